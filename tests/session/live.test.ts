import { createSession, type Session } from '../../src/session/session';
import { REVISION_SHEET } from '../../src/workbook/drawnSheet';
import { OpenWorkbookFailure } from '../../src/workbook/openWorkbook';
import { type FakeWorkbook, fakeWorkbook } from '../support/fakeWorkbook';
import { type FormatoSpec, hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';
import { surroundings } from '../support/surroundings';
import { settled, type TestTimer, testTimer } from '../support/timer';

const SHEET = 'Dirección';
const twoRows: FormatoSpec = {
  metas: [
    { P: [3, 3], A: [3], avance: 3, relativo: { value: 0.5, numberFormat: '0%' } },
    { P: [3, 3], A: [3], avance: 9, relativo: { value: 0.5, numberFormat: '0%' } },
  ],
};

interface Running {
  readonly workbook: FakeWorkbook;
  readonly session: Session;
  readonly timer: TestTimer;
}

async function live(spec = twoRows): Promise<Running> {
  const workbook = fakeWorkbook([hojaOf(spec)]);
  const timer = testTimer();
  const session = createSession(workbook, surroundings({ after: timer.after }));
  await session.setLive(true);
  return { workbook, session, timer };
}

const number = (value: number): { formula: null; value: number } => ({ formula: null, value });
const cells = ({ written }: FakeWorkbook): string[] => written.flat().map(({ cell }) => cell);

test('an edited figure has the computed columns of its row recomputed, and of no other row', async () => {
  const { workbook, session, timer } = await live();
  workbook.type(SHEET, 'F18', number(2));
  expect(workbook.written).toEqual([]);
  await timer.run();
  expect(cells(workbook)).toEqual(['M18', 'N18']);
  expect(workbook.cell(SHEET, 'M18')).toEqual({ formula: '=SUM(F18,H18,J18,L18)', value: 2 });
  expect(workbook.cell(SHEET, 'M19')).toEqual(number(9));
  expect(session.getState().reviewed!.review.formatos[0]!.formato.metas[0]!.avanceAbsoluto.numero).toBe(2);
  expect(session.getState().outdated).toBe(false);
});

test('several edits at a time are answered together', async () => {
  const { workbook, timer } = await live();
  workbook.type(SHEET, 'F18', number(2));
  workbook.type(SHEET, 'F19', number(1));
  expect(timer.waits()).toEqual([400]);
  await timer.run();
  expect(workbook.written).toHaveLength(1);
  expect(cells(workbook)).toEqual(['M18', 'N18', 'M19', 'N19']);
});

test('formulas that are right are left alone: only the review follows', async () => {
  const { workbook, session, timer } = await live({ metas: [{ P: [3, 3], A: [3], observaciones: null }] });
  expect(session.getState().reviewed!.review.formatos[0]!.apto).toBe(true);
  workbook.type(SHEET, 'D18', number(8));
  await timer.run();
  expect(cells(workbook)).not.toContain('M18');
  expect(session.getState().reviewed!.review.formatos[0]!.apto).toBe(false);
});

test("a co-author's change is reviewed and never answered with a write", async () => {
  const { workbook, session, timer } = await live();
  workbook.type(SHEET, 'F18', number(2), 'remote');
  await timer.run();
  expect(workbook.written).toEqual([]);
  expect(session.getState().reviewed!.review.formatos[0]!.formato.metas[0]!.alcanzado[0].numero).toBe(2);
});

test('a sheet that user and co-author change at a time is not written to', async () => {
  const { workbook, timer } = await live();
  workbook.type(SHEET, 'F18', number(2));
  workbook.type(SHEET, 'F19', number(2), 'remote');
  await timer.run();
  expect(workbook.written).toEqual([]);
});

test('its own writes are no change', async () => {
  const { workbook, timer } = await live();
  workbook.type(SHEET, 'F18', number(2));
  await timer.run();
  expect(timer.waits()).toEqual([]);
});

test('what a person writes into a computed cell stays, then and ever after', async () => {
  const { workbook, timer } = await live();
  workbook.type(SHEET, 'F18', number(2));
  await timer.run();
  workbook.type(SHEET, 'M18', number(7));
  await timer.run();
  expect(workbook.cell(SHEET, 'M18')).toEqual(number(7));
  workbook.type(SHEET, 'F18', number(1));
  await timer.run();
  expect(workbook.cell(SHEET, 'M18')).toEqual(number(7));
});

test('what is undone is left alone from then on', async () => {
  const { workbook, session, timer } = await live();
  workbook.type(SHEET, 'F18', number(2));
  await timer.run();
  await session.undo();
  workbook.type(SHEET, 'F18', number(1));
  await timer.run();
  expect(workbook.cell(SHEET, 'M18')).toEqual(number(3));
});

test('a locked cell is a finding and no failure', async () => {
  const { workbook, session, timer } = await live({
    metas: [{ P: [3, 3], A: [3], avance: { value: 3, locked: true }, relativo: { value: 0.5, locked: true } }],
  });
  workbook.type(SHEET, 'F18', number(2));
  await timer.run();
  expect(workbook.written).toEqual([]);
  expect(session.getState().live).toEqual({ kind: 'on' });
});

test('while a cell is being edited it pauses, says why, and goes on by itself with nothing lost', async () => {
  const { workbook, session, timer } = await live();
  const editing = new OpenWorkbookFailure('celda-en-edicion', {});
  workbook.type(SHEET, 'F18', number(2));
  workbook.fail('read', editing, editing);
  await timer.run();
  expect(session.getState().live).toEqual({ kind: 'paused', failure: editing });
  expect(timer.waits()).toEqual([1000]);
  await timer.run();
  expect(timer.waits()).toEqual([2000]);
  await timer.run();
  expect(session.getState().live).toEqual({ kind: 'on' });
  expect(cells(workbook)).toEqual(['M18', 'N18']);
});

test('what the user types while the answer is on its way is answered too', async () => {
  const { workbook, timer } = await live();
  const write = workbook.write;
  workbook.type(SHEET, 'F18', number(2));
  workbook.write = (edits) => {
    workbook.write = write;
    workbook.type(SHEET, 'F19', number(1));
    return write(edits);
  };
  await timer.run();
  await timer.run();
  expect(workbook.cell(SHEET, 'M19')).toEqual({ formula: '=SUM(F19,H19,J19,L19)', value: 1 });
});

test('once switched off it answers nothing', async () => {
  const { workbook, session, timer } = await live();
  workbook.type(SHEET, 'F18', number(2));
  await session.setLive(false);
  await timer.run();
  expect(workbook.written).toEqual([]);
  expect(session.getState()).toMatchObject({ live: { kind: 'off' }, outdated: true });
});

test('a report that comes or goes meanwhile is known', async () => {
  const { workbook, session, timer } = await live();
  const [form] = workbook.content.sheets;
  workbook.content = { sheets: [form!, gridOf({ A1: REVISION_SHEET.title }, REVISION_SHEET.name)] };
  workbook.type(SHEET, 'F18', number(2));
  await timer.run();
  expect(session.getState()).toMatchObject({ hasReport: true, canShowReport: true });
  workbook.content = { sheets: workbook.content.sheets.slice(0, 1) };
  workbook.type(SHEET, 'F18', number(3));
  await timer.run();
  expect(session.getState()).toMatchObject({ hasReport: false, canShowReport: false });
});

test('it begins with a check, and not where that fails', async () => {
  const workbook = fakeWorkbook([hojaOf(twoRows)]);
  const session = createSession(workbook, surroundings());
  workbook.fail('read', new OpenWorkbookFailure('conexion-perdida', {}));
  await session.setLive(true);
  expect(session.getState().live).toEqual({ kind: 'off' });
  await session.setLive(true);
  expect(session.getState().live).toEqual({ kind: 'on' });
  await settled();
});
