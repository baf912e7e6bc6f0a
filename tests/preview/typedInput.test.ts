import { readInput } from '../../src/preview/host/typedInput';

test.each([
  [5, { content: { value: 5 } }],
  [true, { content: { value: true } }],
  ['', { content: { value: null } }],
  ['Informe', { content: { value: 'Informe' } }],
  ["'25%", { content: { value: '25%' } }],
  ['=A1+1', { content: { formula: '=A1+1' } }],
  ['=', { content: { value: '=' } }],
  ['25%', { content: { value: 0.25 }, numberFormat: '0%' }],
  ['2.5%', { content: { value: 0.025 }, numberFormat: '0.00%' }],
  ['1,152', { content: { value: 1152 }, numberFormat: '#,##0' }],
  ['$1,152.50', { content: { value: 1152.5 }, numberFormat: '"$"#,##0.00' }],
  [' 6 ', { content: { value: 6 } }],
  ['-5', { content: { value: -5 } }],
  ['1E3', { content: { value: 1000 } }],
  ['3/4', { content: { value: 45_750 }, numberFormat: 'd/m/yyyy' }],
  ['1/2/2025', { content: { value: 45_689 }, numberFormat: 'd/m/yyyy' }],
  ['32/4', { content: { value: '32/4' } }],
  ['true', { content: { value: true } }],
  ['#REF!', { content: { value: { error: '#REF!' } } }],
  ['- no se hizo', { content: { formula: '=- no se hizo' } }],
  ['@director', { content: { formula: '=director' } }],
])('in a plain cell %j becomes %j', (input, change) => {
  expect(readInput(input, 'General')).toEqual(change);
});

test.each([
  [5, '5'],
  [false, 'FALSE'],
  ['25%', '25%'],
  ['=A1', '=A1'],
  ["'x", 'x'],
])('in a cell whose format is text %j is the text %j', (input, value) => {
  expect(readInput(input, '@')).toEqual({ content: { value } });
});

test('a cell with a format keeps it', () => {
  expect(readInput('25%', '0.0')).toEqual({ content: { value: 0.25 } });
});
