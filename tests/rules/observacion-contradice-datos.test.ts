import type { FormatoSpec } from '../support/formato';
import { inRow, testRule, type RuleCase } from '../support/ruleCases';

// In abr–jun 10 of 25 planned; to date 95 of 75 planned; in the year 95 of 85.
const exceededYear = (observaciones: string | null): FormatoSpec => ({
  metas: [{ metaAnual: 85, P: [50, 25, 10], A: [85, 10], observaciones }],
  trimestre: 2,
});
// In ene–mar 12 of 10 planned; in the year 12 of 60.
const behindYear = (observaciones: string | null, more: Partial<RuleCase> = {}): RuleCase => ({
  metas: [{ metaAnual: 60, P: [10, 20, 20, 10], A: [12], observaciones }],
  ...more,
});
// In the first half 95 of 75 planned; re-programmed, in jul–sep 2 of 10. In the whole year 97 of 85.
const reprogrammed = (observaciones: string, A: readonly number[] = [85, 10]): RuleCase => ({
  metas: [{ metaAnual: 10, P: [null, null, 10], A: [null, null, 2], observaciones }],
  trimestre: 3,
  anteriores: [{ metas: [{ metaAnual: 85, P: [50, 25, 10], A }], trimestre: 2 }],
});
const relacionadas = ['E18', 'F18', 'M18', 'D18'];

testRule('observacion-contradice-datos', {
  silent: {
    'a row without observation': behindYear(null),
    'a text that claims nothing': behindYear('Por el calor extremo.'),
    'a claim that the quarter bears out': behindYear('Se rebasó lo programado por la demanda.'),
    'a claim that the year bears out': exceededYear('La meta anual quedó rebasada por las solicitudes.'),
    'a claim about the quarter that is true of the year to date': exceededYear(
      'Se rebasó lo programado por las solicitudes.',
    ),
    'a bare claim that one reading bears out': exceededYear('Se superó la meta por las solicitudes.'),
    'a claim that is met exactly': {
      metas: [{ metaAnual: 60, P: [10, 50], A: [10], observaciones: 'Se cumplió lo programado.' }],
    },
    'figures that cannot be read': {
      metas: [
        { metaAnual: null, P: [10], A: [2], observaciones: 'Se superó la meta anual.' },
        { metaAnual: 0, P: [10], A: [2], observaciones: 'Se superó la meta anual.' },
        { metaAnual: 9, P: ['diez'], A: [2], observaciones: 'Se superó la meta anual.' },
        { metaAnual: 9, P: [10], observaciones: 'Se superó la meta anual.' },
      ],
    },
    'a claim about the year that is true counting what was done before the plan was re-programmed': reprogrammed(
      'La meta anual quedó rebasada por las solicitudes.',
    ),
    'a claim about what was planned to date, counted alike': reprogrammed('Se rebasó lo programado.'),
    'a form whose quarter is unknown': behindYear('Se superó la meta anual.', { celdas: { O4: null } }),
  },
  found: {
    'a claim that the whole year does not bear out either': [
      reprogrammed('La meta anual quedó rebasada.', [8, 1]),
      [
        inRow({
          celda: 'O18',
          datos: {
            fragmento: 'La meta anual quedó rebasada',
            alcance: 'anual',
            sentido: 'superado',
            trimestre: 3,
            delTrimestre: { programado: 10, alcanzado: 2 },
            anual: { avanceAbsoluto: 2, metaAnual: 10 },
          },
          relacionadas: ['I18', 'J18', 'M18', 'D18'],
          mensaje:
            'Meta 301: el texto dice que se superó («La meta anual quedó rebasada»), pero en el año van 2 de 10 (20 %).',
        }),
      ],
    ],
    'a year said to be exceeded that is far behind': [
      behindYear('Se superó la meta anual por la demanda.'),
      [
        inRow({
          celda: 'O18',
          datos: {
            fragmento: 'Se superó la meta anual',
            alcance: 'anual',
            sentido: 'superado',
            trimestre: 1,
            delTrimestre: { programado: 10, alcanzado: 12 },
            anual: { avanceAbsoluto: 12, metaAnual: 60 },
          },
          relacionadas,
          mensaje:
            'Meta 301: el texto dice que se superó («Se superó la meta anual»), pero en el año van 12 de 60 (20 %).',
        }),
      ],
    ],
    'a quarter said not to be met that is exceeded': [
      behindYear('No se alcanzó lo programado por el clima.'),
      [
        inRow({
          celda: 'O18',
          datos: {
            fragmento: 'No se alcanzó lo programado',
            alcance: 'trimestre',
            sentido: 'no-cumplido',
            trimestre: 1,
            delTrimestre: { programado: 10, alcanzado: 12 },
            anual: { avanceAbsoluto: 12, metaAnual: 60 },
          },
          relacionadas,
          mensaje:
            'Meta 301: el texto dice que no se cumplió («No se alcanzó lo programado»), pero en ene–mar van 12 de 10.',
        }),
      ],
    ],
    'a bare claim that no reading bears out': [
      { metas: [{ metaAnual: 60, P: [10, 50], A: [9], observaciones: 'Se cumplió la meta.' }] },
      [
        inRow({
          celda: 'O18',
          datos: {
            fragmento: 'Se cumplió la meta',
            alcance: 'indeterminado',
            sentido: 'cumplido',
            trimestre: 1,
            delTrimestre: { programado: 10, alcanzado: 9 },
            anual: { avanceAbsoluto: 9, metaAnual: 60 },
          },
          relacionadas,
          mensaje:
            'Meta 301: el texto dice que se cumplió («Se cumplió la meta»), pero en ene–mar van 9 de 10 y en el año van 9 de 60 (15 %).',
        }),
      ],
    ],
  },
});
