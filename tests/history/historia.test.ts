import { computeFormato } from '../../src/form/compute';
import type { MetaHistorica } from '../../src/history/historia';
import { formatoOf, type FormatoSpec, historiaOf, type MetaSpec } from '../support/formato';

// The first row of a form, seen with the forms of earlier quarters.
function row(now: FormatoSpec, ...anteriores: readonly FormatoSpec[]): MetaHistorica {
  return historiaOf(computeFormato(formatoOf(now)), anteriores).metas[0]!;
}

const form = (trimestre: 1 | 2 | 3 | 4, meta: MetaSpec, ...others: readonly MetaSpec[]): FormatoSpec => ({
  trimestre,
  metas: [meta, ...others],
});
const P = [64, 30, 15, 11];
const SECOND_HALF = [null, null, 15, 11];
const T1 = form(1, { P, A: [10] });
const T2 = form(2, { P, A: [10, 0] });
const T3 = form(3, { P: SECOND_HALF, A: [null, null, 29] });
const T4 = form(4, { P: SECOND_HALF, A: [null, null, 29, 6] });

describe('what was reported of a quarter', () => {
  test('is what the latest form that covers it says', () => {
    expect(row(form(3, { P, A: [9, 9, 9] }), T1, form(2, { P, A: [12, 4] })).reportado).toEqual([
      { alcanzado: 12, en: 2 },
      { alcanzado: 4, en: 2 },
      null,
      null,
    ]);
  });

  test('is what an older form says where the latest is empty', () => {
    expect(row(T4, T2, T3).reportado).toEqual([
      { alcanzado: 10, en: 2 },
      { alcanzado: 0, en: 2 },
      { alcanzado: 29, en: 3 },
      null,
    ]);
  });
});

describe('a plan', () => {
  test.each<[string, FormatoSpec, number | null]>([
    ['is re-programmed from the quarter in which what is left of it begins', T3, 3],
    ['is not re-programmed while it is the same', form(3, { P, A: [10, 0, 29] }), null],
    ['is not re-programmed where its first quarters keep a P', form(3, { P: [64, null, 15, 11] }), null],
    [
      'is not re-programmed where what is left neither is smaller nor adds up',
      form(3, { P: SECOND_HALF, metaAnual: 120 }),
      null,
    ],
    ['may be smaller and not add up', form(3, { P: SECOND_HALF, metaAnual: 30 }), 3],
    ['may keep META ANUAL and add up', form(3, { P: [null, null, 60, 60] }), 3],
    ['that is empty all year is not re-programmed', form(3, { P: [], metaAnual: 20 }), null],
    [
      'whose META ANUAL cannot be read is not said to be re-programmed',
      form(3, { P: SECOND_HALF, metaAnual: 'mil' }),
      null,
    ],
  ])('%s', (_what, now, desde) => {
    expect(row(now, T2).reprogramadaDesde).toBe(desde);
  });

  test('that planned nothing before follows the others of its form, and a new row does not', () => {
    const now = form(3, { ...T3.metas[0] }, { P: [null, null, 200] }, { P: [null, null, 5] });
    const before = form(2, { P, A: [10, 0] }, { P: [0, 0, 200, 0], A: [0, 0] });
    const { metas } = historiaOf(computeFormato(formatoOf(now)), [before]);
    expect(metas.map(({ reprogramadaDesde }) => reprogramadaDesde)).toEqual([3, 3, null]);
  });

  test('re-programmed in an earlier quarter still is, where that form and the one before are known', () => {
    expect(row(T4, T3).reprogramadaDesde).toBeNull();
    expect(row(T4, T3, T2).reprogramadaDesde).toBe(3);
  });
});

describe('the original plan', () => {
  test('counts the whole year, the emptied quarters as they were reported', () => {
    expect(row(T3, T2).planOriginal).toEqual({
      trimestre: 2,
      metaAnual: 120,
      programado: 109,
      avanceAbsoluto: 39,
      acumuladoRelativo: 0.325,
    });
  });

  test('is the oldest that is known', () => {
    expect(row(T4, T3, T2, T1).planOriginal).toMatchObject({ trimestre: 1, metaAnual: 120, avanceAbsoluto: 45 });
  });

  test('is not told apart where every form that is known was re-programmed', () => {
    expect(row(T4, T3).planOriginal).toBeNull();
  });

  test('is not told where META ANUAL and the figures are the same', () => {
    expect(row(form(3, { P, A: [10, 0, 29] }), T2).planOriginal).toBeNull();
    const zeros = form(2, { P: [0, 0, 200, 0], A: [0, 0] });
    expect(row(form(3, { P: [null, null, 200], A: [null, null, 200] }), zeros).planOriginal).toBeNull();
  });

  test('is told where META ANUAL is the same and the first quarters were emptied', () => {
    expect(row(form(3, { P: [null, null, 60, 60], A: [null, null, 29] }), T2).planOriginal).toMatchObject({
      metaAnual: 120,
      avanceAbsoluto: 39,
    });
  });

  test('reads no year where nobody knows what was done in a quarter that was emptied', () => {
    expect(row(T3, T1).planOriginal).toMatchObject({ avanceAbsoluto: null, acumuladoRelativo: null });
  });

  test('counts 0 for a quarter without form in which nothing was planned', () => {
    const before = form(1, { P: [64, 0, 15, 11], A: [10] });
    expect(row(T3, before).planOriginal).toMatchObject({ metaAnual: 90, avanceAbsoluto: 39 });
  });

  test('counts an empty A of a quarter whose form is there as 0, and one that cannot be read not at all', () => {
    expect(row(T3, form(2, { P, A: [10] })).planOriginal).toMatchObject({ avanceAbsoluto: 39 });
    expect(row(T3, form(2, { P, A: [10, 'tres'] })).planOriginal).toMatchObject({ avanceAbsoluto: null });
  });

  test('has no plan to date where one of its P cannot be read', () => {
    const before = form(2, { P: [64, 'treinta', 15, 11], A: [10, 0], metaAnual: 120 });
    expect(row(T3, before).planOriginal).toMatchObject({ programado: null, avanceAbsoluto: 39 });
  });

  test('is unknown where META ANUAL was not above 0, or cannot be read now', () => {
    expect(row(T3, form(2, { P, A: [10, 0], metaAnual: 0 })).planOriginal).toBeNull();
    expect(row(form(3, { P: SECOND_HALF, metaAnual: 'mil' }), T2).planOriginal).toBeNull();
  });
});

test('a row whose clave stands twice, then or now, is compared with none', () => {
  const twice = form(3, { clave: 301, P, A: [9] }, { clave: 301, P, A: [9] });
  const empty = { anterior: null, agregada: false, reportado: [null, null, null, null], planOriginal: null };
  expect(row(twice, T2)).toMatchObject(empty);
  expect(row(T3, { ...twice, trimestre: 2 })).toMatchObject(empty);
});
