import type { EmulatedExcel } from '../../src/preview/host/emulatedExcel';
import type { Fault } from '../../src/preview/host/conditions';
import type { CellEdit } from '../../src/workbook/edit';
import { OpenWorkbookFailure, type OpenWorkbookReasons } from '../../src/workbook/openWorkbook';
import { gridOf } from '../support/grid';
import { expectOnlyKnownMembers, openInExcel, unloadOffice, type Opened } from './openedExcel';
import { stateOf } from './sheetState';

afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

const CELLS = { A1: 1, A2: '2', B1: { formula: '=A1+1', value: 2 }, C1: { value: 'x', numberFormat: '@' } };
const EDITS: readonly CellEdit[] = [
  { sheet: 'Hoja1', cell: 'A1', before: { formula: null, value: 1 }, after: { formula: null, value: 10 } },
  {
    sheet: 'Hoja1',
    cell: 'A2',
    before: { formula: null, value: '2' },
    after: { formula: null, value: 2 },
    numberFormat: '0%',
  },
  { sheet: 'Hoja1', cell: 'B1', before: { formula: '=A1+1', value: 2 }, after: { formula: '=A1+2', value: 12 } },
  { sheet: 'Hoja1', cell: 'C1', before: { formula: null, value: 'x' }, after: { formula: '=A1', value: 10 } },
];

const open = (): Promise<Opened> => openInExcel({ sheets: [gridOf(CELLS)] });

const INFORME = { name: 'Informe', title: 'Informe de la revisión' };

const ACTIONS: Readonly<Record<string, (opened: Opened) => Promise<unknown>>> = {
  read: ({ workbook }) => workbook.read(),
  write: ({ workbook }) => workbook.write(EDITS),
  writeSheet: ({ workbook }) => workbook.writeSheet({ ...INFORME, widths: [], rows: [], charts: [] }),
  removeSheet: ({ workbook }) => workbook.removeSheet(INFORME),
  goTo: ({ workbook }) => workbook.goTo({ sheet: 'Hoja1', cell: 'A2' }),
  selection: ({ workbook }) => workbook.selection(),
  onChanged: ({ workbook }) => workbook.onChanged(() => {}),
  writeDocument: ({ workbook }) => workbook.writeDocument('ajustes', '{}'),
};
const NAMES = Object.keys(ACTIONS);

/** Does an action that fails; gives why, after a look at that nothing has changed. */
async function failing(
  name: string,
  suffer: (host: EmulatedExcel, opened: Opened) => void,
): Promise<OpenWorkbookFailure> {
  const opened = await open();
  const before = stateOf(opened.spreadsheet);
  suffer(opened.host, opened);
  const failure = await ACTIONS[name]!(opened).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(OpenWorkbookFailure);
  expect(stateOf(opened.spreadsheet)).toEqual(before);
  return failure as OpenWorkbookFailure;
}

test.each(
  NAMES.flatMap((name) =>
    (['InvalidOperationInCellEditMode', 'InvalidOperation'] as const).map((code) => [name, code] as const),
  ),
)('%s while the user is typing in a cell says so (%s), and does it afterwards', async (name, code) => {
  const opened = await open();
  Object.assign(opened.host.conditions, { isEditing: true, editingCode: code });
  await expect(ACTIONS[name]!(opened)).rejects.toMatchObject({ codigo: 'celda-en-edicion' });
  opened.host.conditions.isEditing = false;
  await ACTIONS[name]!(opened);
});

const CODES: readonly (readonly [string, keyof OpenWorkbookReasons, object])[] = [
  ['AccessDenied', 'libro-protegido', {}],
  ['ResponsePayloadSizeLimitExceeded', 'respuesta-demasiado-grande', {}],
  ['RequestPayloadSizeLimitExceeded', 'respuesta-demasiado-grande', {}],
  ['ServiceNotAvailable', 'conexion-perdida', {}],
  ['InvalidOrTimedOutSession', 'conexion-perdida', {}],
  ['RequestAborted', 'conexion-perdida', {}],
  ['ApiNotFound', 'excel-antiguo', { requiere: 'ExcelApi 1.14' }],
  ['GeneralException', 'excel-rechazo', { codigo: 'GeneralException' }],
  ['InvalidSelection', 'excel-rechazo', { codigo: 'InvalidSelection' }],
  ['ActivityLimitReached', 'excel-rechazo', { codigo: 'ActivityLimitReached' }],
  ['SomethingNew', 'excel-rechazo', { codigo: 'SomethingNew' }],
];

test.each(NAMES.flatMap((name) => CODES.map(([code, codigo, datos]) => [name, code, codigo, datos] as const)))(
  '%s refused with %s is %s',
  async (name, code, codigo, datos) => {
    const failure = await failing(name, ({ conditions }) => conditions.inject({ kind: 'error', code }));
    expect(failure).toMatchObject({ codigo, datos });
  },
);

test.each(NAMES)('%s over a lost connection says so', async (name) => {
  const failure = await failing(name, ({ conditions }) => conditions.inject({ kind: 'connection-lost' }));
  expect(failure.codigo).toBe('conexion-perdida');
});

test.each(NAMES)('%s of an Excel that never answers ends after a while', async (name) => {
  const failure = await failing(name, ({ conditions }, { runOutOfPatience }) => {
    conditions.inject({ kind: 'before', act: runOutOfPatience }, { kind: 'none' });
    conditions.isUnresponsive = true;
  });
  expect(failure).toMatchObject({ codigo: 'sin-respuesta', datos: { segundos: 60 } });
});

test('a read can be cancelled, before it begins and while it waits', async () => {
  const { workbook, host } = await open();
  await expect(workbook.read(AbortSignal.abort())).rejects.toMatchObject({ codigo: 'cancelado' });
  expect(host.traffic.syncs).toBe(0);
  const control = new AbortController();
  host.conditions.inject({ kind: 'none' }, { kind: 'before', act: () => control.abort() });
  await expect(workbook.read(control.signal)).rejects.toMatchObject({ codigo: 'cancelado' });
});

describe('a reply that would be too large', () => {
  const sheets = ['Uno', 'Dos', 'Tres'].map((name) => gridOf({ A1: name, B7: 'x'.repeat(1000) }, name));

  test('is asked for in halves', async () => {
    const { workbook, host } = await openInExcel({ sheets });
    host.conditions.responseLimit = 5_000;
    // The list, all three, two of them, and then each alone.
    const content = await workbook.read();
    expect(content.sheets.map((grid) => grid.value(0, 0))).toEqual(['Uno', 'Dos', 'Tres']);
    expect(host.traffic.syncs).toBe(6);
  });

  test('is a failure where one sheet alone is too large', async () => {
    const { workbook, host } = await openInExcel({ sheets });
    host.conditions.responseLimit = 1_500;
    await expect(workbook.read()).rejects.toMatchObject({ codigo: 'respuesta-demasiado-grande' });
  });

  test('is a failure where Excel leaves the values out', async () => {
    const { workbook, host } = await openInExcel({ sheets });
    host.conditions.leavesOutValues = true;
    await expect(workbook.read()).rejects.toMatchObject({ codigo: 'respuesta-demasiado-grande' });
  });
});

describe('a write that Excel ends halfway', () => {
  // One more than the batch of this write has actions: the last fails when all is done.
  const CUTS = Array.from({ length: 22 }, (_, index) => index);

  test.each(CUTS)('is taken back whole, refused at action %i', async (atAction) => {
    const fault: Fault = { kind: 'error', code: 'GeneralException', atAction };
    const failure = await failing('write', ({ conditions }) => conditions.inject({ kind: 'none' }, fault));
    expect(failure).toMatchObject({ codigo: 'excel-rechazo', datos: { codigo: 'GeneralException' } });
  });

  test('is in doubt where it cannot be taken back, and names its cells', async () => {
    const { workbook, host } = await open();
    const lost: Fault = { kind: 'connection-lost' };
    host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'GeneralException', atAction: 12 }, lost);
    await expect(workbook.write(EDITS)).rejects.toMatchObject({
      codigo: 'escritura-dudosa',
      datos: { celdas: ['A1', 'A2', 'B1', 'C1'].map((cell) => ({ sheet: 'Hoja1', cell })) },
    });
  });

  test('leaves alone what somebody else has entered meanwhile, and names it', async () => {
    const { workbook, host, spreadsheet } = await open();
    const before = stateOf(spreadsheet);
    const typed = { content: { value: 77 } };
    host.conditions.inject(
      { kind: 'none' },
      { kind: 'error', code: 'GeneralException', atAction: 21 },
      { kind: 'before', act: () => spreadsheet.type('Hoja1', 'A2', typed) },
    );
    await expect(workbook.write(EDITS)).rejects.toMatchObject({
      codigo: 'escritura-dudosa',
      datos: { celdas: [{ sheet: 'Hoja1', cell: 'A2' }] },
    });
    expect(spreadsheet.at('Hoja1', 'A2').value).toBe(77);
    spreadsheet.type('Hoja1', 'A2', { content: { value: '2' }, numberFormat: 'General' });
    expect(stateOf(spreadsheet)).toEqual(before);
  });

  test('is not in doubt while the user is typing: Excel has done nothing of it', async () => {
    const { workbook, host, spreadsheet } = await open();
    const before = stateOf(spreadsheet);
    host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'InvalidOperationInCellEditMode' });
    await expect(workbook.write(EDITS)).rejects.toMatchObject({ codigo: 'celda-en-edicion' });
    expect(stateOf(spreadsheet)).toEqual(before);
    expect(host.traffic.syncs).toBe(2);
  });
});

test('a write into a workbook that was opened read-only says so', async () => {
  const failure = await failing('write', ({ conditions }) => (conditions.isReadOnly = true));
  expect(failure.codigo).toBe('libro-de-solo-lectura');
});

test('a document for a workbook that was opened read-only says so', async () => {
  const failure = await failing('writeDocument', ({ conditions }) => (conditions.isReadOnly = true));
  expect(failure.codigo).toBe('libro-de-solo-lectura');
});
