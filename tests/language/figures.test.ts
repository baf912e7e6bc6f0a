import * as fc from 'fast-check';
import { writeDifference, writeNumber, writePercent, writeTrimestre, writeVariation } from '../../src/language/figures';

test.each([
  [0, '0'],
  [-0, '0'],
  [-1e-12, '0'],
  [7, '7'],
  [-4, '−4'],
  [1152, '1,152'],
  [-40_000.5, '−40,000.5'],
  [0.1 + 0.2, '0.3'],
  [3.0001, '3.0001'],
  [1 / 3, '0.333333333'],
  [1e15, '1,000,000,000,000,000'],
  [1e21, '1,000,000,000,000,000,000,000'],
  [-Infinity, '−∞'],
])('%p reads %s', (number, text) => {
  expect(writeNumber(number)).toBe(text);
});

test.each([
  [12, '+12'],
  [-12, '−12'],
  [0, '0'],
  [-0, '0'],
  [1e-12, '0'],
  [-0.001, '−0.001'],
  [1152, '+1,152'],
])('as a difference, %p reads %s', (number, text) => {
  expect(writeDifference(number)).toBe(text);
});

test.each([
  [0, undefined, '0 %'],
  [0.25, undefined, '25 %'],
  [0.275, undefined, '28 %'],
  [0.2749, undefined, '27 %'],
  [0.005, undefined, '1 %'],
  [1.1176, undefined, '112 %'],
  [12.345, undefined, '1,235 %'],
  [-0.002, undefined, '0 %'],
  [0.2753, 1, '27.5 %'],
  [0.27, 1, '27 %'],
  [1.00001, 3, '100.001 %'],
  [1e300, undefined, writeNumber(1e302) + ' %'],
])('as a percentage, %p with %p decimals reads %s', (fraction, decimals, text) => {
  expect(writePercent(fraction, decimals)).toBe(text);
});

test.each([
  [-0.6, '−60 %'],
  [0.012, '+1.2 %'],
  [-0.0117647, '−1.2 %'],
  [0.275, '+28 %'],
  [-0.275, '−28 %'],
  [0.0996, '+10 %'],
  [0.00001, '+0.1 %'],
  [-0.00001, '−0.1 %'],
  [0, '0 %'],
  [-1, '−100 %'],
  [15.2, '+1,520 %'],
])('as a variation, %p reads %s', (fraction, text) => {
  expect(writeVariation(fraction)).toBe(text);
});

test('each quarter reads as its months', () => {
  expect(([1, 2, 3, 4] as const).map(writeTrimestre)).toEqual(['ene–mar', 'abr–jun', 'jul–sep', 'oct–dic']);
});

test('figures that differ never read the same, and a sign is always a true one', () => {
  const figure = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((number) => number / 1000);
  fc.assert(
    fc.property(figure, figure, (one, other) => {
      expect(writeNumber(one) === writeNumber(other)).toBe(one === other);
      expect(`${writeNumber(one)}${writeDifference(one)}${writePercent(one)}${writeVariation(one)}`).not.toContain('-');
    }),
  );
});
