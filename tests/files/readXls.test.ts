import { CFB, read, write } from '@e965/xlsx';
import { LIMITS } from '../../src/files/package';
import { readWorkbook } from '../../src/files/readWorkbook';
import { openCompoundFile } from '../../src/files/sheetjs/compoundFile';
import { isPlainFormula } from '../../src/files/sheetjs/formulaTokens';
import { readXls } from '../../src/files/sheetjs/readXls';
import { UnreadableWorkbook } from '../../src/workbook/unreadable';
import type { Grid } from '../../src/workbook/grid';
import { sample, SAMPLES } from './workbookFixtures';

type Bytes = readonly number[];

function word(value: number): Bytes {
  return [value & 255, (value >> 8) & 255];
}

function record(type: number, contents: Bytes): Bytes {
  return [...word(type), ...word(contents.length), ...contents];
}

function beginning(kind: number, version = 0x0600): Bytes {
  return record(0x0809, [...word(version), ...word(kind), ...Array<number>(12).fill(0)]);
}

const END = record(0x000a, []);

function numberCell(row: number, column: number, value: number): Bytes {
  return record(0x0203, [...word(row), ...word(column), ...word(0), ...new Uint8Array(Float64Array.of(value).buffer)]);
}

function formulaCell(row: number, column: number, result: Bytes, tokens: Bytes, size = tokens.length): Bytes {
  return record(0x0006, [
    ...word(row),
    ...word(column),
    ...word(0),
    ...result,
    0,
    0,
    0,
    0,
    0,
    0,
    ...word(size),
    ...tokens,
  ]);
}

const NUMBER_4: Bytes = [...new Uint8Array(Float64Array.of(4).buffer)];
const ERROR_REF: Bytes = [2, 0, 0x17, 0, 0, 0, 0xff, 0xff];

/** A reference to a cell of the same row and column kind as written without `$`. */
function cellToken(row: number, column: number): Bytes {
  return [0x44, ...word(row), ...word(column | 0xc000)];
}

/** Gives a workbook stream with one sheet of these records. */
function stream(sheet: Bytes, globals: Bytes = []): Uint8Array {
  const listed = (position: number): Bytes =>
    record(0x0085, [...word(position), 0, 0, 0, 0, 4, 0, 0x48, 0x6f, 0x6a, 0x61]);
  const head = (position: number): Bytes => [...beginning(5), ...globals, ...listed(position), ...END];
  return Uint8Array.from([...head(head(0).length), ...beginning(0x10), ...sheet, ...END]);
}

async function gridOf(sheet: Bytes, globals: Bytes = []): Promise<Grid> {
  const { sheets } = await readXls(stream(sheet, globals));
  return sheets[0]!;
}

async function refusal(contents: Promise<unknown>): Promise<unknown> {
  try {
    await contents;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return [error.codigo, error.datos];
    throw error;
  }
  return null;
}

describe('an .xls', () => {
  it.each(SAMPLES)('holds the values and formats of the sample %s it was made of', async (name) => {
    const bytes = new Uint8Array(
      write(read(sample(name), { type: 'array', cellNF: true }), { type: 'array', bookType: 'biff8' }) as ArrayBuffer,
    );
    const { sheets } = await readWorkbook(bytes, 'a.xls');
    const { sheets: originals } = await readWorkbook(sample(name), 'a.xlsx');
    expect(sheets.map((grid) => grid.name)).toEqual(originals.map((grid) => grid.name));
    const cells = (grid: Grid): unknown[] =>
      Array.from({ length: grid.rowCount * grid.columnCount }, (_cell, index) => {
        const [row, column] = [Math.floor(index / grid.columnCount), index % grid.columnCount];
        const value = grid.value(row, column);
        return value === null ? null : [value, grid.numberFormat(row, column)];
      });
    expect(sheets.map(cells)).toEqual(originals.map(cells));
  });

  it('tells which sheets are hidden', async () => {
    const book = read(sample(SAMPLES[1]), { type: 'array' });
    book.Workbook!.Sheets![1]!.Hidden = 1;
    book.Workbook!.Sheets![2]!.Hidden = 2;
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const { sheets } = await readWorkbook(bytes, 'a.xls');
    expect(sheets.map((grid) => grid.hidden)).toEqual([false, true, true, false, false]);
  });

  it('of Excel 95 is read too', async () => {
    const book = read(sample(SAMPLES[2]), { type: 'array' });
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff5' }) as ArrayBuffer);
    expect((await readWorkbook(bytes, 'a.xls')).sheets[0]!.value(17, 3)).toBe(
      (await readWorkbook(sample(SAMPLES[2]), 'a.xlsx')).sheets[0]!.value(17, 3),
    );
  });

  it('has its formulas with a leading = and their results', async () => {
    const grid = await gridOf([
      ...numberCell(0, 0, 2),
      ...formulaCell(0, 1, NUMBER_4, [...cellToken(0, 0), 0x1e, 2, 0, 0x05]),
      ...formulaCell(1, 1, ERROR_REF, [...cellToken(1, 0), 0x41, ...word(131)]),
    ]);
    expect([grid.value(0, 0), grid.formula(0, 0)]).toEqual([2, null]);
    expect([grid.value(0, 1), grid.formula(0, 1)]).toEqual([4, '=A1*2']);
    expect([grid.value(1, 1), grid.formula(1, 1)]).toEqual([{ error: '#REF!' }, '=N(A2)']);
    expect([grid.rowCount, grid.columnCount]).toEqual([2, 2]);
  });

  it('has shared formulas as they apply in each cell', async () => {
    const pointer: Bytes = [0x01, ...word(0), ...word(1)];
    const tokens: Bytes = [0x4c, ...word(0), 0xff, 0xc0, 0x1e, 1, 0, 0x03];
    const shared = record(0x04bc, [...word(0), ...word(1), 1, 1, 0, 2, ...word(tokens.length), ...tokens]);
    const grid = await gridOf([
      ...formulaCell(0, 1, NUMBER_4, pointer),
      ...shared,
      ...formulaCell(1, 1, NUMBER_4, pointer),
    ]);
    expect([grid.formula(0, 1), grid.formula(1, 1)]).toEqual(['=A1+1', '=A2+1']);
  });

  it('locks all cells of a protected sheet', async () => {
    expect((await gridOf(numberCell(0, 0, 1))).locked(0, 0)).toBe(false);
    expect((await gridOf([...record(0x0012, [1, 0]), ...numberCell(0, 0, 1)])).locked(0, 0)).toBe(true);
  });

  it('leaves out sheets that are no worksheets', async () => {
    const chart = Array.from(stream(numberCell(0, 0, 1)));
    const at = chart.lastIndexOf(0x10);
    chart[at] = 0x20;
    expect((await readXls(Uint8Array.from(chart))).sheets).toHaveLength(0);
  });

  it('keeps the value of a formula that is not made of plain tokens', async () => {
    for (const tokens of [
      [0x26, 0, 0, 0, 0, 0xff, 0xff],
      [0x18, 0x01, 0, 0, 0, 0],
      [0x44, 1],
      [0xff],
      [0x01, 0, 0, 0, 0, 0x03],
    ]) {
      const grid = await gridOf(formulaCell(0, 0, NUMBER_4, tokens));
      expect([grid.value(0, 0), grid.formula(0, 0)]).toEqual([4, null]);
    }
    const grid = await gridOf([...formulaCell(0, 0, NUMBER_4, [0x1e], 5000), ...numberCell(1, 0, 5)]);
    expect([grid.value(0, 0), grid.formula(0, 0), grid.value(1, 0)]).toEqual([4, null, 5]);
  });

  it('is read without the records that ask for endless work', async () => {
    const everywhere: Bytes = [...word(0), ...word(0xffff), ...word(0), ...word(0xffff)];
    const links = Array.from({ length: 50 }, () =>
      record(0x01b8, [...everywhere, ...Array<number>(24).fill(0)]),
    ).flat();
    expect((await gridOf([...numberCell(0, 0, 1), ...links])).value(0, 0)).toBe(1);
  });

  it.each<readonly [string, Bytes, Bytes, string]>([
    ['a password', [], record(0x002f, [1, 0, 1, 0, 1, 0]), 'archivo-con-contrasena'],
    ['references without their sheets', [], record(0x0017, []), 'archivo-danado'],
    ['two versions of records', beginning(0x10, 0x0500), [], 'archivo-danado'],
    ['a version that is none', [], beginning(5, 0x1234), 'archivo-danado'],
    ['a column beyond the last', numberCell(0, 20_000, 1), [], 'archivo-danado'],
    ['array formulas without end', Array.from({ length: 1001 }, () => record(0x0221, [])).flat(), [], 'archivo-danado'],
  ])('with %s is refused', async (_what, sheet, globals, code) => {
    expect(await refusal(readXls(stream(sheet, globals)))).toEqual([code, expect.anything()]);
  });

  it('is judged by the limits', async () => {
    const sheet = [0, 1, 2].flatMap((row) => numberCell(row, 0, 1));
    expect(await refusal(readXls(stream(sheet), { ...LIMITS, rows: 2 }))).toEqual([
      'hoja-demasiado-grande',
      { hoja: 'Hoja', limite: 2 },
    ]);
    expect(await refusal(readXls(stream(sheet), { ...LIMITS, sheets: 0 }))).toEqual([
      'demasiadas-hojas',
      { hojas: 1, limite: 0 },
    ]);
  });
});

describe('isPlainFormula', () => {
  it.each<readonly [boolean, string, Bytes]>([
    [true, 'a narrow text', [0x17, 2, 0, 0x61, 0x62]],
    [true, 'a wide text', [0x17, 1, 1, 0x61, 0]],
    [false, 'a text of a third kind', [0x17, 1, 2, 0x61, 0]],
    [false, 'a text cut short', [0x17, 3, 0, 0x61]],
    [false, 'a text of nothing', [0x17]],
    [true, 'a space', [0x19, 0x40, 0, 1]],
    [true, 'a choice', [0x19, 0x04, 1, 0, 0, 0, 0, 0]],
    [false, 'a choice cut short', [0x19, 0x04, 9, 0]],
    [false, 'an unknown attribute', [0x19, 0x03, 0, 0]],
    [false, 'nothing', []],
  ])('%s for %s', (plain, _what, tokens) => {
    expect(isPlainFormula(Uint8Array.from(tokens), false)).toBe(plain);
  });

  it('lets only a cell point to a formula elsewhere', () => {
    const pointer = Uint8Array.of(1, 0, 0, 0, 0);
    expect([isPlainFormula(pointer, true), isPlainFormula(pointer, false)]).toEqual([true, false]);
  });
});

describe('openCompoundFile', () => {
  const contents = Uint8Array.from({ length: 9000 }, (_byte, index) => index % 251);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/Workbook', contents as never);
  CFB.utils.cfb_add(file, '/Short', contents.slice(0, 100) as never);
  CFB.utils.cfb_add(file, '/Folder/Inside', contents as never);
  const bytes = new Uint8Array(CFB.write(file, { type: 'array' }) as never);

  it('gives long and short streams of its root', () => {
    const opened = openCompoundFile(bytes, 1);
    expect(opened.names).toEqual(expect.arrayContaining(['Workbook', 'Short', 'Folder']));
    expect(opened.names).not.toContain('Inside');
    expect(Buffer.compare(opened.stream('Workbook'), contents)).toBe(0);
    expect(Buffer.compare(opened.stream('Short'), contents.slice(0, 100))).toBe(0);
    expect(() => opened.stream('Inside')).toThrow(UnreadableWorkbook);
  });

  it('refuses a stream beyond the limit', () => {
    expect(() => openCompoundFile(bytes, 0.001).stream('Workbook')).toThrow(
      expect.objectContaining({ codigo: 'archivo-demasiado-grande' }),
    );
  });

  it('refuses chains that close on themselves', () => {
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let entry = 0; entry < 40; entry++) {
      const bad = bytes.slice();
      new DataView(bad.buffer).setUint32(table + entry * 4, entry, true);
      try {
        const opened = openCompoundFile(bad, 1);
        for (const name of opened.names) opened.stream(name);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableWorkbook);
      }
    }
    const lists = bytes.slice();
    const listed = new DataView(lists.buffer);
    // The first sector, right after the header, is named as a list of sectors that goes on in itself.
    listed.setUint32(68, 0, true);
    listed.setUint32(1020, 0, true);
    expect(() => openCompoundFile(lists, 1)).toThrow(UnreadableWorkbook);
  });
});
