import * as fc from 'fast-check';
import { columnLetters, fromAddress, toAddress } from '../../src/workbook/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %p is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ['A1', 0, 0],
  ['D18', 17, 3],
  ['$D$18', 17, 3],
  ['d$18', 17, 3],
  ['XFD1048576', 1_048_575, 16_383],
])('%s is row %p, column %p', (address, row, column) => {
  expect(fromAddress(address)).toEqual({ row, column });
});

test.each([
  '',
  'A',
  '18',
  'A0',
  'A01',
  'AAAA1',
  'A12345678',
  'A1:B2',
  'Hoja1!A1',
  '$$A1',
  'A$',
  ' A1',
  'A1 ',
  'Ñ1',
  'ſ1',
])('%p is no address of one cell', (address) => {
  expect(fromAddress(address)).toBeNull();
});

test('an address reads back as the place it was written for', () => {
  const place = fc.tuple(fc.nat(1_048_575), fc.nat(16_383));
  fc.assert(
    fc.property(place, ([row, column]) => {
      expect(fromAddress(toAddress(row, column))).toEqual({ row, column });
    }),
  );
});
