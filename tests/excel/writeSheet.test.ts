import type { Fault } from '../../src/preview/host/conditions';
import type { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import { type DrawnSheet, REVISION_SHEET } from '../../src/workbook/drawnSheet';
import { archivoOf } from '../../src/reports/archivo';
import { countFile } from '../../src/reports/resumen';
import { drawnSheet } from '../../src/reports/sheet/drawnSheet';
import { revisionSheet } from '../../src/reports/sheet/revisionSheet';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import { FAULTY, fileOf } from '../reports/lots';
import { hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';
import { expectOnlyKnownMembers, openInExcel, unloadOffice } from './openedExcel';
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
    link: { address: "'L''Hoja'!F18", text: '0.25' },
  });
  expect(charts).toEqual([
    {
      ...{ type: 'BarClustered', title: 'P contra A', source: 'B2:B3', isReversed: true },
      ...{ position: 'A6', width: 640, height: 300 },
      series: [{ name: 'Alcanzado', colour: '#1F4E79', categories: 'A2:A3' }],
    },
  ]);
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

/** What a workbook holds, whatever the ids of its sheets. */
function contentsOf(spreadsheet: MemorySpreadsheet): unknown {
  return (stateOf(spreadsheet) as { sheet: { name: string } }[]).map((sheet) => ({
    ...sheet,
    sheet: sheet.sheet.name,
  }));
}

// More than the batch of this sheet has actions: the last fails when all is done.
const ACTIONS = 90;
const CUTS = Array.from({ length: ACTIONS }, (_, index) => index);

test.each(CUTS)('a sheet that Excel ends at action %i is taken away again, or it is whole', async (atAction) => {
  const whole = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await whole.workbook.writeSheet(REPORT);
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  const before = stateOf(spreadsheet);
  host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'GeneralException', atAction });
  const failure: unknown = await workbook.writeSheet(REPORT).catch((error: unknown) => error);
  if (failure === undefined) {
    expect(contentsOf(spreadsheet)).toEqual(contentsOf(whole.spreadsheet));
  } else {
    expect(failure).toMatchObject({ codigo: 'excel-rechazo' });
    expect(stateOf(spreadsheet)).toEqual(before);
    expect(atAction).toBeLessThan(ACTIONS - 1);
  }
});

test.each(CUTS)(
  'of a sheet written again and ended at action %i the old one stands, or the whole new one',
  async (atAction) => {
    const whole = await openInExcel({ sheets: [gridOf({ A1: 1 }), gridOf({ A1: 2 }, 'Hoja2')] });
    await whole.workbook.writeSheet(REPORT);
    const { workbook, spreadsheet, host } = await openInExcel({
      sheets: [gridOf({ A1: 1 }), gridOf({ A1: 2 }, 'Hoja2')],
    });
    await workbook.writeSheet(NEXT);
    const before = stateOf(spreadsheet);
    host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'GeneralException', atAction });
    const failure: unknown = await workbook.writeSheet(REPORT).catch((error: unknown) => error);
    if (failure === undefined) {
      expect(contentsOf(spreadsheet)).toEqual(contentsOf(whole.spreadsheet));
      expect(spreadsheet.appearance('Informe').charts).toHaveLength(1);
    } else {
      expect(failure).toMatchObject({ codigo: 'excel-rechazo' });
      expect(stateOf(spreadsheet)).toEqual(before);
      expect(atAction).toBeLessThan(ACTIONS - 1);
    }
  },
);

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

  test.each([0, 1])(
    'or it stands as it was where Excel ends at action %i, and never is it said otherwise',
    async (atAction) => {
      const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
      await workbook.writeSheet(REPORT);
      const before = stateOf(spreadsheet);
      host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'GeneralException', atAction });
      const removed: unknown = await workbook.removeSheet(REPORT).catch((error: unknown) => error);
      if (removed === true) expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(['Hoja1']);
      else expect(stateOf(spreadsheet)).toEqual(before);
    },
  );

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
