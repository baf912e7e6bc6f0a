import { run } from '../../src/cli/run';
import { openLotInMemory } from '../../src/lot/lotInMemory';
import { reviewLotFile } from '../../src/lot/reviewLotFile';
import { toArchivo } from '../../src/reports/json';
import { fakeTerminal } from '../cli/fakeTerminal';
import { samplePath } from '../cli/folders';
import { type Sample, sampleBytes } from '../support/samples';
import { LOT_OPTIONS } from './lots';

const OPTIONS = { ...LOT_OPTIONS, ajustes: { ...LOT_OPTIONS.ajustes, archivo: null } };
const SAMPLES: readonly Sample[] = ['TMM-F004-2025-T3-participacion-social', 'TMM-F004-2025-T2'];

async function archivosOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<unknown[]> {
  const lot = openLotInMemory(OPTIONS);
  for (const [name, bytes] of files) lot.add(await reviewLotFile(bytes, name, OPTIONS));
  const archivos: unknown[] = [];
  for await (const { file } of lot.files()) archivos.push(JSON.parse(JSON.stringify(toArchivo(file))));
  return archivos;
}

test('a lot in memory says what the command line says of the same files', async () => {
  const terminal = fakeTerminal();
  await run(['validar', ...SAMPLES.map(samplePath), '--json'], terminal);
  const { archivos } = JSON.parse(terminal.written.out) as { readonly archivos: unknown };
  expect(await archivosOf(SAMPLES.map((sample) => [samplePath(sample), sampleBytes(sample)]))).toEqual(archivos);
});

test('a file that cannot be read is one entry, and the others are reviewed', async () => {
  const archivos = await archivosOf([
    ['roto.xlsx', new TextEncoder().encode('PK\u0003\u0004')],
    ['vacío.xlsx', new Uint8Array()],
    ['T2.xlsx', sampleBytes('TMM-F004-2025-T2')],
  ]);
  expect(archivos).toMatchObject([
    { archivo: 'roto.xlsx', error: { codigo: 'archivo-danado' }, formatos: [] },
    { archivo: 'vacío.xlsx', error: { codigo: 'archivo-vacio' }, formatos: [] },
    { archivo: 'T2.xlsx', error: null },
  ]);
});

test('what is known before all are there is each file by itself', async () => {
  const lot = openLotInMemory(OPTIONS);
  for (const sample of SAMPLES) lot.add(await reviewLotFile(sampleBytes(sample), sample, OPTIONS));
  expect(lot.rows().map(({ archivo, formatos }) => [archivo, formatos.length, formatos[0]!.advertencias])).toEqual([
    ['TMM-F004-2025-T3-participacion-social', 1, 0],
    ['TMM-F004-2025-T2', 5, 0],
  ]);
});

test('one file is given by itself or compared, as it is asked for', async () => {
  const lot = openLotInMemory(OPTIONS);
  for (const sample of SAMPLES) lot.add(await reviewLotFile(sampleBytes(sample), sample, OPTIONS));
  expect([lot.hasEarlier(0), lot.hasEarlier(1)]).toEqual([true, false]);
  const [alone, compared] = [await lot.alone(0), await lot.compared(0)];
  expect(alone.row).toEqual(lot.rows()[0]);
  expect(compared.row.formatos[0]!.reglas).toHaveProperty('meta-anual-modificada');
  expect(compared.file.review.formatos[0]!.comparacion).toHaveProperty('historia');
});
