import { createSession, type Session } from '../../src/session/session';
import { REVISION_SHEET } from '../../src/workbook/drawnSheet';
import type { Grid } from '../../src/workbook/grid';
import { OpenWorkbookFailure, type OpenWorkbookReasons } from '../../src/workbook/openWorkbook';
import { UnwritableWorkbook } from '../../src/workbook/unreadable';
import { expectOnlyKnownMembers, type Opened, openInExcel, unloadOffice } from '../excel/openedExcel';
import { stateOf } from '../excel/sheetState';
import { type FakeWorkbook, fakeWorkbook } from '../support/fakeWorkbook';
import { hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';
import { sampleGrids } from '../support/samples';
import { surroundings } from '../support/surroundings';
import { settled, type TestTimer, testTimer } from '../support/timer';

const WRITTEN = { kind: 'done', done: { tipo: 'reporte', hoja: REVISION_SHEET.name, isWritten: true } };
const REMOVED = { kind: 'done', done: { tipo: 'reporte', hoja: REVISION_SHEET.name, isWritten: false } };
const wrong = hojaOf({ metas: [{ P: [3, 3], A: [1], avance: 9 }] });
const right = hojaOf({ metas: [{ P: [3, 3], A: [9], observaciones: 'Hubo más solicitudes.' }] });
const catalogue = gridOf({ A1: 'Claves', A2: 100 }, 'Catálogo');

interface OnFake {
  readonly workbook: FakeWorkbook;
  readonly session: Session;
  readonly timer: TestTimer;
}

function onFake(sheets: readonly Grid[]): OnFake {
  const workbook = fakeWorkbook(sheets);
  const timer = testTimer();
  return { workbook, timer, session: createSession(workbook, surroundings({ after: timer.after })) };
}

/** Gives every text of the sheet that was written last. */
const saidBy = ({ drawn }: FakeWorkbook): string =>
  drawn
    .at(-1)!
    .rows.flatMap((row) => row.map(({ value }) => String(value ?? '')))
    .join('\n');

test('the report is of what stands now: the workbook is checked first', async () => {
  const { workbook, session } = onFake([wrong, catalogue]);
  expect(await session.writeReport()).toEqual(WRITTEN);
  expect(workbook.asked).toEqual(['onChanged', 'read', 'writeSheet']);
  expect(session.getState()).toMatchObject({ hasReport: true, canShowReport: true, outdated: false, undo: [] });
  expect(saidBy(workbook)).toContain('4 jul 2025, 12:20');
  expect(saidBy(workbook)).toContain('Esta hoja se escribe de nuevo con cada reporte');
  expect(saidBy(workbook)).toContain('No está listo');
  workbook.type('Dirección', 'M18', { formula: '=SUM(F18,H18,J18,L18)', value: 1 });
  workbook.type('Dirección', 'O18', { formula: null, value: 'Faltaron solicitudes.' });
  expect(session.getState().outdated).toBe(true);
  await session.writeReport();
  expect(saidBy(workbook)).not.toContain('No está listo');
  expect(workbook.content.sheets.map(({ name }) => name)).toEqual(['Dirección', 'Catálogo', REVISION_SHEET.name]);
});

test('it says the findings with their cells, the waivers, the settings in force, and what was not checked', async () => {
  const { workbook, session } = onFake([right, catalogue]);
  await session.importAjustes(
    '{"version":1,"perfil":{"nombre":"Tesorería Municipal","vigenteDesde":"2025-01-01"},"reglas":{"desactivadas":[{"regla":"firmas-faltantes","motivo":"Se firma en otra hoja"}]}}',
  );
  const { formato, hallazgos } = session.getState().reviewed!.review.formatos[0]!;
  const finding = hallazgos.find(({ severidad }) => severidad === 'advertencia')!;
  await session.waive([{ hoja: formato.hoja, finding }], {
    motivo: 'Lo pidió la ciudadanía.',
    nombre: 'Titular de la unidad',
  });
  await session.writeReport();
  const said = saidBy(workbook);
  expect(said).toContain('Dispensada por Titular de la unidad');
  expect(said).toContain('Tesorería Municipal');
  expect(said).toContain('Se firma en otra hoja');
  expect(said).toContain('Catálogo');
  const links = workbook.drawn[0]!.rows.flat().flatMap(({ link }) => link ?? []);
  expect(links).toContainEqual({ sheet: 'Dirección', cell: finding.celda });
  expect(workbook.drawn[0]!.charts).toMatchObject([
    { series: [{ title: 'Programado (P)' }, { title: 'Alcanzado (A)' }] },
  ]);
});

test('the next check does not read it as a form, nor the next report as a sheet that was left out', async () => {
  const { workbook, session } = onFake([wrong]);
  await session.writeReport();
  const first = saidBy(workbook);
  await session.check();
  const { reviewed, hasReport } = session.getState();
  expect(reviewed!.review.hojasIgnoradas).toEqual([{ hoja: REVISION_SHEET.name, motivo: 'informe' }]);
  expect(reviewed!.review.formatos).toHaveLength(1);
  expect(hasReport).toBe(true);
  await session.writeReport();
  expect(saidBy(workbook)).toBe(first);
});

test('it breaks no seal, written, written again or taken away', async () => {
  const { session } = onFake([right]);
  await session.seal();
  for (const action of [session.writeReport, session.writeReport, session.removeReport]) {
    await action();
    await session.check();
    expect(session.getState().reviewed!.entrega.sello.tipo).toBe('intacto');
  }
});

test('it is taken away with one action, and what is gone already is said', async () => {
  const { workbook, session } = onFake([wrong]);
  await session.writeReport();
  expect(await session.removeReport()).toEqual(REMOVED);
  expect(session.getState()).toMatchObject({ hasReport: false, canShowReport: false });
  expect(workbook.content.sheets.map(({ name }) => name)).toEqual(['Dirección']);
  expect(await session.removeReport()).toEqual({ kind: 'done', done: { tipo: 'nada', que: 'quitar-reporte' } });
});

test.each<[string, Grid, boolean, boolean]>([
  ['a report whose name has another case', gridOf({ A1: REVISION_SHEET.title }, 'REVISIÓN TMM-F004'), true, true],
  ['an unfinished one', gridOf({ A1: REVISION_SHEET.title }, `${REVISION_SHEET.name} (nueva)`), true, false],
  ['a hidden one', gridOf({}, REVISION_SHEET.name, true), true, false],
  ['a copy that the team keeps', gridOf({ A1: REVISION_SHEET.title }, 'Revisión de junio'), false, false],
])('whether %s can be taken away, and shown, is known', async (_, grid, hasReport, canShowReport) => {
  const { session } = onFake([wrong, grid]);
  await session.check();
  expect(session.getState()).toMatchObject({ hasReport, canShowReport });
});

test('a hidden one is no sheet that was left out of the report', async () => {
  const { workbook, session } = onFake([wrong, gridOf({}, 'Oculta', true), gridOf({}, REVISION_SHEET.name, true)]);
  workbook.writeSheet = async (sheet) => void workbook.drawn.push(sheet);
  await session.writeReport();
  expect(saidBy(workbook)).toContain('Oculta');
  expect(workbook.drawn[0]!.rows.flat().map(({ value }) => value)).not.toContain(REVISION_SHEET.name);
});

test('a sheet of that name that the team made stays, and is said to stand in the way', async () => {
  const own = gridOf({ A1: 'Nuestras notas' }, REVISION_SHEET.name);
  const { workbook, session } = onFake([wrong, own]);
  const failure = new UnwritableWorkbook('hoja-ajena', { hoja: REVISION_SHEET.name });
  expect(await session.writeReport()).toEqual({ kind: 'failed', failure });
  expect(await session.removeReport()).toEqual({ kind: 'failed', failure });
  expect(session.getState().hasReport).toBe(false);
  expect(workbook.content.sheets[1]).toBe(own);
});

test('while the user types in a cell it waits, and tells the figure that was typed', async () => {
  const { workbook, session, timer } = onFake([right]);
  workbook.fail('writeSheet', new OpenWorkbookFailure('celda-en-edicion', {}));
  const written = session.writeReport();
  await settled();
  expect(session.getState().activity).toMatchObject({ kind: 'waiting', failure: { codigo: 'celda-en-edicion' } });
  workbook.type('Dirección', 'F18', { formula: null, value: 7 });
  await timer.run();
  expect(await written).toEqual(WRITTEN);
  expect(workbook.drawn.at(-1)!.rows.flat()).toContainEqual(expect.objectContaining({ value: 7 }));
});

const FAILURES: readonly (readonly [keyof OpenWorkbookReasons, OpenWorkbookReasons[keyof OpenWorkbookReasons]])[] = [
  ['libro-protegido', {}],
  ['libro-de-solo-lectura', {}],
  ['conexion-perdida', {}],
  ['hoja-dudosa', { hoja: REVISION_SHEET.name }],
];

test.each(FAILURES)('a report that is not written for %s fails, and the next try writes it', async (codigo, datos) => {
  const { workbook, session } = onFake([wrong]);
  const failure = new OpenWorkbookFailure(codigo, datos);
  workbook.fail('writeSheet', failure);
  expect(await session.writeReport()).toEqual({ kind: 'failed', failure });
  // What may be left of one that is in doubt can be taken away.
  expect(session.getState()).toMatchObject({ hasReport: codigo === 'hoja-dudosa', outdated: false });
  const done = new Promise<void>((resolve) => {
    session.subscribe(() => session.getState().activity.kind === 'done' && resolve());
  });
  session.retry();
  await done;
  expect(session.getState().activity).toEqual(WRITTEN);
});

describe('in Excel', () => {
  afterEach(() => {
    unloadOffice();
    expectOnlyKnownMembers();
  });

  async function inExcel(sheets: readonly Grid[]): Promise<Opened & { readonly session: Session }> {
    const opened = await openInExcel({ sheets });
    return { ...opened, session: createSession(opened.workbook, surroundings()) };
  }

  const codeOf = (session: Session): string | undefined => {
    const { activity } = session.getState();
    return activity.kind === 'failed' ? (activity.failure as OpenWorkbookFailure).codigo : undefined;
  };

  test('a report takes two round trips to check and two to write, and no other cell changes', async () => {
    const { session, host, spreadsheet } = await inExcel(sampleGrids('TMM-F004-2025-T2'));
    await session.check();
    const before = stateOf(spreadsheet);
    host.traffic.syncs = 0;
    expect(await session.writeReport()).toEqual(WRITTEN);
    expect(host.traffic.syncs).toBe(4);
    expect(session.getState().outdated).toBe(false);
    expect(spreadsheet.appearance(REVISION_SHEET.name).charts.length).toBeGreaterThan(0);
    host.traffic.syncs = 0;
    expect(await session.removeReport()).toEqual(REMOVED);
    expect(host.traffic.syncs).toBe(2);
    expect(stateOf(spreadsheet)).toEqual(before);
  });

  test('what an Excel that was lost halfway left behind is found by the next check, and taken away', async () => {
    const { session, host, spreadsheet } = await inExcel([right]);
    await session.check();
    const before = stateOf(spreadsheet);
    const lost = { kind: 'connection-lost' } as const;
    const read = [{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }] as const;
    host.conditions.inject(...read, { kind: 'error', code: 'InvalidOperation', atAction: 20 }, lost);
    await session.writeReport();
    expect(codeOf(session)).toBe('hoja-dudosa');
    expect(session.getState()).toMatchObject({ hasReport: true, canShowReport: false });
    await session.check();
    expect(session.getState()).toMatchObject({ hasReport: true, canShowReport: false });
    expect(await session.removeReport()).toEqual(REMOVED);
    expect(stateOf(spreadsheet)).toEqual(before);
  });

  test('a report that is hidden is found by the next check, and taken away', async () => {
    const { session, spreadsheet } = await inExcel([right]);
    const before = stateOf(spreadsheet);
    await session.writeReport();
    spreadsheet.hide(REVISION_SHEET.name, 'Hidden');
    await session.check();
    expect(session.getState()).toMatchObject({ hasReport: true, canShowReport: false });
    expect(await session.removeReport()).toEqual(REMOVED);
    expect(stateOf(spreadsheet)).toEqual(before);
  });

  test('a sealed workbook stays sealed', async () => {
    const { session } = await inExcel([right]);
    expect(await session.seal()).toMatchObject({ kind: 'done' });
    expect(await session.writeReport()).toEqual(WRITTEN);
    await session.check();
    expect(session.getState()).toMatchObject({
      hasReport: true,
      reviewed: { entrega: { sello: { tipo: 'intacto' } } },
    });
  });

  test.each([
    ['libro-protegido', { isStructureProtected: true }],
    ['libro-de-solo-lectura', { isReadOnly: true }],
  ])('a workbook that takes no sheet is as it was: %s', async (codigo, conditions) => {
    const { session, host, spreadsheet } = await inExcel([right]);
    const before = stateOf(spreadsheet);
    Object.assign(host.conditions, conditions);
    await session.writeReport();
    expect(codeOf(session)).toBe(codigo);
    expect(stateOf(spreadsheet)).toEqual(before);
  });
});
