import fc from 'fast-check';
import { VALUE } from '../../../src/preview/univer/codes';
import { fromCellData, toCellData } from '../../../src/preview/univer/cellData';
import type { CellContent } from '../../../src/workbook/edit';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('1,152', '25%', '#REF!', '=A1', 'verdadero', ' 6 ', '-3', '1.152', '$ 4', '2025-03-31'),
);
const error = fc.constantFrom('#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!', '#NULL!', '#NUM!', '#SPILL!');
const value = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  text,
  error.map((each) => ({ error: each })),
);
const formula = fc.option(fc.constantFrom('=A1+B2', '=N(F18)+N(H18)', '=M18/D18'));
const content: fc.Arbitrary<CellContent> = fc.record({ formula, value });

test('what a cell holds comes back from Univer as it was', () => {
  fc.assert(fc.property(content, (cell) => expect(fromCellData(toCellData(cell))).toEqual(cell)));
});

test.each([
  ['1,152', VALUE.textWhateverItLooksLike],
  ['25%', VALUE.textWhateverItLooksLike],
  ['=A1', VALUE.textWhateverItLooksLike],
  ['Jornada', VALUE.text],
])('the text %j is kept as a text', (written, type) => {
  expect(toCellData({ formula: null, value: written })).toEqual({ v: written, t: type });
});

test('a text in several styles is read without them', () => {
  expect(fromCellData({ p: { id: 'x', documentStyle: {}, body: { dataStream: 'Una\rdos\r\n' } } })).toEqual({
    formula: null,
    value: 'Una\ndos',
  });
});

test('no cell holds nothing', () => {
  expect(fromCellData(undefined)).toEqual({ formula: null, value: null });
});
