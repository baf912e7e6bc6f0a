import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { associateCommands, showPane as showRealPane } from '../../src/excel/commands';
import { createSession, type Session } from '../../src/session/session';
import { expectOnlyKnownMembers, type Opened, openInExcel, unloadOffice } from '../excel/openedExcel';
import { hojaOf } from '../support/formato';
import { surroundings } from '../support/surroundings';

afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

interface Ribbon extends Opened {
  readonly session: Session;
  /** Presses a button and waits until Excel is told that its action is over. */
  readonly press: (name: string) => Promise<void>;
}

// The real office.js over the emulated Excel: row 18 lacks its observation, and its AVANCE ABSOLUTO is wrong.
async function ribbon(showPane = showRealPane): Promise<Ribbon> {
  // The formula of its ACUMULADO RELATIVO is right: it only follows.
  const relativo = { formula: '=M18/D18', value: 1.5, numberFormat: '0%' };
  const form = hojaOf({ metas: [{ P: [3, 3], A: [1], avance: 9, relativo }] });
  const opened = await openInExcel({ sheets: [form] });
  const session = createSession(opened.workbook, surroundings());
  associateCommands(ribbonCommands(() => Promise.resolve(session), showPane));
  return { ...opened, session, press: (name) => opened.office.host.press(name) };
}

const NAMES = ['validar', 'calcularAcumulados', 'insertarObservaciones'];

test('Validar reviews the open workbook and changes no cell', async () => {
  const { press, session, spreadsheet } = await ribbon();
  await press('validar');
  expect(session.getState().activity).toEqual({ kind: 'done', done: { tipo: 'revisado' } });
  expect(session.getState().undo).toEqual([]);
  expect(spreadsheet.at('Dirección', 'M18').value).toBe(9);
  expect(spreadsheet.at('Dirección', 'O18').value).toBeNull();
});

test('Calcular acumulados writes its formula, and undo brings back what was there', async () => {
  const { press, session, spreadsheet } = await ribbon();
  await press('calcularAcumulados');
  expect(session.getState().activity).toMatchObject({ done: { celdas: [{ sheet: 'Dirección', cell: 'M18' }] } });
  expect(spreadsheet.at('Dirección', 'M18').formula).toBe('=SUM(F18,H18,J18,L18)');
  expect(spreadsheet.at('Dirección', 'O18').value).toBeNull();
  await session.undo();
  expect(spreadsheet.at('Dirección', 'M18')).toMatchObject({ formula: null, value: 9 });
});

test('Insertar observaciones writes the template, and undo empties the cell again', async () => {
  const { press, session, spreadsheet } = await ribbon();
  await press('insertarObservaciones');
  expect(spreadsheet.at('Dirección', 'O18').value).toMatch(/\[.+\]/);
  expect(spreadsheet.at('Dirección', 'M18').value).toBe(9);
  await session.undo();
  expect(spreadsheet.at('Dirección', 'O18').value).toBeNull();
});

test.each(NAMES)('%s: the button is free again where Excel refuses, and the pane says why', async (name) => {
  const { press, session, host } = await ribbon();
  // The pane is shown, then the workbook is refused.
  host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'AccessDenied' });
  await press(name);
  expect(session.getState().activity.kind).toBe('failed');
});

test.each(NAMES)('%s: the button is free again where the pane cannot be shown', async (name) => {
  const { press, host } = await ribbon(() => Promise.reject(new Error('hidden')));
  await press(name);
  expect(host.traffic.syncs).toBe(0);
});

test('a page without office.js has no buttons to associate, and says so elsewhere', () => {
  expect(() => associateCommands({ validar: () => Promise.resolve() })).not.toThrow();
});
