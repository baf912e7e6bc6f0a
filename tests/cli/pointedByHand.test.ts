import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { writeCorrespondencias } from '../../src/settings/correspondencias';
import { toAddress } from '../../src/workbook/address';
import { fakeTerminal } from './fakeTerminal';
import { folderWith, samplePath } from './folders';

const SAMPLE = samplePath('TMM-F004-2025-T2');
const HOJA = 'CDHI';
/** The rows of its header, counted from 0. */
const HEADER = [14, 15, 16];

interface Reviewed {
  readonly formatos: readonly { readonly hoja: string; readonly metas: unknown; readonly trimestre: number }[];
}

/** Gives the forms that are read on that sheet. */
async function formsOf(file: string, ...words: readonly string[]): Promise<Reviewed['formatos']> {
  const terminal = fakeTerminal();
  await run(['validar', file, '--json', ...words], terminal);
  const { archivos } = JSON.parse(terminal.written.out) as { archivos: readonly Reviewed[] };
  return archivos[0]!.formatos.filter(({ hoja }) => hoja === HOJA);
}

/** Gives the path of the sample with words over its columns that are no titles of the form, and with a document. */
async function foreignSample(correspondencias: string | null): Promise<string> {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const grid = (await readWorkbook(bytes, SAMPLE)).sheets.find(({ name }) => name === HOJA);
  const titles = HEADER.flatMap((row) =>
    Array.from({ length: grid!.columnCount }, (_, column) => ({ row, column, value: grid!.value(row, column) })),
  ).filter(({ value }) => value !== null);
  const edits = titles.map(({ row, column, value }) => ({
    sheet: HOJA,
    cell: toAddress(row, column),
    before: { formula: null, value },
    after: { formula: null, value: 'Concepto' },
  }));
  const file = path.join(folderWith(), 'propio.xlsx');
  writeFileSync(file, writeWorkbook(bytes, SAMPLE, edits, { correspondencias }));
  return file;
}

const remembered = (trimestre: 1 | null): string | null =>
  writeCorrespondencias([{ hoja: HOJA, trimestre, encabezado: { fila: 15, columnas: {} } }]);

test('a form under foreign titles is read by what its workbook remembers, and its corrected copy remembers it too', async () => {
  expect(await formsOf(await foreignSample(null))).toEqual([]);
  const file = await foreignSample(remembered(null));
  const [expected] = await formsOf(SAMPLE);
  expect(await formsOf(file)).toMatchObject([{ metas: expected!.metas, trimestre: 2 }]);
  const copy = path.join(path.dirname(file), 'copia.xlsx');
  expect(await run(['corregir', file, '--salida', copy], fakeTerminal())).toBe(0);
  expect(await formsOf(copy)).toMatchObject([{ metas: expected!.metas, hallazgos: [] }]);
});

test('--trimestre counts before the quarter that the workbook remembers', async () => {
  const file = await foreignSample(remembered(1));
  expect(await formsOf(file)).toMatchObject([{ trimestre: 1 }]);
  expect(await formsOf(file, '--trimestre', '4')).toMatchObject([{ trimestre: 4 }]);
});
