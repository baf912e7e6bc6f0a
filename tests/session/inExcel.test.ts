import { createSession, type Session } from '../../src/session/session';
import type { OpenWorkbookFailure } from '../../src/workbook/openWorkbook';
import type { Grid } from '../../src/workbook/grid';
import { expectOnlyKnownMembers, type Opened, openInExcel, unloadOffice } from '../excel/openedExcel';
import { stateOf } from '../excel/sheetState';
import { hojaOf } from '../support/formato';
import { sampleGrids, SAMPLES } from '../support/samples';
import { surroundings } from '../support/surroundings';
import { settled, type TestTimer, testTimer } from '../support/timer';

// The real office.js over the emulated Excel.
afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

interface InExcel extends Opened {
  readonly session: Session;
  readonly timer: TestTimer;
}

async function inExcel(sheets: readonly Grid[]): Promise<InExcel> {
  const opened = await openInExcel({ sheets });
  const timer = testTimer();
  return { ...opened, timer, session: createSession(opened.workbook, surroundings({ after: timer.after })) };
}

const wrong = hojaOf({
  hoja: 'Prueba',
  metas: [
    { P: [3, 3], A: ['3'], relativo: { value: 0.1, numberFormat: '0.0%' } },
    { P: [3, 3], A: [1], avance: { value: 9, numberFormat: '@' }, relativo: 0.5 },
  ],
});

const codeOf = (session: Session): string | undefined => {
  const { activity } = session.getState();
  return activity.kind === 'failed' ? (activity.failure as OpenWorkbookFailure).codigo : undefined;
};

test.each(SAMPLES)('%s is reviewed in two round trips', async (sample) => {
  const { session, host } = await inExcel(sampleGrids(sample));
  await session.check();
  host.traffic.syncs = 0;
  await session.check();
  expect(session.getState().activity).toEqual({ kind: 'done', done: { tipo: 'revisado' } });
  expect(host.traffic.syncs).toBe(2);
});

test.each(SAMPLES)(
  '%s: what is corrected and undone is again what it was, to the last number format',
  async (sample) => {
    const { session, spreadsheet } = await inExcel([...sampleGrids(sample), wrong]);
    const before = stateOf(spreadsheet);
    await session.check();
    expect(await session.apply(session.getState().reviewed!.seguras, 'seguras')).toMatchObject({ kind: 'done' });
    expect(session.getState().reviewed!.seguras).toEqual([]);
    expect(stateOf(spreadsheet)).not.toEqual(before);
    await session.undo();
    expect(stateOf(spreadsheet)).toEqual(before);
  },
);

test('live mode follows what the user types, and its own write is no change', async () => {
  const { session, spreadsheet, timer } = await inExcel([wrong]);
  await session.setLive(true);
  spreadsheet.type('Prueba', 'F19', { content: { value: 2 } });
  await settled();
  await timer.run();
  await settled();
  expect(spreadsheet.at('Prueba', 'M19')).toMatchObject({ formula: '=SUM(F19,H19,J19,L19)', value: 2 });
  expect(session.getState()).toMatchObject({ live: { kind: 'on' }, outdated: false });
  expect(timer.waits()).toEqual([]);
});

test('while the user types in a cell it waits, and the check ends by itself', async () => {
  const { session, host, timer } = await inExcel([wrong]);
  host.conditions.isEditing = true;
  const checked = session.check();
  await settled();
  expect(session.getState().activity).toMatchObject({ kind: 'waiting', failure: { codigo: 'celda-en-edicion' } });
  host.conditions.isEditing = false;
  await timer.run();
  expect(await checked).toEqual({ kind: 'done', done: { tipo: 'revisado' } });
});

test('a connection lost is a state, and the next try goes on', async () => {
  const { session, host } = await inExcel([wrong]);
  host.conditions.inject({ kind: 'connection-lost' });
  await session.check();
  expect(codeOf(session)).toBe('conexion-perdida');
  session.retry();
  await settled();
  await settled();
  expect(session.getState().activity).toEqual({ kind: 'done', done: { tipo: 'revisado' } });
});

test('a protected sheet names its locked cells and changes nothing', async () => {
  const { session, spreadsheet } = await inExcel([wrong]);
  spreadsheet.protect('Prueba');
  const before = stateOf(spreadsheet);
  await session.check();
  await session.apply(session.getState().reviewed!.seguras, 'seguras');
  expect(session.getState().activity).toMatchObject({
    kind: 'failed',
    failure: { codigo: 'celda-bloqueada', datos: { hoja: 'Prueba' } },
  });
  expect(stateOf(spreadsheet)).toEqual(before);
});

test('settings and what was settled by hand are there for whoever opens the workbook next', async () => {
  const { session, workbook } = await inExcel([wrong]);
  await session.importAjustes('{"version":1,"columnasCalculadas":"valor"}');
  await session.settleSheet('Prueba', { trimestre: 2 });
  const next = createSession(workbook, surroundings());
  await next.check();
  expect(next.getState().reviewed).toMatchObject({
    ajustes: { columnasCalculadas: 'valor' },
    review: { formatos: [{ trimestre: 2 }] },
  });
});
