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
  widths: [10, 20.5],
  rows: [
    [{ value: 'Meta', look: TITULO }],
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

test('written again it takes the place of the old one, also under the eyes of the user', async () => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await workbook.writeSheet(REPORT);
  spreadsheet.activate(spreadsheet.sheets()[1]!.id);
  spreadsheet.type('Informe', 'A9', { content: { value: 'nota' } });
  await workbook.writeSheet({ ...REPORT, rows: [], charts: [] });
  const [, report] = spreadsheet.sheets();
  expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(['Hoja1', 'Informe']);
  expect(spreadsheet.usedBlock(report!.id)).toBeNull();
  expect(spreadsheet.appearance('Informe').charts).toEqual([]);
  expect(spreadsheet.selection().sheet).toBe(report!.id);
});

test.each([6, 20, 45])('a sheet that Excel ends at action %i is taken away again', async (atAction) => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  const before = stateOf(spreadsheet);
  host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'GeneralException', atAction });
  await expect(workbook.writeSheet(REPORT)).rejects.toMatchObject({ codigo: 'excel-rechazo' });
  expect(stateOf(spreadsheet)).toEqual(before);
});

test('while the user is typing the old one stays', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await workbook.writeSheet(REPORT);
  const before = stateOf(spreadsheet);
  host.conditions.inject({ kind: 'none' }, { kind: 'error', code: 'InvalidOperationInCellEditMode' });
  await expect(workbook.writeSheet(REPORT)).rejects.toMatchObject({ codigo: 'celda-en-edicion' });
  expect(stateOf(spreadsheet)).toEqual(before);
});

test('the report of a review is written as it is drawn, and is no form itself', async () => {
  const form = hojaOf(FAULTY);
  const { workbook, spreadsheet } = await openInExcel({ sheets: [form] });
  const file = fileOf([form]);
  const drawn = drawnSheet(revisionSheet(archivoOf(file), countFile(file), 'viernes, 4 de abril de 2025'));
  await workbook.writeSheet(drawn);
  const content = await workbook.read();
  const report = content.sheets.find(({ name }) => name === REVISION_SHEET)!;
  expect(drawn.rows.map((row) => row.map(({ value }) => value))).toEqual(
    drawn.rows.map((row, index) => row.map((_, column) => report.value(index, column))),
  );
  expect(spreadsheet.appearance(REVISION_SHEET).charts).toHaveLength(1);
  const review = reviewWorkbook(content, { ajustes: AJUSTES });
  expect(review.formatos.map(({ formato }) => formato.hoja)).toEqual(['Dirección']);
  expect(review.hojasNoReconocidas).toEqual([]);
});
