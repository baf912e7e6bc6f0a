import type { Fault } from '../../src/preview/host/conditions';
import type { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import { type DrawnSheet, REVISION_SHEET } from '../../src/workbook/drawnSheet';
import { archivoOf } from '../../src/reports/archivo';
import { countFile } from '../../src/reports/resumen';
import { drawnSheet } from '../../src/reports/sheet/drawnSheet';
import { revisionSheet } from '../../src/reports/sheet/revisionSheet';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import { type OpenWorkbook, OpenWorkbookFailure } from '../../src/workbook/openWorkbook';
import { FAULTY, fileOf } from '../reports/lots';
import { hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';
import { expectOnlyKnownMembers, type Opened, openInExcel, unloadOffice } from './openedExcel';
import { stateOf } from './sheetState';

afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

const TEXTO = { size: 10, wrap: true } as const;
const TITULO = { bold: true, size: 14, colour: 'FFFFFF', fill: '1F4E79', align: 'center' } as const;
const ENLACE = { underline: true, colour: '0A5BB5', align: 'right', numberFormat: '0%' } as const;

const REPORT: DrawnSheet = {
  name: 'Informe',
  title: 'Informe de 2 hojas',
  widths: [10, 20.5],
  rows: [
    [{ value: 'Informe de 2 hojas', look: TITULO }],
    [
      { value: '=1+1', look: TEXTO },
      { value: 0.25, look: ENLACE, link: { sheet: "L'Hoja", cell: 'F18' } },
    ],
    [
      { value: '25%', look: TEXTO },
      { value: null, look: TEXTO },
    ],
    [],
  ],
  charts: [
    {
      title: 'P contra A',
      ...{ row: 5, column: 0, width: 640, height: 300, firstRow: 1, lastRow: 2, categories: 0 },
      series: [{ title: 'Alcanzado', column: 1, colour: '1F4E79' }],
    },
  ],
};

test('a sheet is written behind all others, in two round trips, and no other sheet is touched', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  const before = stateOf(spreadsheet);
  const selection = spreadsheet.selection();
  await workbook.writeSheet(REPORT);
  expect(host.traffic.syncs).toBe(2);
  expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(['Hoja1', 'Informe']);
  expect(spreadsheet.selection()).toEqual(selection);
  expect(spreadsheet.at('Informe', 'A2')).toMatchObject({ formula: null, value: '=1+1' });
  expect(spreadsheet.at('Informe', 'A3')).toMatchObject({ value: '25%', numberFormat: 'General' });
  expect(spreadsheet.at('Informe', 'B2')).toMatchObject({ value: 0.25, text: '25%' });
  expect(spreadsheet.at('Informe', 'B3').value).toBeNull();
  spreadsheet.removeSheet(spreadsheet.sheets()[1]!.id);
  expect(stateOf(spreadsheet)).toEqual(before);
});

test('its cells look as they should, lead where they should, and are drawn in a chart', async () => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await workbook.writeSheet(REPORT);
  const { looks, charts } = spreadsheet.appearance('Informe');
  const lookOf = (row: number, column: number): object =>
    Object.assign(
      {},
      ...looks
        .filter(({ block }) => block.top <= row && row <= block.bottom && block.left <= column && column <= block.right)
        .map(({ look }) => look),
    ) as object;
  expect(lookOf(0, 0)).toEqual({
    ...{ bold: true, fontSize: 14, fontColor: '#FFFFFF', fill: '#1F4E79', horizontal: 'Center', vertical: 'Top' },
    columnWidth: 56.25,
  });
  expect(lookOf(1, 0)).toEqual({ fontSize: 10, wrap: true, vertical: 'Top' });
  expect(lookOf(1, 1)).toEqual({
    ...{ underline: true, fontColor: '#0A5BB5', horizontal: 'Right', vertical: 'Top' },
    link: "'L''Hoja'!F18",
  });
  expect(charts).toEqual([
    {
      ...{ type: 'BarClustered', title: 'P contra A', isReversed: true },
      ...{ position: 'A6', width: 640, height: 300 },
      series: [{ name: 'Alcanzado', colour: '#1F4E79', values: 'B2:B3', categories: 'A2:A3' }],
    },
  ]);
});

test.each(['1-2', '3/4', '=HOY()', '=1+1', '2025', '25%', "'25", '-', 'TRUE'])(
  'the text of a link is kept as it is: %s',
  async (value) => {
    const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
    const rows = [REPORT.rows[0]!, [{ value, look: TEXTO, link: { sheet: value, cell: 'F18' } }]];
    await workbook.writeSheet({ ...REPORT, rows, charts: [] });
    expect(spreadsheet.at('Informe', 'A2')).toMatchObject({ formula: null, value, numberFormat: 'General' });
    const [link] = spreadsheet.appearance('Informe').looks.flatMap(({ look }) => look.link ?? []);
    expect(link).toBe(`'${value.replace(/'/g, "''")}'!F18`);
  },
);

describe('a chart has its series whatever stands in their first cells', () => {
  const P_A = [
    { title: 'Programado', column: 1, colour: '9DB7D5' },
    { title: 'Alcanzado', column: 2, colour: '1F4E79' },
  ];

  async function chartsOf(figures: readonly (readonly (string | number | null)[])[]): Promise<readonly unknown[]> {
    const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
    const rows = [
      REPORT.rows[0]!,
      ...figures.map((row) => ['301.- Meta', ...row].map((value) => ({ value, look: TEXTO }))),
    ];
    const chart = { ...REPORT.charts[0]!, lastRow: figures.length, series: P_A };
    await workbook.writeSheet({ ...REPORT, rows, charts: [chart] });
    return spreadsheet.appearance('Informe').charts.map(({ series }) => series);
  }

  test.each([
    [
      'figures',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'a blank one',
      [
        [null, 2],
        [3, 4],
      ],
    ],
    [
      'a text',
      [
        ['x', 2],
        [3, 4],
      ],
    ],
    [
      'blanks but for the last',
      [
        [null, null],
        [null, 4],
      ],
    ],
    ['one row', [[null, 4]]],
  ])('%s', async (_, figures) => {
    const last = figures.length + 1;
    const of = (column: string): string => (last === 2 ? `${column}2` : `${column}2:${column}${last}`);
    expect(await chartsOf(figures)).toEqual([
      [
        { name: 'Programado', colour: '#9DB7D5', values: of('B'), categories: of('A') },
        { name: 'Alcanzado', colour: '#1F4E79', values: of('C'), categories: of('A') },
      ],
    ]);
  });

  test('without any figure none is drawn', async () => {
    expect(
      await chartsOf([
        [null, null],
        ['x', null],
      ]),
    ).toEqual([]);
  });
});

test('a sheet of many rows is written whole, in two round trips', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  const row = (index: number) =>
    Array.from({ length: 9 }, (_, column) => ({ value: `${index}-${column}`, look: TEXTO }));
  const rows = [REPORT.rows[0]!, ...Array.from({ length: 400 }, (_, index) => row(index))];
  await workbook.writeSheet({ ...REPORT, rows, charts: [] });
  expect(host.traffic.syncs).toBe(2);
  const { id } = spreadsheet.sheets()[1]!;
  const written = spreadsheet.cells(id, { top: 1, left: 0, bottom: 400, right: 8 });
  expect(written.map((cells) => cells.map(({ value }) => value))).toEqual(
    rows.slice(1).map((cells) => cells.map(({ value }) => value)),
  );
});

test('a sheet that is too large for one request is refused as such, and nothing changes', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await workbook.writeSheet(NEXT);
  const before = stateOf(spreadsheet);
  host.conditions.requestLimit = 5_000;
  await expect(workbook.writeSheet(REPORT)).rejects.toMatchObject({ codigo: 'reporte-demasiado-grande' });
  expect(stateOf(spreadsheet)).toEqual(before);
});

/** The same sheet as it is written after a correction: shorter, and without its chart. */
const NEXT: DrawnSheet = { ...REPORT, rows: [REPORT.rows[0]!, [{ value: 'Nada', look: TEXTO }]], charts: [] };

test('written again it takes the place of the old one, also under the eyes of the user', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await workbook.writeSheet(REPORT);
  spreadsheet.activate(spreadsheet.sheets()[1]!.id);
  spreadsheet.type('Informe', 'A9', { content: { value: 'nota' } });
  host.traffic.syncs = 0;
  await workbook.writeSheet(NEXT);
  expect(host.traffic.syncs).toBe(2);
  const [, report] = spreadsheet.sheets();
  expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(['Hoja1', 'Informe']);
  expect(spreadsheet.usedBlock(report!.id)).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  expect(spreadsheet.appearance('Informe').charts).toEqual([]);
  expect(spreadsheet.selection().sheet).toBe(report!.id);
});

test('written again it stays where the user has put it', async () => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ A1: 1 }), gridOf({ A1: 2 }, 'Hoja2')] });
  await workbook.writeSheet(REPORT);
  spreadsheet.moveSheet(spreadsheet.sheets()[2]!.id, 0);
  await workbook.writeSheet(NEXT);
  expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(['Informe', 'Hoja1', 'Hoja2']);
});

describe("a sheet of that name that is the team's own", () => {
  const own = gridOf({ A1: 'Informe de 2 hojas, hecho a mano', B7: 12 }, 'informe');

  test('is neither written over nor deleted', async () => {
    const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 }), own] });
    const before = stateOf(spreadsheet);
    const refused = { codigo: 'hoja-ajena', datos: { hoja: 'Informe' } };
    await expect(workbook.writeSheet(REPORT)).rejects.toMatchObject(refused);
    await expect(workbook.removeSheet(REPORT)).rejects.toMatchObject(refused);
    expect(host.traffic.syncs).toBe(2);
    expect(stateOf(spreadsheet)).toEqual(before);
  });

  test('stays also where what is deleted is an unfinished one of ours, or the other way round', async () => {
    const ours = gridOf({ A1: REPORT.title }, 'Informe (nueva)');
    const { workbook, spreadsheet } = await openInExcel({ sheets: [own, ours] });
    expect(await workbook.removeSheet(REPORT)).toBe(true);
    expect(namesIn(spreadsheet)).toEqual(['informe']);
    const drawing = gridOf({ B2: 'Copia' }, 'Informe (nueva)');
    const other = await openInExcel({ sheets: [gridOf({ A1: REPORT.title }, 'Informe'), drawing] });
    expect(await other.workbook.removeSheet(REPORT)).toBe(true);
    expect(await other.workbook.removeSheet(REPORT)).toBe(false);
    expect(namesIn(other.spreadsheet)).toEqual(['Informe (nueva)']);
  });

  test('stays also where it has the name under which a new one is drawn', async () => {
    const drawing = gridOf({ B2: 'Copia' }, 'Informe (nueva)');
    const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ A1: 1 }), drawing] });
    const before = stateOf(spreadsheet);
    await expect(workbook.writeSheet(REPORT)).rejects.toMatchObject({
      codigo: 'hoja-ajena',
      datos: { hoja: 'Informe (nueva)' },
    });
    expect(stateOf(spreadsheet)).toEqual(before);
  });
});

function namesIn(spreadsheet: MemorySpreadsheet): string[] {
  return spreadsheet.sheets().map(({ name }) => name);
}

/** What a workbook holds, whatever the ids of its sheets. */
function contentsOf(spreadsheet: MemorySpreadsheet): unknown {
  return (stateOf(spreadsheet) as { sheet: { name: string } }[]).map((sheet) => ({
    ...sheet,
    sheet: sheet.sheet.name,
  }));
}

// More than the batch of this sheet has actions: the last fails when all is done.
const ACTIONS = 90;
// Excel says the second of a user who is typing, and of much else in the middle of a batch.
const CODES = ['GeneralException', 'InvalidOperation'] as const;
const CUTS = CODES.flatMap((code) => Array.from({ length: ACTIONS }, (_, atAction) => [code, atAction] as const));

/** Writes a sheet that Excel ends at an action; gives the code of the failure, `null` where it was written. */
async function writeCut(
  { workbook, spreadsheet, host }: Opened,
  ...[code, atAction]: (typeof CUTS)[number]
): Promise<string | null> {
  const before = stateOf(spreadsheet);
  let isBegun = false;
  host.conditions.inject(
    { kind: 'none' },
    { kind: 'error', code, atAction },
    { kind: 'before', act: () => (isBegun = namesIn(spreadsheet).includes('Informe (nueva)')) },
  );
  const failure: unknown = await workbook.writeSheet(REPORT).catch((error: unknown) => error);
  if (failure === undefined) return null;
  expect(stateOf(spreadsheet)).toEqual(before);
  expect(atAction).toBeLessThan(ACTIONS - 1);
  expect(failure).toBeInstanceOf(OpenWorkbookFailure);
  const { codigo } = failure as OpenWorkbookFailure;
  expect(codigo).toBe(code === 'InvalidOperation' && !isBegun ? 'celda-en-edicion' : 'excel-rechazo');
  return codigo;
}

test.each(CUTS)('a sheet that Excel ends with %s at action %i is taken away again, or it is whole', async (...cut) => {
  const whole = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await whole.workbook.writeSheet(REPORT);
  const opened = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  if ((await writeCut(opened, ...cut)) === null) {
    expect(contentsOf(opened.spreadsheet)).toEqual(contentsOf(whole.spreadsheet));
  }
});

test.each(CUTS)(
  'of a sheet written again and ended with %s at action %i the old one stands, or the whole new one in its place',
  async (...cut) => {
    const sheets = [gridOf({ A1: 1 }), gridOf({ A1: 2 }, 'Hoja2')];
    const show = async ({ workbook, spreadsheet }: Opened): Promise<void> => {
      await workbook.writeSheet(NEXT);
      spreadsheet.moveSheet(spreadsheet.sheets()[2]!.id, 0);
      spreadsheet.activate(spreadsheet.sheets()[0]!.id);
    };
    const whole = await openInExcel({ sheets });
    await show(whole);
    await whole.workbook.writeSheet(REPORT);
    const opened = await openInExcel({ sheets });
    await show(opened);
    const code = await writeCut(opened, ...cut);
    const { spreadsheet } = opened;
    expect(spreadsheet.selection().sheet).toBe(spreadsheet.sheets()[0]!.id);
    if (code !== null) return;
    expect(contentsOf(spreadsheet)).toEqual(contentsOf(whole.spreadsheet));
    expect(spreadsheet.appearance('Informe').charts).toHaveLength(1);
  },
);

test('what a co-author has written meanwhile under its name stays, and no unfinished one is left', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  const act = (): void => {
    spreadsheet.addSheet('Informe');
    spreadsheet.type('Informe', 'A1', { content: { value: REPORT.title } });
  };
  host.conditions.inject({ kind: 'none' }, { kind: 'before', act });
  await expect(workbook.writeSheet(REPORT)).rejects.toMatchObject({
    codigo: 'excel-rechazo',
    datos: { codigo: 'ItemAlreadyExists' },
  });
  expect(namesIn(spreadsheet)).toEqual(['Hoja1', 'Informe']);
  expect(spreadsheet.at('Informe', 'A2').value).toBeNull();
});

test.each([
  ['before', ['Informe (nueva)', 'Hoja1', 'Informe', 'Hoja2'], ['Hoja1', 'Informe', 'Hoja2']],
  ['last, before', ['Hoja1', 'Informe (nueva)', 'Hoja2', 'Informe'], ['Hoja1', 'Hoja2', 'Informe']],
  ['behind', ['Informe', 'Hoja1', 'Informe (nueva)', 'Hoja2'], ['Informe', 'Hoja1', 'Hoja2']],
])('written again with an unfinished one %s it, it stays in its place', async (_, tabs, left) => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: tabs.map((tab) => gridOf({ A1: REPORT.title }, tab)) });
  await workbook.writeSheet(REPORT);
  expect(namesIn(spreadsheet)).toEqual(left);
  expect(spreadsheet.at('Informe', 'A2').value).toBe('=1+1');
});

test.each(['Informe', 'Informe (nueva)'])('«%s» that only programs can show is replaced, and deleted', async (name) => {
  const veryHidden = async (): Promise<Opened> => {
    const opened = await openInExcel({ sheets: [gridOf({ A1: 1 }), gridOf({ A1: REPORT.title }, name)] });
    opened.spreadsheet.hide(name, 'VeryHidden');
    return opened;
  };
  const { workbook, spreadsheet } = await veryHidden();
  await workbook.writeSheet(REPORT);
  expect(spreadsheet.sheets()).toMatchObject([{ name: 'Hoja1' }, { name: 'Informe', visibility: 'Visible' }]);
  const other = await veryHidden();
  expect(await other.workbook.removeSheet(REPORT)).toBe(true);
  expect(namesIn(other.spreadsheet)).toEqual(['Hoja1']);
});

describe('an answer that comes when nobody waits for it any more', () => {
  test.each<[string, (workbook: OpenWorkbook) => Promise<unknown>]>([
    ['writes nothing', (workbook) => workbook.writeSheet(REPORT)],
    ['deletes nothing', (workbook) => workbook.removeSheet(REPORT)],
  ])('%s', async (_, act) => {
    const { workbook, spreadsheet, host, runOutOfPatience } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
    await workbook.writeSheet(NEXT);
    const before = stateOf(spreadsheet);
    let answer = (): void => {};
    host.conditions.inject({ kind: 'held', until: new Promise<void>((resolve) => (answer = resolve)) });
    const syncs = host.traffic.syncs;
    const acted = act(workbook);
    while (host.traffic.syncs === syncs) await passing();
    runOutOfPatience();
    await expect(acted).rejects.toMatchObject({ codigo: 'sin-respuesta' });
    answer();
    for (let turn = 0; turn < 20; turn++) await passing();
    // Behind whatever Excel was asked meanwhile.
    await workbook.read();
    expect(stateOf(spreadsheet)).toEqual(before);
  });

  const passing = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
});

test('what an Excel that was lost halfway left behind is said, and goes with the next report', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await workbook.writeSheet(NEXT);
  const halfway: Fault = { kind: 'error', code: 'GeneralException', atAction: 20 };
  host.conditions.inject({ kind: 'none' }, halfway, { kind: 'connection-lost' });
  await expect(workbook.writeSheet(REPORT)).rejects.toMatchObject({
    codigo: 'hoja-dudosa',
    datos: { hoja: 'Informe' },
  });
  expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(['Hoja1', 'Informe', 'Informe (nueva)']);
  expect(spreadsheet.at('Informe', 'A2').value).toBe('Nada');
  await workbook.writeSheet(REPORT);
  expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(['Hoja1', 'Informe']);
  expect(spreadsheet.at('Informe', 'A2').value).toBe('=1+1');
});

test('what it left behind can also be taken away', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  const lost: Fault = { kind: 'connection-lost' };
  for (const sheet of [REPORT, NEXT]) {
    const halfway: Fault = { kind: 'error', code: 'GeneralException', atAction: 20 };
    host.conditions.inject({ kind: 'none' }, halfway, lost);
    await expect(workbook.writeSheet(REPORT)).rejects.toMatchObject({ codigo: 'hoja-dudosa' });
    expect(namesIn(spreadsheet)).toContain('Informe (nueva)');
    host.traffic.syncs = 0;
    expect(await workbook.removeSheet(REPORT)).toBe(true);
    expect(host.traffic.syncs).toBe(2);
    expect(namesIn(spreadsheet)).toEqual(['Hoja1']);
    // The second time beside one that was finished.
    await workbook.writeSheet(sheet);
  }
});

test.each(['InvalidOperationInCellEditMode', 'InvalidOperation'] as const)(
  'while the user types from between the two round trips on, the old one stays: %s',
  async (editingCode) => {
    const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
    await workbook.writeSheet(REPORT);
    const before = stateOf(spreadsheet);
    for (const act of [() => workbook.writeSheet(NEXT), () => workbook.removeSheet(REPORT)]) {
      const type = (): void => void Object.assign(host.conditions, { isEditing: true, editingCode });
      host.conditions.inject({ kind: 'none' }, { kind: 'before', act: type });
      await expect(act()).rejects.toMatchObject({ codigo: 'celda-en-edicion' });
      host.conditions.isEditing = false;
    }
    expect(stateOf(spreadsheet)).toEqual(before);
  },
);

test('while the user is typing the old one stays', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await workbook.writeSheet(REPORT);
  const before = stateOf(spreadsheet);
  host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'InvalidOperationInCellEditMode' });
  await expect(workbook.writeSheet(NEXT)).rejects.toMatchObject({ codigo: 'celda-en-edicion' });
  host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'InvalidOperationInCellEditMode' });
  await expect(workbook.removeSheet(REPORT)).rejects.toMatchObject({ codigo: 'celda-en-edicion' });
  expect(stateOf(spreadsheet)).toEqual(before);
});

test.each([
  ['libro-protegido', { isStructureProtected: true }],
  ['libro-de-solo-lectura', { isReadOnly: true }],
])('a workbook that lets no sheet come or go says so: %s', async (codigo, conditions) => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await workbook.writeSheet(REPORT);
  const before = stateOf(spreadsheet);
  Object.assign(host.conditions, conditions);
  await expect(workbook.writeSheet(NEXT)).rejects.toMatchObject({ codigo });
  await expect(workbook.removeSheet(REPORT)).rejects.toMatchObject({ codigo });
  expect(stateOf(spreadsheet)).toEqual(before);
});

describe("a sheet of the program's own is deleted", () => {
  // More than a deletion of two has actions.
  const DELETIONS = Array.from({ length: 12 }, (_, index) => index);

  test('in two round trips, and no other one', async () => {
    const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
    const before = stateOf(spreadsheet);
    expect(await workbook.removeSheet(REPORT)).toBe(false);
    await workbook.writeSheet(REPORT);
    host.traffic.syncs = 0;
    expect(await workbook.removeSheet(REPORT)).toBe(true);
    expect(host.traffic.syncs).toBe(2);
    expect(stateOf(spreadsheet)).toEqual(before);
  });

  test('but not where no other sheet can be seen', async () => {
    const { workbook, spreadsheet } = await openInExcel({
      sheets: [gridOf({ A1: 1 }, 'Oculta', true), gridOf({ A1: REPORT.title }, 'Informe')],
    });
    const before = stateOf(spreadsheet);
    await expect(workbook.removeSheet(REPORT)).rejects.toMatchObject({ codigo: 'hoja-unica' });
    expect(stateOf(spreadsheet)).toEqual(before);
  });

  test.each(CODES.flatMap((code) => DELETIONS.map((atAction) => [code, atAction] as const)))(
    'or it stands as it was where Excel ends with %s at action %i, and never is it said otherwise',
    async (code, atAction) => {
      const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
      await workbook.writeSheet(REPORT);
      const before = stateOf(spreadsheet);
      host.conditions.inject({ kind: 'none' }, { kind: 'error', code, atAction });
      const removed: unknown = await workbook.removeSheet(REPORT).catch((error: unknown) => error);
      if (removed === true) {
        expect(namesIn(spreadsheet)).toEqual(['Hoja1']);
        return;
      }
      expect(removed).toMatchObject({ codigo: code === 'InvalidOperation' ? 'celda-en-edicion' : 'excel-rechazo' });
      expect(stateOf(spreadsheet)).toEqual(before);
      expect(atAction).toBeLessThan(DELETIONS.length - 1);
    },
  );

  test('or what is left is said where Excel ends it between an unfinished one and the other', async () => {
    const ends = new Set<string>();
    for (const atAction of DELETIONS) {
      const { workbook, spreadsheet, host } = await openInExcel({
        sheets: ['Hoja1', 'Informe', 'Informe (nueva)'].map((name) => gridOf({ A1: REPORT.title }, name)),
      });
      host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'InvalidOperation', atAction });
      const said = await workbook.removeSheet(REPORT).catch(({ codigo }: OpenWorkbookFailure) => codigo);
      ends.add([...namesIn(spreadsheet), String(said)].join(', '));
    }
    expect([...ends]).toEqual([
      'Hoja1, Informe, Informe (nueva), celda-en-edicion',
      'Hoja1, Informe, excel-rechazo',
      'Hoja1, true',
    ]);
  });

  test('or is in doubt where Excel is lost', async () => {
    const { workbook, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
    await workbook.writeSheet(REPORT);
    host.conditions.inject({ kind: 'none' }, { kind: 'connection-lost' }, { kind: 'connection-lost' });
    await expect(workbook.removeSheet(REPORT)).rejects.toMatchObject({
      codigo: 'hoja-dudosa',
      datos: { hoja: 'Informe' },
    });
  });
});

test('the report of a review is written as it is drawn, and is no form itself', async () => {
  const form = hojaOf(FAULTY);
  const { workbook, spreadsheet } = await openInExcel({ sheets: [form] });
  const file = fileOf([form]);
  const drawn = drawnSheet(revisionSheet(archivoOf(file), countFile(file), 'viernes, 4 de abril de 2025'));
  await workbook.writeSheet(drawn);
  const content = await workbook.read();
  const report = content.sheets.find(({ name }) => name === REVISION_SHEET.name)!;
  expect(drawn.rows.map((row) => row.map(({ value }) => value))).toEqual(
    drawn.rows.map((row, index) => row.map((_, column) => report.value(index, column))),
  );
  expect(spreadsheet.appearance(REVISION_SHEET.name).charts).toHaveLength(1);
  const review = reviewWorkbook(content, { ajustes: AJUSTES });
  expect(review.formatos.map(({ formato }) => formato.hoja)).toEqual(['Dirección']);
  expect(review.hojasNoReconocidas).toEqual([]);
});

test('the report of a large form is written whole, in two round trips', async () => {
  const metas = Array.from({ length: 45 }, (_, index) => ({ ...FAULTY.metas[index % 3]!, P: [index, 1, 2, null] }));
  const form = hojaOf({ ...FAULTY, metas });
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [form] });
  const file = fileOf([form]);
  const drawn = drawnSheet(revisionSheet(archivoOf(file), countFile(file), 'viernes, 4 de abril de 2025'));
  expect(drawn.rows.length * Math.max(...drawn.rows.map((row) => row.length))).toBeGreaterThan(1_500);
  await workbook.writeSheet(drawn);
  expect(host.traffic.syncs).toBe(2);
  const { id } = spreadsheet.sheets()[1]!;
  const cells = spreadsheet.cells(id, { top: 0, left: 0, bottom: drawn.rows.length - 1, right: 20 });
  expect(drawn.rows.map((row, index) => row.map((_, column) => cells[index]![column]!.value))).toEqual(
    drawn.rows.map((row) => row.map(({ value }) => value)),
  );
  expect(spreadsheet.appearance(drawn.name).charts[0]!.series).toHaveLength(2);
});
