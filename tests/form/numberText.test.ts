import * as fc from 'fast-check';
import { readNumberText, readPercentText } from '../../src/form/numberText';

test.each([
  ['1,152', 1152],
  [' 6 ', 6],
  ['1 234 567', 1_234_567],
  ['1\u00a0234', 1234],
  ['1\u202f234', 1234],
  ['1,234,567.5', 1_234_567.5],
  ['007', 7],
  ['5.', 5],
  ['.5', 0.5],
  ['0.152', 0.152],
  ['1234.567', 1234.567],
  ['-4', -4],
  ['− 4', -4],
  ['+4', 4],
  ['-0', 0],
])('%j writes %d', (text, number) => {
  expect(readNumberText(text)).toBe(number);
});

test.each([
  '',
  ' ',
  '-',
  '1.152',
  '12.500',
  '0,152',
  '1,5',
  '1,15',
  '1,1525',
  '1,152 300',
  '1.152,30',
  '1,152.',
  '5 informes',
  '5/6',
  '1e3',
  '0x10',
  '٣',
  '6%',
  '$6',
  '9'.repeat(41),
  'Infinity',
])('%j writes no number, or could mean two', (text) => {
  expect(readNumberText(text)).toBeNull();
});

test('a whole number is understood however its thousands are separated', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999 }), fc.constantFrom('', ',', ' ', '\u00a0'), (number, separator) => {
      const text = String(number).replace(/\B(?=(\d{3})+$)/g, separator);
      expect(readNumberText(text)).toBe(number);
    }),
  );
});

test.each([
  ['25%', 0.25, 0],
  ['25.4 %', 0.254, 1],
  [' 112.50 % ', 1.125, 2],
  ['1,152%', 11.52, 0],
  ['-5%', -0.05, 0],
])('%j writes the fraction %d with %d decimals', (text, fraction, decimals) => {
  expect(readPercentText(text)).toEqual({ fraction, decimals });
});

test.each(['25', '%', '25 por ciento', 'x%', '33.333%', '25%%', `${' '.repeat(50)}%`])(
  '%j writes no percentage',
  (text) => {
    expect(readPercentText(text)).toBeNull();
  },
);
