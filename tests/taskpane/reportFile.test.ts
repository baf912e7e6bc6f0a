import { strFromU8, unzipSync } from 'fflate';
import type { ReportKind } from '../../src/lot/reportKind';
import { createSession } from '../../src/session/session';
import type { Reviewed } from '../../src/session/state';
import { reportFile } from '../../src/taskpane/report/reportFile';
import { fakeWorkbook } from '../support/fakeWorkbook';
import { hojaOf } from '../support/formato';
import { surroundings } from '../support/surroundings';

async function reviewed(): Promise<Reviewed> {
  const workbook = fakeWorkbook([hojaOf({ metas: [{ P: [3, 3], A: [1], avance: 9 }] })]);
  const session = createSession(workbook, surroundings());
  await session.check();
  return session.getState().reviewed!;
}

test.each<[string, ReportKind, string]>([
  ['TMM-F004 2025.xlsx', 'html', 'Revisión de TMM-F004 2025.html'],
  ['Entrega.final.xlsm', 'xlsx', 'Revisión de Entrega.final.xlsx'],
  ['Libro1', 'csv', 'Revisión de Libro1.csv'],
  ['', 'html', 'Revisión TMM-F004.html'],
  ['Libro\u202e\n1.xlsx', 'csv', 'Revisión de Libro 1.csv'],
])('the report of %j as %s is called %s', async (libro, kind, name) => {
  expect((await reportFile({ ...(await reviewed()), libro }, kind)).name).toBe(name);
});

test('it says which workbook it is about and when it was checked', async () => {
  const { parts } = await reportFile(await reviewed(), 'html');
  const page = parts.join('');
  expect(page).toContain('<p>4 jul 2025, 12:20</p>');
  expect(page).toContain('<h2>libro.xlsx</h2>');
});

test('a workbook links to nothing: where it will be is not known', async () => {
  const { parts } = await reportFile(await reviewed(), 'xlsx');
  const [bytes] = parts as [Uint8Array];
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets.length).toBeGreaterThan(3);
  for (const [, xml] of sheets) expect(strFromU8(xml)).not.toContain('hyperlink');
});
