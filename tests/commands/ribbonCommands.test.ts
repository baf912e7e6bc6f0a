import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { createSession, type Session } from '../../src/session/session';
import type { DocumentName } from '../../src/workbook/documents';
import { OpenWorkbookFailure, type OpenWorkbookReasons } from '../../src/workbook/openWorkbook';
import { UnwritableWorkbook } from '../../src/workbook/unreadable';
import { MANIFEST } from '../manifest/theManifest';
import { everyElement } from '../manifest/xmlTree';
import { type FakeWorkbook, fakeWorkbook } from '../support/fakeWorkbook';
import { hojaOf } from '../support/formato';
import { surroundings } from '../support/surroundings';
import { settled } from '../support/timer';

// Row 18 lacks its observation and its AVANCE ABSOLUTO is wrong; row 19 has an A that is text, and a person's text.
const form = hojaOf({
  metas: [
    { P: [3, 3], A: [1], avance: 9 },
    { P: [3, 3], A: ['2'], observaciones: 'Por el clima.' },
  ],
});

interface Ribbon {
  readonly workbook: FakeWorkbook;
  readonly session: Session;
  readonly commands: ReturnType<typeof ribbonCommands>;
  /** What was seen: the pane, and what was written, in order. */
  readonly seen: string[];
}

function ribbon(showPane: () => Promise<void> = () => Promise.resolve()): Ribbon {
  const seen: string[] = [];
  const workbook = fakeWorkbook([form]);
  const session = createSession(workbook, surroundings());
  const commands = ribbonCommands(
    () => Promise.resolve(session),
    async () => {
      seen.push('pane');
      await showPane();
    },
  );
  return { workbook, session, commands, seen };
}

const NAMES = ['validar', 'calcularAcumulados', 'insertarObservaciones'] as const;
const WRITING = ['calcularAcumulados', 'insertarObservaciones'] as const;

test('each function that the manifest names is there, and no other', () => {
  const named = everyElement(MANIFEST).filter(({ name }) => name === 'FunctionName');
  expect(Object.keys(ribbon().commands)).toEqual(named.map(({ text }) => text));
});

test('Validar shows the pane with the review, and writes nothing', async () => {
  const { workbook, session, commands, seen } = ribbon();
  await commands.validar();
  expect(seen).toEqual(['pane']);
  expect(session.getState()).toMatchObject({
    activity: { kind: 'done', done: { tipo: 'revisado' } },
    reviewed: { review: { formatos: [{ apto: false }] } },
  });
  expect(workbook.written).toEqual([]);
});

test('Calcular acumulados writes the two computed columns alone, says how many cells, and can be undone', async () => {
  const { workbook, session, commands } = ribbon();
  const before = workbook.content;
  await commands.calcularAcumulados();
  const cells = workbook.written.flat().map(({ cell }) => cell);
  expect(cells).toContain('M18');
  expect(cells.filter((cell) => !/^[MN](18|19)$/.test(cell))).toEqual([]);
  expect(session.getState().activity).toMatchObject({
    done: { tipo: 'escrito', que: 'calculadas', celdas: cells.map((cell) => ({ sheet: 'Dirección', cell })) },
  });
  await session.undo();
  for (const cell of cells) expect(workbook.cell('Dirección', cell)).toEqual(heldBy(before, cell));
});

test('Insertar observaciones fills the empty cell alone, says so, and can be undone', async () => {
  const { workbook, session, commands } = ribbon();
  await commands.insertarObservaciones();
  expect(workbook.written.flat().map(({ cell }) => cell)).toEqual(['O18']);
  expect(workbook.cell('Dirección', 'O19').value).toBe('Por el clima.');
  expect(session.getState().activity).toMatchObject({
    done: { tipo: 'escrito', que: 'plantillas', celdas: [{ sheet: 'Dirección', cell: 'O18' }] },
  });
  await session.undo();
  expect(workbook.cell('Dirección', 'O18')).toEqual({ formula: null, value: null });
});

test.each(WRITING)('%s a second time finds nothing to do, and says so', async (name) => {
  const { workbook, session, commands } = ribbon();
  await commands[name]();
  await commands[name]();
  expect(session.getState().activity).toMatchObject({ done: { tipo: 'nada' } });
  expect(workbook.written).toHaveLength(1);
});

const REASONS: { readonly [Code in keyof OpenWorkbookReasons]: OpenWorkbookReasons[Code] } = {
  'celda-en-edicion': {},
  'libro-protegido': {},
  'libro-de-solo-lectura': {},
  'excel-antiguo': { requiere: 'ExcelApi 1.14' },
  'sin-respuesta': { segundos: 30 },
  'respuesta-demasiado-grande': {},
  'reporte-demasiado-grande': {},
  'conexion-perdida': {},
  'documento-no-guardado': { documento: 'ajustes' satisfies DocumentName },
  cancelado: {},
  'fuera-de-excel': {},
  'escritura-dudosa': { celdas: [{ sheet: 'Dirección', cell: 'M18' }] },
  'hoja-dudosa': { hoja: 'Revisión TMM-F004' },
  'excel-rechazo': { codigo: 'GeneralException' },
};
const codesOf = (reasons: typeof REASONS): (keyof OpenWorkbookReasons)[] =>
  Object.keys(reasons) as (keyof OpenWorkbookReasons)[];
// These two end otherwise than in a failure: the user's next key, and the user's own wish.
const FAILING = codesOf(REASONS).filter((code) => code !== 'celda-en-edicion' && code !== 'cancelado');

test.each(NAMES.flatMap((name) => FAILING.map((code) => [name, code] as const)))(
  '%s: the pane says %s where the workbook cannot be read, and nothing is written',
  async (name, code) => {
    const { workbook, session, commands, seen } = ribbon();
    const failure = new OpenWorkbookFailure(code, REASONS[code]);
    workbook.fail('read', failure);
    expect(await commands[name]()).toEqual({ kind: 'failed', failure });
    expect(session.getState().activity).toEqual({ kind: 'failed', failure });
    expect(seen).toEqual(['pane']);
    expect(workbook.written).toEqual([]);
  },
);

test.each(
  WRITING.flatMap((name) =>
    [
      new OpenWorkbookFailure('libro-protegido', {}),
      new OpenWorkbookFailure('libro-de-solo-lectura', {}),
      new UnwritableWorkbook('celda-bloqueada', { hoja: 'Dirección', celdas: ['M18'] }),
      new UnwritableWorkbook('celda-cambiada', { hoja: 'Dirección', celda: 'M18' }),
    ].map((failure) => [name, failure.codigo, failure] as const),
  ),
)('%s: the pane says %s where the workbook cannot be written, and nothing is', async (name, _codigo, failure) => {
  const { workbook, session, commands } = ribbon();
  workbook.fail('write', failure);
  await commands[name]();
  expect(session.getState().activity).toEqual({ kind: 'failed', failure });
  expect(session.getState().undo).toEqual([]);
  expect(workbook.written).toEqual([]);
});

test.each(NAMES)('%s waits while the user is typing in a cell, until the user cancels', async (name) => {
  const { workbook, session, commands } = ribbon();
  workbook.fail('read', new OpenWorkbookFailure('celda-en-edicion', {}));
  const ended = commands[name]();
  await settled();
  expect(session.getState().activity.kind).toBe('waiting');
  session.cancel();
  expect(await ended).toEqual({ kind: 'done', done: { tipo: 'cancelado' } });
  expect(workbook.written).toEqual([]);
});

test.each(NAMES)('%s does nothing where the pane cannot be shown', async (name) => {
  const { workbook, commands } = ribbon(() => Promise.reject(new Error('hidden')));
  expect(await commands[name]()).toBeNull();
  expect(workbook.asked).toEqual([]);
});

test.each(NAMES)('%s does nothing where the workbook cannot be opened, and works once it can', async (name) => {
  const { session } = ribbon();
  const begin = jest.fn<Promise<Session>, []>();
  begin.mockRejectedValueOnce(new OpenWorkbookFailure('sin-respuesta', { segundos: 8 }));
  begin.mockResolvedValueOnce(session);
  const commands = ribbonCommands(begin, () => Promise.resolve());
  expect(await commands[name]()).toBeNull();
  expect(await commands[name]()).toMatchObject({ kind: 'done' });
});

function heldBy(content: FakeWorkbook['content'], cell: string): unknown {
  return fakeWorkbook(content.sheets).cell('Dirección', cell);
}
