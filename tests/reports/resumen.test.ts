import * as fc from 'fast-check';
import type { Finding } from '../../src/rules';
import { unreviewedFile } from '../../src/reports/fileReview';
import { countShown } from '../../src/messages/outcomes';
import { describeResumen, describeState } from '../../src/reports/messages';
import { addResumen, countFile, NOTHING, type Resumen } from '../../src/reports/resumen';
import { hojaOf } from '../support/formato';
import { FAULTY, fileOf, MIXED } from './lots';

describe('the counts of a lot', () => {
  test('are those of every form, also of one that could not be read', () => {
    expect(countFile(MIXED)).toEqual({
      archivos: 1,
      formatos: 2,
      aptos: 0,
      errores: 2,
      advertencias: 1,
      sugerencias: 1,
      corregibles: 0,
      sinRevisar: 0,
    });
  });

  test('tell a file that was not reviewed apart from its findings', () => {
    const file = unreviewedFile('roto.xlsx', { codigo: 'archivo-danado', mensaje: 'Está dañado.' });
    expect(countFile(file)).toEqual({ ...NOTHING, archivos: 1, sinRevisar: 1 });
  });

  test('count as correctable what needs nobody, and no template', () => {
    const file = fileOf([
      hojaOf({
        metas: [
          { P: [5], A: ['5'], avance: 5, relativo: 1 },
          { P: [5], A: [1] },
        ],
      }),
    ]);
    expect(countFile(file).corregibles).toBe(1);
  });

  test('add up in any order', () => {
    const resumen: fc.Arbitrary<Resumen> = fc.record({
      archivos: fc.nat(),
      formatos: fc.nat(),
      aptos: fc.nat(),
      errores: fc.nat(),
      advertencias: fc.nat(),
      sugerencias: fc.nat(),
      corregibles: fc.nat(),
      sinRevisar: fc.nat(),
    });
    fc.assert(
      fc.property(resumen, resumen, (one, other) => {
        expect(addResumen(one, other)).toEqual(addResumen(other, one));
        expect(addResumen(one, NOTHING)).toEqual(one);
      }),
    );
  });

  test.each<[Partial<Resumen>, string]>([
    [
      { archivos: 1, formatos: 1, aptos: 1 },
      '1 archivo, 1 formato (1 listo para entregar): 0 errores, 0 advertencias y 0 sugerencias.',
    ],
    [
      { archivos: 3, formatos: 11, aptos: 9, errores: 1, advertencias: 1, sugerencias: 1 },
      '3 archivos, 11 formatos (9 listos para entregar): 1 error, 1 advertencia y 1 sugerencia.',
    ],
    [
      { archivos: 2, formatos: 1, aptos: 0, errores: 2, sinRevisar: 1 },
      '2 archivos, 1 formato (0 listos para entregar): 2 errores, 0 advertencias y 0 sugerencias. 1 archivo no se pudo revisar.',
    ],
    [{ archivos: 2, sinRevisar: 2 }, '2 archivos no se pudieron revisar.'],
  ])('are told in one line: %j', (counts, line) => {
    expect(describeResumen({ ...NOTHING, ...counts })).toBe(line);
  });
});

describe('whether a form can be handed in', () => {
  const stateOf = (metas: Parameters<typeof hojaOf>[0]['metas']): string =>
    describeState(fileOf([hojaOf({ metas })]).review.formatos[0]!.hallazgos);

  test.each([
    [[{ P: [1], A: [1] }], 'Listo para entregar.'],
    [[{ P: [1], A: [1], unidad: null }], 'Listo para entregar, con 1 advertencia.'],
    [
      [{ P: [1], A: [1], unidad: null, observaciones: 'Sin novedad' }],
      'Listo para entregar, con 1 advertencia y 1 sugerencia.',
    ],
    [[{ P: [2], A: [1] }], 'No está listo para entregar. Lo impide: Falta la observación.'],
    [
      [
        { P: [2], A: [1] },
        { P: [2], A: [1] },
        { P: [2], A: [2], metaAnual: 3 },
      ],
      'No está listo para entregar. Lo impide: Falta la observación (2); Lo programado no suma la META ANUAL.',
    ],
  ])('is told in words: %j', (metas, state) => {
    expect(stateOf(metas)).toBe(state);
  });

  test('what is waived is told by itself', () => {
    const metas = [
      { P: [1], A: [1], unidad: null },
      { P: [1], A: [1], unidad: null },
    ];
    const { hallazgos } = fileOf([hojaOf({ metas })]).review.formatos[0]!;
    const waiver = { regla: 'unidad-faltante', clave: null, cifras: {}, motivo: 'm', nombre: 'n', fecha: '2025-07-04' };
    const dispensa = { ...waiver, formato: { unidadEjecutora: '', ejercicio: null, trimestre: null } };
    const waived = (count: number) => (finding: Finding) => hallazgos.indexOf(finding) < count;
    expect(describeState(hallazgos, [dispensa, null])).toBe('Listo para entregar, con 1 advertencia y 1 dispensada.');
    expect(describeState(hallazgos, [dispensa, dispensa])).toBe('Listo para entregar, con 2 advertencias dispensadas.');
    expect([0, 1, 2].map((count) => countShown(hallazgos, waived(count)))).toEqual([
      '2',
      '1 y 1 dispensada',
      '2 dispensadas',
    ]);
  });

  test('names every reason of a faulty form', () => {
    const [form] = fileOf([hojaOf(FAULTY)]).review.formatos;
    expect(describeState(form!.hallazgos)).toBe('No está listo para entregar. Lo impide: Falta la observación.');
  });
});
