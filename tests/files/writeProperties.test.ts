import fc from 'fast-check';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { escapeXml } from '../../src/files/xlsx/editEscape';
import { toAddress, type Place } from '../../src/workbook/address';
import type { CellContent, CellEdit } from '../../src/workbook/edit';
import { isCellError, type CellValue } from '../../src/workbook/grid';
import { cellOf, partOf, sheetsOf, write } from './writeFixtures';
import { xlsx } from './workbookFixtures';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = 7;
const COLUMNS = 5;
const EVERY_CELL = Array.from({ length: (ROWS + 1) * (COLUMNS + 1) }, (_each, index) =>
  toAddress(Math.floor(index / (COLUMNS + 1)), index % (COLUMNS + 1)),
);

const place = fc.record({ row: fc.nat(ROWS), column: fc.nat(COLUMNS) });
const address = place.map(({ row, column }) => toAddress(row, column));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
);
/** Texts made of what XML, Excel and spreadsheets in general might trip over, and any others. */
const text = fc.oneof(
  fc
    .array(
      fc
        .constantFrom('_', 'x', '_x', '000D', '005f', '_x000D_', '\r', '\n', '\t', '\0', '\uffff', '\ud83d', '\udfaf') //
        .chain((piece) => fc.constant(piece)),
    )
    .map((pieces) => pieces.join('')),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', "'", '"', '<', '>', '&', '&amp;', ']]>', '<!--', 'A1', ' ', 'ñ', '🎯'))
    .map((pieces) => pieces.join('')),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  number,
  text,
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
  fc.constant(null),
);
const formula = fc.array(
  fc.oneof(
    address,
    fc.tuple(address, address).map((both) => both.join(':')),
  ),
  { minLength: 1, maxLength: 2 },
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 2, arbitrary: value.map((each) => ({ formula: null, value: each })) },
  fc.record({ formula: formula.map((references) => `=SUM(${references.join(',')})<"&"`), value }),
);

/** How a sheet is spelled. */
const spelling = fc.record({
  prefix: fc.constantFrom('', 'x:'),
  quote: fc.constantFrom('"', "'"),
  /** Whether rows and cells that follow right after another say their numbers all the same. */
  tellsAll: fc.boolean(),
  selfClosing: fc.boolean(),
  between: fc.constantFrom('', '\n  ', '<!-- <c r="A1"/> -->', '<?c r="A1"?>', '<!--\'"-->'),
  dimension: fc.boolean(),
  spans: fc.boolean(),
});
type Spelling = typeof spelling extends fc.Arbitrary<infer Value> ? Value : never;

const sheet = fc.record({
  spelling,
  cells: fc.uniqueArray(fc.record({ place, content, style: fc.nat(1) }), {
    selector: ({ place: { row, column } }) => toAddress(row, column),
    maxLength: 20,
  }),
  emptyRows: fc.uniqueArray(fc.nat(ROWS), { maxLength: 3 }),
  edits: fc.uniqueArray(fc.tuple(address, content), { selector: ([cell]) => cell, minLength: 1, maxLength: 8 }),
});
type Sheet = typeof sheet extends fc.Arbitrary<infer Value> ? Value : never;

/** Escapes texts in a way of its own: every character that may need it, as a reference or an escape. */
function spellText(raw: string): string {
  return [...raw.replace(/_(?=x)/g, '_x005F_')]
    .map((each) =>
      /[\0-\x08\x0b-\x1f\ufffe\uffff\p{Cs}]/u.test(each)
        ? `_x${each.charCodeAt(0).toString(16).padStart(4, '0')}_`
        : /[&<>'"\r]/.test(each)
          ? `&#x${each.charCodeAt(0).toString(16)};`
          : each,
    )
    .join('');
}

function spellCell(
  { prefix: p, quote: q, selfClosing }: Spelling,
  { formula, value }: CellContent,
  start: string,
): string {
  const f = formula === null ? '' : `<${p}f>${escapeXml(formula.slice(1))}</${p}f>`;
  const v = (raw: string): string => `<${p}v>${raw}</${p}v>`;
  const closed = (type: string, inner: string): string => {
    const tag = `<${p}c${start}${type && ` t=${q}${type}${q}`}`;
    return inner === '' && selfClosing ? `${tag}/>` : `${tag}>${inner}</${p}c>`;
  };
  if (value === null) return closed('', f);
  if (typeof value === 'number') return closed(selfClosing ? 'n' : '', f + v(String(value)));
  if (typeof value === 'boolean') return closed('b', f + v(selfClosing ? String(value) : value ? '1' : '0'));
  if (isCellError(value)) return closed('e', f + v(value.error));
  if (formula !== null) return closed('str', f + v(spellText(value)));
  return closed('inlineStr', `<${p}is><${p}t xml:space="preserve">${spellText(value)}</${p}t></${p}is>`);
}

/** Gives the sheet's XML and its cells as they stand in it. */
function spell({ spelling: how, cells, emptyRows }: Sheet): {
  readonly xml: string;
  readonly raw: ReadonlyMap<string, string>;
} {
  const { prefix: p, quote: q, between } = how;
  const raw = new Map<string, string>();
  const rows = [...new Set([...cells.map((cell) => cell.place.row), ...emptyRows])].sort((one, other) => one - other);
  const spelled = rows.map((row, index) => {
    const inRow = cells
      .filter((cell) => cell.place.row === row)
      .sort((one, other) => one.place.column - other.place.column);
    const inner = inRow.map(({ place: { column }, content: held, style }, position) => {
      const follows = column === (inRow[position - 1]?.place.column ?? -1) + 1;
      const reference = follows && !how.tellsAll ? '' : ` r=${q}${toAddress(row, column)}${q}`;
      const cell = spellCell(how, held, reference + (style ? ` s=${q}${style}${q}` : ''));
      raw.set(toAddress(row, column), cell);
      return between + cell;
    });
    const number = row === (rows[index - 1] ?? -1) + 1 && !how.tellsAll ? '' : ` r=${q}${row + 1}${q}`;
    const spans =
      how.spans && inRow[0] ? ` spans=${q}${inRow[0].place.column + 1}:${inRow.at(-1)!.place.column + 1}${q}` : '';
    const tag = `${between}<${p}row${number}${spans}`;
    return inner.length === 0 && how.selfClosing ? `${tag}/>` : `${tag}>${inner.join('')}${between}</${p}row>`;
  });
  const data =
    spelled.length === 0 && how.selfClosing
      ? `<${p}sheetData />`
      : `<${p}sheetData>${spelled.join('')}</${p}sheetData>`;
  const dimension = how.dimension ? `<${p}dimension ref=${q}B2:C3${q}/>` : '';
  const namespace = p ? 'xmlns:x' : 'xmlns';
  return { xml: `<${p}worksheet ${namespace}="${MAIN}">${dimension}${data}<!-- end --></${p}worksheet>`, raw };
}

/** Gives the cells whose formulas read an edited one, by going over all of them until nothing is added. */
function staleOf({ cells, edits }: Sheet, changed: ReadonlySet<string>): ReadonlySet<string> {
  const edited = new Map(edits);
  const stale = new Set<string>();
  for (let size = -1; size < stale.size;) {
    size = stale.size;
    for (const { place: at, content: held } of cells) {
      const cell = toAddress(at.row, at.column);
      if (held.formula === null || (changed.has(cell) && edited.has(cell))) continue;
      if (EVERY_CELL.some((other) => (changed.has(other) || stale.has(other)) && reads(held.formula!, other)))
        stale.add(cell);
    }
  }
  return stale;
}

function reads(formulaText: string, cell: string): boolean {
  const at = (address: string): Place => ({ column: address.charCodeAt(0), row: Number(address.slice(1)) });
  const { row, column } = at(cell);
  return [...formulaText.matchAll(/([A-Z]\d)(?::([A-Z]\d))?/g)].some(([, first = '', last = first]) => {
    const [one, other] = [at(first), at(last)];
    const isBetween = (each: number, from: number, to: number): boolean =>
      Math.min(from, to) <= each && each <= Math.max(from, to);
    return isBetween(row, one.row, other.row) && isBetween(column, one.column, other.column);
  });
}

/** Gives the numbers of the rows, or of the cells of each row, as the file has them. */
function expectInOrder(xml: string): void {
  const plain = xml.replace(/<!--.*?-->|<\?.*?\?>/gs, '');
  let row = 0;
  let column = 0;
  for (const [, name, attributes = ''] of plain.matchAll(/<(?:x:)?(row|c)\b([^>]*)>/g)) {
    const reference = /\br=["'](\w+)["']/.exec(attributes)?.[1];
    if (name === 'row') {
      const next = reference === undefined ? row + 1 : Number(reference);
      expect(next).toBeGreaterThan(row);
      [row, column] = [next, 0];
    } else {
      const next = reference === undefined ? column + 1 : reference.charCodeAt(0) - 64;
      expect(next).toBeGreaterThan(column);
      if (reference !== undefined) expect(reference.slice(1)).toBe(String(row));
      column = next;
    }
  }
}

test('whatever a sheet looks like, a copy reads as the edits say and as it did everywhere else', () => {
  fc.assert(
    fc.property(sheet, (random) => {
      const { xml, raw } = spell(random);
      const before = xlsx({ sheets: [xml] });
      const old = sheetsOf(before).get('Hoja1')!;
      for (const { place: at, content: held } of random.cells) {
        expect(cellOf(old, toAddress(at.row, at.column))).toEqual(held);
      }
      const edits = random.edits.map(([cell, after]): CellEdit => ({
        sheet: 'Hoja1',
        cell,
        before: cellOf(old, cell),
        after,
      }));
      const changed = new Set(edits.filter((edit) => !isSame(edit.before, edit.after)).map(({ cell }) => cell));
      const stale = staleOf(random, changed);

      const after = writeWorkbook(before, 'a.xlsx', edits);
      const young = sheetsOf(after).get('Hoja1')!;
      const expected = (cell: string): CellContent => {
        const edit = edits.find((each) => changed.has(cell) && each.cell === cell);
        const { formula: held, value: result } = edit?.after ?? cellOf(old, cell);
        return { formula: held, value: stale.has(cell) ? null : result };
      };
      expect(EVERY_CELL.map((cell) => [cell, cellOf(young, cell)])).toEqual(
        EVERY_CELL.map((cell) => [cell, expected(cell)]),
      );
      const written = partOf(after, SHEET);
      expectInOrder(written);
      for (const [cell, spelled] of raw) if (!changed.has(cell) && !stale.has(cell)) expect(written).toContain(spelled);

      const inverse = edits.map((edit): CellEdit => ({ ...edit, before: expected(edit.cell), after: edit.before }));
      const back = sheetsOf(writeWorkbook(after, 'a.xlsx', inverse)).get('Hoja1')!;
      for (const { cell, before: held } of edits) expect(cellOf(back, cell)).toEqual(held);
    }),
    { numRuns: 70 },
  );
});

function isSame(one: CellContent, other: CellContent): boolean {
  return JSON.stringify([one.formula, one.value]) === JSON.stringify([other.formula, other.value]);
}

test('no text turns into a formula or breaks the XML', () => {
  const workbook = xlsx();
  fc.assert(
    fc.property(text, (raw) => {
      const written = sheetsOf(write(workbook, { A1: raw, B1: { formula: '=A1', value: raw }, C1: 1 })).get('Hoja1')!;
      expect(cellOf(written, 'A1')).toEqual({ formula: null, value: raw });
      expect(cellOf(written, 'B1')).toEqual({ formula: '=A1', value: raw });
      expect(cellOf(written, 'C1')).toEqual({ formula: null, value: 1 });
    }),
    { numRuns: 200 },
  );
});

test('no formula breaks the XML', () => {
  const workbook = xlsx();
  const pieces = fc.array(
    fc.constantFrom('"', '<', '>', '&', '&lt;', ']]>', '<!--', "'", 'A1', ' ', '\r', '\n', '\t', '_x000D_', 'ñ'),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(pieces, (tokens) => {
      const held = `=${tokens.join('')}`;
      const written = sheetsOf(write(workbook, { A1: { formula: held, value: 1 } })).get('Hoja1')!;
      expect(cellOf(written, 'A1')).toEqual({ formula: held, value: 1 });
    }),
    { numRuns: 70 },
  );
});
