import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { writeCorrespondencias } from '../../src/settings/correspondencias';
import { FOREIGN_SHEET, foreignSample } from '../support/foreignSample';
import { fakeTerminal } from './fakeTerminal';
import { folderWith, samplePath } from './folders';

const SAMPLE = samplePath('TMM-F004-2025-T2');

interface Reviewed {
  readonly formatos: readonly { readonly hoja: string; readonly metas: unknown; readonly trimestre: number }[];
}

/** Gives the forms that are read on that sheet. */
async function formsOf(file: string, ...words: readonly string[]): Promise<Reviewed['formatos']> {
  const terminal = fakeTerminal();
  await run(['validar', file, '--json', ...words], terminal);
  const { archivos } = JSON.parse(terminal.written.out) as { archivos: readonly Reviewed[] };
  return archivos[0]!.formatos.filter(({ hoja }) => hoja === FOREIGN_SHEET);
}

/** Gives the path of the sample whose titles are foreign, with a document. */
async function foreignFile(correspondencias: string | null): Promise<string> {
  const file = path.join(folderWith(), 'propio.xlsx');
  writeFileSync(file, await foreignSample(correspondencias));
  return file;
}

const remembered = (trimestre: 1 | null): string | null =>
  writeCorrespondencias([{ hoja: FOREIGN_SHEET, trimestre, encabezado: { fila: 15, columnas: {} } }]);

test('a form under foreign titles is read by what its workbook remembers, and its corrected copy remembers it too', async () => {
  expect(await formsOf(await foreignFile(null))).toEqual([]);
  const file = await foreignFile(remembered(null));
  const [expected] = await formsOf(SAMPLE);
  expect(await formsOf(file)).toMatchObject([{ metas: expected!.metas, trimestre: 2 }]);
  const copy = path.join(path.dirname(file), 'copia.xlsx');
  expect(await run(['corregir', file, '--salida', copy], fakeTerminal())).toBe(0);
  expect(await formsOf(copy)).toMatchObject([{ metas: expected!.metas, hallazgos: [] }]);
});

test('--trimestre counts before the quarter that the workbook remembers', async () => {
  const file = await foreignFile(remembered(1));
  expect(await formsOf(file)).toMatchObject([{ trimestre: 1 }]);
  expect(await formsOf(file, '--trimestre', '4')).toMatchObject([{ trimestre: 4 }]);
});
