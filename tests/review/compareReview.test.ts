import * as fc from 'fast-check';
import type { Trimestre } from '../../src/form/trimestre';
import { type FormatoAnterior, readAnterior } from '../../src/history/anterior';
import { historiaOf } from '../../src/history/historiaOf';
import { describeComparacion } from '../../src/messages/comparison';
import { describeFinding } from '../../src/messages/findings';
import { type FormatoReview, reviewWorkbook, type WorkbookReview } from '../../src/review/reviewWorkbook';
import { HISTORY_RULES } from '../../src/rules/historyRules';
import { AJUSTES } from '../../src/settings/ajustes';
import type { Grid } from '../../src/workbook/grid';
import { ajustesOf, anteriorOf, type FormatoSpec, hojaOf, type MetaSpec } from '../support/formato';
import { type Sample, sampleGrids } from '../support/samples';

const HISTORY = new Set<string>(HISTORY_RULES.map(({ id }) => id));

/** What a form's review says of earlier quarters: its findings that nothing but a comparison can give. */
function ofHistory({ hallazgos, comparacion }: FormatoReview): string[] {
  return hallazgos
    .filter(({ regla, datos }) => HISTORY.has(regla) || (comparacion !== null && 'anterior' in datos))
    .map((finding) => `${finding.regla} ${finding.celda} ${describeFinding(finding)}`);
}

describe('the samples', () => {
  const [T1, T2, T3]: readonly Sample[] = [
    'TMM-F004-2025-T1',
    'TMM-F004-2025-T2',
    'TMM-F004-2025-T3-participacion-social',
  ];
  const compare = (sample: Sample, ...earlier: readonly Sample[]): WorkbookReview =>
    reviewWorkbook(
      { sheets: sampleGrids(sample) },
      {
        ajustes: AJUSTES,
        anterior: earlier.flatMap((each) => readAnterior({ sheets: sampleGrids(each) }, `${each}.xlsx`)),
      },
    );

  test('the second quarter differs from the first in one unit and two repeated texts', () => {
    const { formatos } = compare(T2!, T1!);
    expect(formatos.map((form) => [form.formato.hoja, ofHistory(form)])).toEqual([
      ['Dirección', []],
      ['Administración y Finanzas', []],
      [
        'Participación Social',
        [
          'unidad-modificada C17 Meta 301: UNIDAD MEDIDA era «Nómina» en el formato de ene–mar y ahora es «Número».',
          'observacion-repetida O20 Meta 304: la observación es la misma que en el formato de ene–mar.',
          'observacion-repetida O22 Meta 306: la observación es la misma que en el formato de ene–mar.',
        ],
      ],
      ['Técnico', []],
      ['CDHI', []],
    ]);
    expect(formatos.map(({ comparacion }) => describeComparacion(comparacion!))).toContain(
      'Comparado con ene–mar: hoja «Técnico» de «TMM-F004-2025-T1.xlsx».',
    );
    for (const { comparacion } of formatos) {
      expect(historiaOf(comparacion)!.metas.map(({ planOriginal }) => planOriginal)).not.toContainEqual(
        expect.anything(),
      );
    }
  });

  test('the third quarter of the unit whose table continues was re-programmed', () => {
    const [form] = compare(T3!, T2!).formatos;
    const changed = (clave: number, before: string, now: number, own: string, original: string): string =>
      `Meta ${clave}: META ANUAL era ${before} en el formato de abr–jun y ahora es ${now}. El plan se reprogramó desde julio. Avance: ${own} del plan reprogramado; ${original}, del plan original.`;
    expect(ofHistory(form!)).toEqual([
      'meta-eliminada A15 Meta 307: estaba en el formato de abr–jun (llevaba 10 de 12) y ya no está.',
      `meta-anual-modificada D18 ${changed(300, '1,197', 760, '63 %', '1,055 de 1,197, 88 %')}`,
      'unidad-modificada C19 Meta 301: UNIDAD MEDIDA era «Número» en el formato de abr–jun y ahora es «Nómina».',
      `meta-anual-modificada D19 ${changed(301, '24', 12, '50 %', '18 de 24, 75 %')}`,
      `meta-anual-modificada D20 ${changed(302, '12', 6, '50 %', '9 de 12, 75 %')}`,
      `meta-anual-modificada D21 ${changed(303, '36', 10, '50 %', '23 de 36, 64 %')}`,
      `meta-anual-modificada D22 ${changed(304, '144', 72, '49 %', '112 de 144, 78 %')}`,
      `meta-anual-modificada D23 ${changed(305, '85', 10, '0 %', '95 de 85, 112 %')}`,
      `meta-anual-modificada D24 ${changed(306, '144', 72, '75 %', '145 de 144, 101 %')}`,
      `meta-anual-modificada D26 ${changed(309, '540', 210, '43 %', '359 de 540, 66 %')}`,
      `meta-anual-modificada D27 ${changed(310, '24', 12, '50 %', '18 de 24, 75 %')}`,
      'meta-agregada B35 Meta 311: no estaba en el formato de abr–jun.',
      'meta-agregada B36 Meta 312: no estaba en el formato de abr–jun.',
      'meta-agregada B37 Meta 313: no estaba en el formato de abr–jun.',
      'observacion-repetida O24 Meta 306: la observación es la misma que en el formato de abr–jun.',
    ]);
    expect(form!.apto).toBe(true);
  });

  test('the first quarter alone does not say what was done in the second', () => {
    const [form] = compare(T3!, T1!).formatos;
    expect(ofHistory(form!)[1]).toBe(
      'meta-anual-modificada D18 Meta 300: META ANUAL era 1,197 en el formato de ene–mar y ahora es 760. El plan se reprogramó desde julio. Para leer el año completo falta el formato de otro trimestre.',
    );
  });
});

describe('what a form is compared with', () => {
  const plan = { P: [3, 3, 3, 3] };
  const first: FormatoSpec = { hoja: 'T1', metas: [{ ...plan, A: [3] }] };
  const second: FormatoSpec = { hoja: 'T2', trimestre: 2, metas: [{ ...plan, A: [2, 3] }] };
  const review = (sheets: readonly Grid[], anterior?: readonly FormatoAnterior[] | null): WorkbookReview =>
    reviewWorkbook({ sheets }, { ajustes: AJUSTES, ...(anterior === undefined ? {} : { anterior }) });
  const said = ({ formatos }: WorkbookReview): (string | null)[] =>
    formatos.map(({ comparacion }) => comparacion && describeComparacion(comparacion));

  test('is nothing where no workbook was given and its own has no other quarter', () => {
    expect(said(review([hojaOf(second)]))).toEqual([null]);
    expect(said(review([hojaOf(second)], null))).toEqual([null]);
  });

  test('may be another sheet of its own workbook', () => {
    const reviewed = review([hojaOf(first), hojaOf(second)]);
    expect(said(reviewed)).toEqual([null, 'Comparado con ene–mar: hoja «T1» de este libro.']);
    expect(reviewed.formatos.map(ofHistory)).toEqual([
      [],
      ['alcanzado-historico-modificado F18 Meta 301, ene–mar: A era 3 en el formato de ene–mar y ahora es 2.'],
    ]);
    expect(reviewed.formatos[1]!.apto).toBe(false);
  });

  test('is the workbook that was given, where both have the quarter', () => {
    const given = anteriorOf({ ...first, metas: [{ ...plan, A: [2] }] });
    const reviewed = review([hojaOf(first), hojaOf(second)], [given]);
    expect(said(reviewed)[1]).toBe('Comparado con ene–mar: hoja «T1» de «anterior.xlsx».');
    expect(ofHistory(reviewed.formatos[1]!)).toEqual([]);
  });

  test.each<[string, FormatoSpec, readonly FormatoSpec[], string]>([
    [
      'its unit is not there',
      second,
      [{ ...first, celdas: { B8: '54102 ADMINISTRACIÓN' } }],
      'el libro anterior no tiene un formato de esta unidad ejecutora.',
    ],
    [
      'there is no earlier quarter of its unit',
      first,
      [first, second],
      'de esta unidad ejecutora, el libro anterior solo tiene ene–mar de 2025 y abr–jun de 2025, y se compara con un trimestre anterior del mismo año.',
    ],
    [
      'the quarter and the year are unknown there',
      second,
      [{ ...first, celdas: { O4: 'FECHA:', B2: null } }],
      'de esta unidad ejecutora, el libro anterior solo tiene un trimestre sin identificar sin año, y se compara con un trimestre anterior del mismo año.',
    ],
    [
      'it does not say its unit',
      { ...second, celdas: { B8: null } },
      [first],
      'el formato no dice su UNIDAD EJECUTORA.',
    ],
    [
      'it does not say its quarter',
      { ...second, celdas: { O4: null } },
      [first],
      'el formato no dice de qué trimestre es.',
    ],
    [
      'it does not say its year',
      { ...second, celdas: { O4: 'FECHA: ABRIL-JUNIO', B2: null } },
      [first],
      'el formato no dice de qué año es.',
    ],
    [
      'several forms of a quarter differ',
      second,
      [first, { ...first, hoja: 'T1 (2)', metas: [{ ...plan, A: [1] }] }],
      'de esta unidad ejecutora hay varios formatos de ene–mar que no dicen lo mismo (hoja «T1» de «anterior.xlsx» y hoja «T1 (2)» de «anterior.xlsx»). Deje solo el que se entregó.',
    ],
  ])('is said to be nothing where %s', (_where, now, anteriores, reason) => {
    const reviewed = review([hojaOf(now)], anteriores.map(anteriorOf));
    expect(said(reviewed)).toEqual([`No se comparó con un trimestre anterior: ${reason}`]);
    expect(ofHistory(reviewed.formatos[0]!)).toEqual([]);
  });

  test('is not guessed among sheets of its own workbook that differ', () => {
    const copy: FormatoSpec = { ...first, hoja: 'Copia', metas: [{ ...plan, A: [1] }] };
    expect(said(review([hojaOf(first), hojaOf(copy), hojaOf(second)]))[2]).toMatch(
      /hay varios formatos de ene–mar que no dicen lo mismo \(hoja «T1» de este libro y hoja «Copia» de este libro\)/,
    );
  });

  test('holds with the quarter and the header that were settled by hand in the earlier workbook', () => {
    const content = { sheets: [hojaOf({ ...first, celdas: { O4: 'FECHA: 2025' } })] };
    const settled = [{ hoja: 'T1', trimestre: 1, encabezado: null } as const];
    const without = review([hojaOf(second)], readAnterior(content, 'T1.xlsx'));
    const withIt = review([hojaOf(second)], readAnterior(content, 'T1.xlsx', settled));
    expect([said(without)[0], said(withIt)[0]]).toEqual([
      expect.stringMatching(/^No se comparó/),
      'Comparado con ene–mar: hoja «T1» de «T1.xlsx».',
    ]);
  });

  test('leaves out the rules that are switched off', () => {
    const ajustes = ajustesOf({ reglas: { desactivadas: [{ regla: 'meta-agregada', motivo: 'Plan nuevo.' }] } });
    const now: FormatoSpec = {
      ...second,
      metas: [
        { ...plan, A: [3, 3] },
        { ...plan, A: [3, 3] },
      ],
    };
    const { formatos } = reviewWorkbook({ sheets: [hojaOf(now)] }, { ajustes, anterior: [anteriorOf(first)] });
    expect(ofHistory(formatos[0]!)).toEqual([]);
  });
});

describe('over any form', () => {
  const figure = fc.option(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1000, max: 99_999 })));
  const quarters = fc.array(figure, { minLength: 4, maxLength: 4 });
  const drawn = fc.constantFrom<Trimestre>(2, 3, 4).chain((trimestre) =>
    fc
      .array(fc.record({ P: quarters, A: quarters, unidad: fc.constantFrom('Informe', 'Nómina', null) }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((metas) => ({ trimestre, metas: metas.map((meta, index) => ({ ...meta, clave: 301 + index })) })),
  );
  // A form as it stood some quarters before: without the figures that came later.
  const at = (trimestre: Trimestre, metas: readonly MetaSpec[]): FormatoSpec => ({
    trimestre,
    metas: metas.map((meta) => ({ ...meta, A: meta.A!.slice(0, trimestre) })),
  });
  const compare = (now: FormatoSpec, before: FormatoSpec): string[] => {
    const { formatos } = reviewWorkbook(
      { sheets: [hojaOf(now)] },
      { ajustes: AJUSTES, anterior: [anteriorOf(before)] },
    );
    return ofHistory(formatos[0]!);
  };
  const earlierThan = (trimestre: Trimestre): Trimestre => (trimestre - 1) as Trimestre;
  const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length });

  test('a form and itself one quarter earlier differ in nothing', () => {
    fc.assert(
      fc.property(drawn, ({ trimestre, metas }) => {
        expect(compare(at(trimestre, metas), at(earlierThan(trimestre), metas))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('one change of what was reported is one error at its cell', () => {
    const change = drawn.chain(({ trimestre, metas }) =>
      fc.record({
        trimestre: fc.constant(trimestre),
        metas: fc.constant(metas),
        row: fc.nat({ max: metas.length - 1 }),
        quarter: fc.nat({ max: trimestre - 2 }),
        instead: figure,
      }),
    );
    fc.assert(
      fc.property(change, ({ trimestre, metas, row, quarter, instead }) => {
        const { A, P } = metas[row]!;
        const reported = A[quarter] ?? null;
        // An empty cell had reported nothing, and it says the same as a 0 where nothing is planned.
        fc.pre(reported !== null && instead !== reported);
        fc.pre(!(reported === 0 && instead === null && (P[quarter] ?? 0) === 0));
        const now = metas.map((meta, index) =>
          index === row
            ? { ...meta, A: meta.A.map((figured, place) => (place === quarter ? instead : figured)) }
            : meta,
        );
        const found = compare(at(trimestre, now), at(earlierThan(trimestre), metas));
        expect(found).toHaveLength(1);
        expect(found[0]).toMatch(
          new RegExp(`^alcanzado-historico-modificado ${'FHJL'[quarter]}${18 + row} Meta ${301 + row}, `),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('the order of the rows of the earlier form does not matter', () => {
    const two = fc
      .tuple(drawn, drawn)
      .chain(([now, before]) =>
        fc.record({ now: fc.constant(now), before: fc.constant(before.metas), other: shuffled(before.metas) }),
      );
    fc.assert(
      fc.property(two, ({ now, before, other }) => {
        const form = at(now.trimestre, now.metas);
        const earlier = earlierThan(now.trimestre);
        expect(compare(form, at(earlier, other)).sort()).toEqual(compare(form, at(earlier, before)).sort());
      }),
      { numRuns: 100 },
    );
  });

  test('nor does that of the form itself, but for the places of the findings', () => {
    const moved = fc
      .tuple(drawn, drawn)
      .chain(([now, before]) =>
        fc.record({ now: fc.constant(now), before: fc.constant(before), other: shuffled(now.metas) }),
      );
    const withoutPlaces = (found: readonly string[]): string[] =>
      found.map((each) => each.replace(/ [A-Z]+\d+ /, ' ')).sort();
    fc.assert(
      fc.property(moved, ({ now, before, other }) => {
        const earlier = at(earlierThan(now.trimestre), before.metas);
        const one = compare(at(now.trimestre, now.metas), earlier);
        expect(withoutPlaces(compare(at(now.trimestre, other), earlier))).toEqual(withoutPlaces(one));
      }),
      { numRuns: 100 },
    );
  });
});
