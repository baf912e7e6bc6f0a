import { saysSomething, textShown } from '../../src/rules/cellText';
import { percentDecimals } from '../../src/rules/percentFormat';

test.each([
  ['siete', 'siete'],
  [7.5, '7.5'],
  [true, 'VERDADERO'],
  [false, 'FALSO'],
  [null, ''],
  [{ error: '#¡DIV/0!' }, '#¡DIV/0!'],
])('%j shows %s', (value, text) => {
  expect(textShown(value)).toBe(text);
});

test.each(['ok', '7', 'ñ', '- x -', '²'])('%p says something', (text) => {
  expect(saysSomething(text)).toBe(true);
});

test.each(['', ' ', '-', '—', '...', '***'])('%p says nothing', (text) => {
  expect(saysSomething(text)).toBe(false);
});

test.each([
  ['0%', 0],
  ['0.0%', 1],
  ['0.00 %', 2],
  ['#,##0.0#%', 2],
  ['0%;-0%;0.0%', 0],
  ['[Red]0.0%', 1],
  ['"va " 0%', 0],
  ['_(0%_)', 0],
  ['General', null],
  ['0.00', null],
  ['@', null],
  ['', null],
  ['0"%"', null],
  ['0.0\\%', null],
  ['0;0%', null],
  ['[%]0', null],
])('the format %p shows %p decimals of a percentage', (format, decimals) => {
  expect(percentDecimals(format)).toBe(decimals);
});

test.each(['[', '"', '\\', '_', '.0', '%'])('a format of 200,000 times %p is read at once', (piece) => {
  expect(() => percentDecimals(piece.repeat(200_000))).not.toThrow();
});
