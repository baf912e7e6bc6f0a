import { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import type { SheetBlock } from '../../src/preview/host/spreadsheet';
import { gridOf } from '../support/grid';

const value = (content: number | string | null): object => ({ content: { value: content } });

test('a formula follows the cells that it reads, over several sheets and steps', () => {
  const spreadsheet = new MemorySpreadsheet({
    sheets: [
      gridOf({ A1: 1, B1: { formula: '=A1*2', value: 2 }, C1: { formula: "=SUM('L''Hoja'!A1:A2)", value: 3 } }),
      gridOf({ A1: { formula: '=Hoja1!B1', value: 2 }, A2: 1 }, "L'Hoja"),
    ],
  });
  spreadsheet.type('Hoja1', 'A1', value(10));
  expect(['B1', 'C1'].map((cell) => spreadsheet.at('Hoja1', cell).value)).toEqual([20, 21]);
});

test('what the file says of a formula that nothing touches is kept', () => {
  const spreadsheet = new MemorySpreadsheet({
    sheets: [gridOf({ A1: 1, B1: { formula: '=LIBRO.EXTERNO(1)', value: 'como vino' } })],
  });
  spreadsheet.type('Hoja1', 'A1', value(2));
  expect(spreadsheet.at('Hoja1', 'B1').value).toBe('como vino');
});

test.each([
  ['=A1/0', { error: '#DIV/0!' }],
  ['=A1+Z1', { error: '#REF!' }],
  ['=NO.HAY(1)', { error: '#NAME?' }],
  ['=Falta!A1', { error: '#REF!' }],
  ['=IFERROR(Z1,"nada")', 'nada'],
  ['=IF(A1>2,"sí","no")', 'sí'],
  ['=SUM(A:A)', 4],
  ['=SUM(Falta!A1:A3)', { error: '#REF!' }],
  ['=SUM(X1:Z1)', { error: '#REF!' }],
  ['=COUNT(A1,X1:Z1)', 1],
  ['=X1', 0],
  ['=A1=4', true],
  ['=B1', 0],
])('%s', (formula, result) => {
  const spreadsheet = new MemorySpreadsheet({ sheets: [gridOf({ A1: 4, Z1: { error: '#REF!' } })] });
  spreadsheet.type('Hoja1', 'B1', { content: { formula } });
  expect(spreadsheet.at('Hoja1', 'B1')).toMatchObject({ formula, value: result });
});

test('a circle of formulas comes to an end', () => {
  const spreadsheet = new MemorySpreadsheet({ sheets: [gridOf({ A1: { formula: '=B1+1', value: 1 } })] });
  spreadsheet.type('Hoja1', 'B1', { content: { formula: '=A1+1' } });
  expect(typeof spreadsheet.at('Hoja1', 'B1').value).toBe('number');
});

test.each([
  [0.25, '0%', '25%'],
  [1152, '#,##0', '1,152'],
  ['texto', '@', 'texto'],
  [true, 'General', 'TRUE'],
  [null, '0%', ''],
  [1.5, 'un formato [que no es', '1.5'],
] as const)('%j in the format %s shows %j', (shown, numberFormat, text) => {
  const spreadsheet = new MemorySpreadsheet({ sheets: [gridOf({ A1: { value: shown, numberFormat } })] });
  expect(spreadsheet.at('Hoja1', 'A1').text).toBe(text);
});

test('it tells what the user changes and selects, and not what it is told to do', async () => {
  const spreadsheet = new MemorySpreadsheet({ sheets: [gridOf({ A1: 1 })] });
  const [sheet] = spreadsheet.sheets();
  const block = { top: 0, left: 1, bottom: 0, right: 1 };
  const changes: SheetBlock[] = [];
  const end = spreadsheet.onChanged((change) => changes.push(change));
  spreadsheet.change(sheet!.id, block, [[value(2)]]);
  await spreadsheet.settle();
  spreadsheet.type('Hoja1', 'B1', value(3));
  end();
  spreadsheet.type('Hoja1', 'B1', value(4));
  expect(changes).toEqual([{ sheet: sheet!.id, block }]);
});

test('a workbook without a sheet that is shown gets one', () => {
  const spreadsheet = new MemorySpreadsheet({ sheets: [gridOf({ A1: 1 }, 'Oculta', true)] });
  expect(spreadsheet.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Oculta', 'Hidden'],
    ['Hoja1', 'Visible'],
  ]);
});
