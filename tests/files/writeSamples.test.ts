import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { toAddress } from '../../src/workbook/address';
import type { CellEdit } from '../../src/workbook/edit';
import { cellOf, changedParts, editsOf, partOf, sheetsOf, type Wanted } from './writeFixtures';
import { sample } from './workbookFixtures';

interface Case {
  readonly name: string;
  readonly wanted: Readonly<Record<string, Wanted>>;
  /** The parts that may differ. */
  readonly changed: readonly string[];
  /** The formulas that read an edited cell, so that their results are left out. */
  readonly stale: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'TMM-F004-2025-T1',
    wanted: {
      'Dirección!F18': 2,
      'Dirección!N18': { formula: '=M18/D18', value: 0.5 },
      'Dirección!O18': 'Se rebasó lo programado: 2 de 1.\nCausa: "mayor demanda" <C1> & más.',
      'Participación Social!O17': '=no es una fórmula',
      'Participación Social!F16': null,
    },
    changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml'],
    stale: ['Dirección!M18', 'Participación Social!M16', 'Participación Social!N16'],
  },
  {
    name: 'TMM-F004-2025-T2',
    wanted: {
      'CDHI!O18': '  con espacios  ',
      'CDHI!D18': { value: 1152, numberFormat: '#,##0' },
      'Técnico!M19': { formula: '=SUM(F19,H19,J19,L19)', value: 4 },
      'Técnico!R40': true,
    },
    changed: ['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet4.xml', 'xl/worksheets/sheet5.xml'],
    stale: ['Técnico!N19'],
  },
  {
    name: 'TMM-F004-2025-T3-participacion-social',
    wanted: { A1: 'Título', O22: 'Observación', D22: '1,152', F22: '@texto', N22: 0.25 },
    changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
    stale: ['Participación Social!M22'],
  },
];

/** Gives what the program's own reader finds in every used place of a workbook. */
function ownReading(bytes: Uint8Array): Map<string, object> {
  const cells = new Map<string, object>();
  for (const [name, sheet] of sheetsOf(bytes)) {
    for (let row = 0; row < 60; row++) {
      for (let column = 0; column < 20; column++) {
        cells.set(`${name}!${toAddress(row, column)}`, {
          formula: sheet.formula(row, column),
          value: sheet.value(row, column),
          numberFormat: sheet.numberFormat(row, column),
          locked: sheet.locked(row, column),
        });
      }
    }
    expect(sheet.rowCount).toBeLessThanOrEqual(60);
    expect(sheet.columnCount).toBeLessThanOrEqual(20);
  }
  return cells;
}

/** What another reader finds in a workbook: cells by their addresses, and the rest of each sheet. */
interface ForeignReading {
  readonly cells: ReadonlyMap<string, CellObject>;
  readonly rest: unknown;
}

function foreignReading(bytes: Uint8Array): ForeignReading {
  const { SheetNames, Sheets, ...workbook }: WorkBook = read(bytes, { cellNF: true, cellStyles: true });
  const cells = new Map<string, CellObject>();
  const rest: unknown[] = [workbook.Workbook?.Names, SheetNames];
  for (const name of SheetNames) {
    for (const [key, value] of Object.entries(Sheets[name]!)) {
      if (key === '!ref') continue;
      if (key.startsWith('!')) rest.push([name, key, value]);
      else cells.set(`${name}!${key}`, value as CellObject);
    }
  }
  return { cells, rest };
}

describe.each(CASES)('$name', ({ name, wanted, changed, stale }) => {
  const before = sample(name);
  const edits = editsOf(before, wanted);
  const after = writeWorkbook(before, `${name}.xlsx`, edits);
  const edited = new Map(edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit]));

  test('changes these parts alone, and every other one keeps its compressed bytes', () => {
    expect(changedParts(before, after)).toEqual(changed);
  });

  test('reads as it did but for the edits and the results that come from them', () => {
    const expected = ownReading(before);
    for (const { sheet, cell, after: content, numberFormat } of edits) {
      const address = `${sheet}!${cell}`;
      expected.set(address, { ...expected.get(address), ...content, ...(numberFormat && { numberFormat }) });
    }
    for (const address of stale) expected.set(address, { ...expected.get(address), value: null });
    expect(ownReading(after)).toEqual(expected);
  });

  test('reads so in another program too', () => {
    const [old, young] = [foreignReading(before), foreignReading(after)];
    expect(young.rest).toEqual(old.rest);
    const touched = new Set([...stale, ...edited.keys()]);
    const untouched = ({ cells }: ForeignReading): object =>
      Object.fromEntries([...cells].filter(([address]) => !touched.has(address)));
    expect(untouched(young)).toEqual(untouched(old));
    for (const [address, { after: content }] of edited) {
      const cell = young.cells.get(address);
      expect([address, cell?.v ?? null, cell?.f]).toEqual([address, content.value, content.formula?.slice(1)]);
    }
    for (const address of stale) {
      const cell = young.cells.get(address);
      expect([address, cell?.t, cell?.f]).toEqual([address, 'z', old.cells.get(address)?.f]);
    }
  });

  test('holds what it held once the edits are taken back', () => {
    const inverse = edits.map((edit): CellEdit => ({ ...edit, before: edit.after, after: edit.before }));
    const back = sheetsOf(writeWorkbook(after, `${name}.xlsx`, inverse));
    const old = sheetsOf(before);
    for (const { sheet, cell, before: held } of edits) {
      expect(cellOf(back.get(sheet)!, cell)).toEqual(held);
      expect(cellOf(old.get(sheet)!, cell)).toEqual(held);
    }
  });
});

test('an observation is written as a text within its cell, so that the shared texts stay as they were', () => {
  const before = sample('TMM-F004-2025-T1');
  const [edit] = editsOf(before, { 'Dirección!O18': 'Sin variación.' });
  const after = partOf(writeWorkbook(before, 'T1.xlsx', [edit!]), 'xl/worksheets/sheet1.xml');
  const old = partOf(before, 'xl/worksheets/sheet1.xml');
  const start = old.indexOf('<c r="O18"');
  const end = old.indexOf('>', start) + 1;
  expect(old.slice(start, end)).toBe('<c r="O18" s="9"/>');
  expect(after).toBe(
    `${old.slice(0, start)}<c r="O18" s="9" t="inlineStr"><is><t>Sin variación.</t></is></c>${old.slice(end)}`,
  );
});
