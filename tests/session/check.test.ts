import { createSession } from '../../src/session/session';
import { OpenWorkbookFailure } from '../../src/workbook/openWorkbook';
import { fakeWorkbook } from '../support/fakeWorkbook';
import { hojaOf } from '../support/formato';
import { surroundings } from '../support/surroundings';
import { settled, testTimer } from '../support/timer';

const form = hojaOf({ metas: [{ P: [3, 3], A: ['3'], observaciones: null }] });

test('a check reads the workbook and its documents once, and reviews them', async () => {
  const workbook = fakeWorkbook([form]);
  const session = createSession(workbook, surroundings());
  expect(await session.check()).toEqual({ kind: 'done', done: { tipo: 'revisado' } });
  expect(workbook.asked).toEqual(['onChanged', 'read']);
  const { reviewed } = session.getState();
  expect(reviewed?.review.formatos.map(({ formato }) => formato.hoja)).toEqual(['Dirección']);
  expect(reviewed?.seguras.map(({ edit }) => edit.cell)).toEqual(['F18', 'M18', 'N18']);
});

test('the state tells each step of it', async () => {
  const session = createSession(fakeWorkbook([form]), surroundings());
  const told: string[] = [];
  session.subscribe(() => {
    const { activity } = session.getState();
    told.push(activity.kind === 'working' ? activity.step : activity.kind);
  });
  await session.check();
  expect([...new Set(told)]).toEqual(['leyendo', 'revisando', 'done']);
});

test('a failure is a state with its reason, keeps the last review, and is tried again', async () => {
  const workbook = fakeWorkbook([form]);
  const session = createSession(workbook, surroundings());
  await session.check();
  const lost = new OpenWorkbookFailure('conexion-perdida', {});
  workbook.fail('read', lost);
  expect(await session.check()).toEqual({ kind: 'failed', failure: lost });
  expect(session.getState().reviewed).not.toBeNull();
  session.retry();
  await settled();
  expect(session.getState().activity).toEqual({ kind: 'done', done: { tipo: 'revisado' } });
});

test('while a cell is being edited it waits, longer each time, and goes on by itself', async () => {
  const workbook = fakeWorkbook([form]);
  const timer = testTimer();
  const session = createSession(workbook, surroundings({ after: timer.after }));
  const editing = new OpenWorkbookFailure('celda-en-edicion', {});
  workbook.fail('read', editing, editing);
  const checked = session.check();
  await settled();
  expect(session.getState().activity).toEqual({ kind: 'waiting', failure: editing });
  expect(timer.waits()).toEqual([500]);
  await timer.run();
  expect(timer.waits()).toEqual([1000]);
  await timer.run();
  expect(await checked).toEqual({ kind: 'done', done: { tipo: 'revisado' } });
});

test('what waits can be tried at once, or cancelled', async () => {
  const workbook = fakeWorkbook([form]);
  const session = createSession(workbook, surroundings());
  const editing = new OpenWorkbookFailure('celda-en-edicion', {});
  workbook.fail('read', editing, editing);
  const checked = session.check();
  await settled();
  session.retry();
  await settled();
  expect(session.getState().activity.kind).toBe('waiting');
  session.cancel();
  expect(await checked).toEqual({ kind: 'done', done: { tipo: 'cancelado' } });
});

test('settings of the workbook hold; those that are not valid are said and left where they are', async () => {
  const valid = '{"version":1,"columnasCalculadas":"valor"}';
  const workbook = fakeWorkbook([form], { ajustes: valid });
  const session = createSession(workbook, surroundings());
  await session.check();
  expect(session.getState().reviewed?.ajustes.columnasCalculadas).toBe('valor');
  workbook.documents = { ajustes: '{"version":1,"umbral":5}' };
  await session.check();
  expect(session.getState().reviewed?.ajustes.columnasCalculadas).toBe('formula');
  expect(session.getState().reviewed?.entrega.ajustes.avisos).toEqual([
    {
      tipo: 'rechazados',
      origen: 'libro',
      problemas: [{ tipo: 'clave-desconocida', ruta: 'umbral', clave: 'umbral' }],
    },
  ]);
  expect(workbook.documents).toEqual({ ajustes: '{"version":1,"umbral":5}' });
});

test('a change by anybody else makes the review outdated, until the next one', async () => {
  const workbook = fakeWorkbook([form]);
  const session = createSession(workbook, surroundings());
  await session.check();
  workbook.type('Dirección', 'F18', { formula: null, value: 4 }, 'remote');
  expect(session.getState().outdated).toBe(true);
  await session.check();
  expect(session.getState().outdated).toBe(false);
});

test('what changes while the workbook is read leaves the review outdated', async () => {
  const workbook = fakeWorkbook([form]);
  const session = createSession(workbook, surroundings());
  await session.check();
  const { read } = workbook;
  workbook.read = async (signal) => {
    const content = await read(signal);
    workbook.type('Dirección', 'F18', { formula: null, value: 4 });
    return content;
  };
  await session.check();
  expect(session.getState().outdated).toBe(true);
});
