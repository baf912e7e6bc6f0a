import { emulateExcel, type EmulatedExcel } from '../../src/preview/host/emulatedExcel';
import { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import { officeInNode } from '../../src/preview/host/officeInNode';
import { gridOf } from '../support/grid';

let excel: typeof Excel;
let host: EmulatedExcel;
let spreadsheet: MemorySpreadsheet;

beforeEach(async () => {
  spreadsheet = new MemorySpreadsheet({ sheets: [gridOf({ A1: 1, B2: 2 }), gridOf({}, 'Otra')] });
  host = emulateExcel(spreadsheet);
  const running = officeInNode(host);
  await running.office.onReady();
  excel = running.excel;
});

/** Does something in Excel; gives the code that it is refused with. */
async function refused(work: (context: Excel.RequestContext) => void): Promise<unknown> {
  const failure: unknown = await excel
    .run(async (context) => {
      work(context);
      await context.sync();
    })
    .catch((error: unknown) => error);
  return (failure as { code?: unknown } | undefined)?.code;
}

const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem('Hoja1');

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  ['a sheet that is not there', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('Nada').load('name')],
  ['an address that is none', 'InvalidArgument', (context) => sheetOf(context).getRange('A0').load('values')],
  ['rows that do not fit', 'InvalidArgument', (context) => (sheetOf(context).getRange('A1:A2').values = [[1]])],
  ['a value that no cell holds', 'InvalidArgument', (context) => (sheetOf(context).getRange('A1').values = [[{}]])],
  ['a name that no sheet has', 'InvalidArgument', ({ workbook }) => workbook.worksheets.add('a/b').load('name')],
  ['the name of another sheet', 'ItemAlreadyExists', ({ workbook }) => workbook.worksheets.add('hoja1').load('name')],
  ['the name of another sheet for one', 'ItemAlreadyExists', (context) => (sheetOf(context).name = 'OTRA')],
  ['a place that there is not', 'InvalidArgument', (context) => (sheetOf(context).position = 2)],
  ['XML that is none', 'InvalidArgument', ({ workbook }) => workbook.customXmlParts.add('<a>').load('id')],
  ['the first of no parts', 'ItemNotFound', ({ workbook }) => workbook.customXmlParts.getItem('x').load('id')],
  [
    'a chart of another kind',
    'InvalidArgument',
    (context) => sheetOf(context).charts.add('Pie', sheetOf(context).getRange('A1:B2'), 'Columns'),
  ],
  [
    'a long list that does not fit',
    'InvalidArgument',
    (context) => (sheetOf(context).getRange('A1:B800').values = Array.from({ length: 801 }, () => [1, 2])),
  ],
  [
    'a sheet to be hidden',
    'UnknownToTheEmulatedExcel',
    (context) => (sheetOf(context).visibility = excel.SheetVisibility.hidden),
  ],
  [
    'a rectangle up to an address',
    'UnknownToTheEmulatedExcel',
    (context) => sheetOf(context).getRange('A1').getBoundingRect('B2').load('address'),
  ],
  [
    'a link with a tip',
    'UnknownToTheEmulatedExcel',
    (context) => (sheetOf(context).getRange('A1').hyperlink = { documentReference: 'Otra!A1', screenTip: 'x' }),
  ],
  [
    'a series at a place',
    'UnknownToTheEmulatedExcel',
    (context) =>
      sheetOf(context).charts.add('BarClustered', sheetOf(context).getRange('A1:B2'), 'Columns').series.add('x', 0),
  ],
  ['to load without names', 'UnknownToTheEmulatedExcel', (context) => sheetOf(context).load()],
  ['a property it does not know', 'UnknownToTheEmulatedExcel', (context) => sheetOf(context).load('tabColor')],
  ['to set one it does not know', 'UnknownToTheEmulatedExcel', (context) => (sheetOf(context).tabColor = '#FF0000')],
  ['a method it does not know', 'UnknownToTheEmulatedExcel', (context) => sheetOf(context).calculate(true)],
  ['a used range with formats', 'UnknownToTheEmulatedExcel', (context) => sheetOf(context).getUsedRangeOrNullObject()],
])('%s is refused with %s', async (_, code, work) => {
  await expect(refused(work)).resolves.toBe(code);
});

test('a sheet that only programs can show cannot be removed until it is shown', async () => {
  spreadsheet.hide('Otra', 'VeryHidden');
  const other = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem('Otra');
  await expect(refused((context) => other(context).delete())).resolves.toBe('InvalidOperation');
  await expect(
    refused((context) => {
      other(context).visibility = excel.SheetVisibility.visible;
      other(context).delete();
    }),
  ).resolves.toBeUndefined();
});

test('the last sheet that is shown cannot be removed', async () => {
  const remove =
    (name: string) =>
    ({ workbook }: Excel.RequestContext): void =>
      workbook.worksheets.getItem(name).delete();
  await expect(refused(remove('Otra'))).resolves.toBeUndefined();
  await expect(refused(remove('Hoja1'))).resolves.toBe('InvalidOperation');
});

test('where the structure is protected no sheet comes, goes, moves or gets another name', async () => {
  const sheets = spreadsheet.sheets();
  host.conditions.isStructureProtected = true;
  const works: readonly ((context: Excel.RequestContext) => unknown)[] = [
    ({ workbook }) => workbook.worksheets.add('Nueva').load('id'),
    (context) => sheetOf(context).delete(),
    (context) => (sheetOf(context).position = 1),
    (context) => (sheetOf(context).name = 'Nueva'),
  ];
  for (const work of works) await expect(refused(work)).resolves.toBe('InvalidOperation');
  expect(spreadsheet.sheets()).toEqual(sheets);
});

test('a protected sheet takes no value in a locked cell, and no format in any', async () => {
  spreadsheet.protect('Hoja1', ['B2']);
  const write =
    (address: string) =>
    (context: Excel.RequestContext): void => {
      sheetOf(context).getRange(address).values = [[9]];
    };
  await expect(refused(write('A1'))).resolves.toBe('AccessDenied');
  await expect(refused(write('B2'))).resolves.toBeUndefined();
  await expect(refused((context) => (sheetOf(context).getRange('B2').numberFormat = [['0%']]))).resolves.toBe(
    'AccessDenied',
  );
  await expect(refused((context) => (sheetOf(context).getRange('B2').format.font.bold = true))).resolves.toBe(
    'AccessDenied',
  );
});

test('a request over the limit is refused', async () => {
  host.conditions.requestLimit = 1_000;
  const long = 'x'.repeat(1_000);
  await expect(refused((context) => (sheetOf(context).getRange('A1').values = [[long]]))).resolves.toBe(
    'RequestPayloadSizeLimitExceeded',
  );
  expect(spreadsheet.at('Hoja1', 'A1').value).toBe(1);
});

test('what is kept from one sync to the next is the same range, and is let go of', async () => {
  const read = await excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B2');
    await context.sync();
    range.values = [
      [1, null],
      ['', 4],
    ];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([
    [1, ''],
    ['', 4],
  ]);
  // The third is the client letting go of what it kept.
  expect(host.traffic).toMatchObject({ syncs: 3, unknownMembers: [] });
  expect(host.traffic.requestBytes).toBeGreaterThan(host.traffic.responseBytes);
});

test('each sync takes as long as it is told to', async () => {
  const timer = jest.spyOn(globalThis, 'setTimeout');
  host.conditions.delay = 20;
  await refused((context) => sheetOf(context).load('name'));
  expect(timer).toHaveBeenCalledWith(expect.anything(), 20);
  timer.mockRestore();
});
