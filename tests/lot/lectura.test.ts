import * as fc from 'fast-check';
import * as v from 'valibot';
import { reviewLectura, toLectura } from '../../src/lot/lectura';
import { lecturaSchema } from '../../src/lot/lecturaSchema';
import { reviewSheets } from '../../src/review/reviewSheets';
import type { WorkbookReview } from '../../src/review/reviewWorkbook';
import { CATALOGUE, FAULTY, UNRECOGNISED } from '../reports/lots';
import { hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';
import { sampleGrids, SAMPLES } from '../support/samples';
import { OPTIONS } from './lots';

/** Takes a review; gives the one that is made from what was read, after it went through a file. */
function again(review: WorkbookReview): WorkbookReview {
  const stored = JSON.parse(JSON.stringify(toLectura(review, { ajustes: '{}' }))) as unknown;
  return reviewLectura(v.parse(lecturaSchema, stored), OPTIONS);
}

test.each(SAMPLES)('%s is judged the same from what was read in it', (sample) => {
  const review = reviewSheets({ sheets: sampleGrids(sample) }, OPTIONS);
  expect(again(review)).toEqual(review);
});

test('sheets that could not be read and sheets that are no forms are the same', () => {
  const sheets = [hojaOf(FAULTY), UNRECOGNISED, CATALOGUE, gridOf({}), hojaOf({ hoja: 'Vacía', metas: [] })];
  const review = reviewSheets({ sheets }, OPTIONS);
  expect(review.hojasNoReconocidas.length).toBeGreaterThan(0);
  expect(again(review)).toEqual(review);
});

test('a quarter chosen by hand counts again', () => {
  const review = reviewSheets({ sheets: [hojaOf(FAULTY)] }, { ...OPTIONS, trimestre: 4 });
  expect(again(review).formatos[0]!.trimestre).toBe(4);
  expect(again(review)).toEqual(review);
});

test('whatever the cells hold, the form is judged the same', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e9, max: 1e9 }).map((number) => number + 0),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.boolean(),
    fc.constantFrom(
      { error: '#REF!' },
      { formula: '=1+1', value: null },
      { formula: '=A1', value: 3, numberFormat: '0%' },
    ),
  );
  const meta = fc.record({
    clave: fc.option(fc.integer({ min: 0, max: 999 })),
    unidad: cell,
    metaAnual: cell,
    P: fc.array(cell, { maxLength: 4 }),
    A: fc.array(cell, { maxLength: 4 }),
    avance: cell,
    relativo: cell,
    observaciones: cell,
  });
  fc.assert(
    fc.property(fc.array(meta, { minLength: 1, maxLength: 4 }), cell, (metas, fecha) => {
      const review = reviewSheets({ sheets: [hojaOf({ metas, celdas: { O4: fecha } })] }, OPTIONS);
      expect(again(review)).toEqual(review);
    }),
    { numRuns: 150 },
  );
});
