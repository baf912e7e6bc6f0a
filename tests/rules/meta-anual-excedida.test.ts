import { findingsOf } from '../support/formato';
import { inRow, testRule } from '../support/ruleCases';

const relacionadas = ['M18', 'D18'];

testRule('meta-anual-excedida', {
  silent: {
    'a year that is met exactly': { metas: [{ metaAnual: 10, P: [5, 5], A: [5, 5] }], trimestre: 2 },
    'a year met exactly with fractions': { metas: [{ metaAnual: 0.3, A: [0.1, 0.2] }], trimestre: 2 },
    'a target of zero or none': {
      metas: [
        { metaAnual: 0, A: [3] },
        { metaAnual: null, A: [3] },
      ],
    },
    'an A that cannot be read': { metas: [{ metaAnual: 3, A: ['diez'] }] },
    'a form whose quarter is unknown': { metas: [{ metaAnual: 3, A: [10] }], celdas: { O4: null } },
    'a higher limit, in the last quarter': {
      metas: [{ metaAnual: 100, A: [110] }],
      trimestre: 4,
      ajustes: { umbrales: { limiteAnual: 110 } },
    },
    'a higher limit for the clave, in the last quarter': {
      metas: [{ metaAnual: 100, A: [150] }],
      trimestre: 4,
      ajustes: { umbrales: { excepciones: [{ clave: 301, limiteAnual: 150 }] } },
    },
    'a re-programmed plan, where the whole year stays within the original one': {
      metas: [{ P: [null, null, 15, 11], A: [null, null, 29] }],
      trimestre: 3,
      anteriores: [{ metas: [{ P: [64, 30, 15, 11], A: [10, 0] }], trimestre: 2 }],
    },
  },
  found: {
    'a re-programmed plan, where the whole year exceeds the original one too': [
      {
        metas: [{ P: [null, null, 15, 11], A: [null, null, 29] }],
        trimestre: 3,
        anteriores: [{ metas: [{ P: [64, 30, 15, 11], A: [90, 10] }], trimestre: 2 }],
      },
      [
        inRow({
          celda: 'N18',
          datos: { avanceAbsoluto: 29, metaAnual: 26, acumuladoRelativo: 29 / 26, limite: 100 },
          relacionadas,
          mensaje: 'Meta 301: en el año van 29 de 26 (112 %), más del 100 %.',
        }),
      ],
    ],
    'a re-programmed plan of which the whole year is not known': [
      {
        metas: [{ P: [null, null, 15, 11], A: [null, null, 29] }],
        trimestre: 3,
        anteriores: [{ metas: [{ P: [64, 30, 15, 11], A: [10] }] }],
      },
      [
        inRow({
          celda: 'N18',
          datos: { avanceAbsoluto: 29, metaAnual: 26, acumuladoRelativo: 29 / 26, limite: 100 },
          relacionadas,
          mensaje: 'Meta 301: en el año van 29 de 26 (112 %), más del 100 %.',
        }),
      ],
    ],
    'more than the year before its last quarter': [
      { metas: [{ metaAnual: 85, P: [50, 25, 10], A: [85, 10] }], trimestre: 2 },
      [
        inRow({
          celda: 'N18',
          datos: { avanceAbsoluto: 95, metaAnual: 85, acumuladoRelativo: 95 / 85, limite: 100 },
          relacionadas,
          mensaje: 'Meta 301: en el año van 95 de 85 (112 %), más del 100 %.',
        }),
      ],
    ],
    'a little more, with the decimals that show it': [
      { metas: [{ metaAnual: 100_000, A: [100_001] }] },
      [
        inRow({
          celda: 'N18',
          datos: { avanceAbsoluto: 100_001, metaAnual: 100_000, acumuladoRelativo: 1.00001, limite: 100 },
          relacionadas,
          mensaje: 'Meta 301: en el año van 100,001 de 100,000 (100.001 %), más del 100 %.',
        }),
      ],
    ],
    'more than the year before its last quarter, whatever the limit': [
      { metas: [{ metaAnual: 100, A: [101] }], trimestre: 3, ajustes: { umbrales: { limiteAnual: 150 } } },
      [
        inRow({
          celda: 'N18',
          datos: { avanceAbsoluto: 101, metaAnual: 100, acumuladoRelativo: 1.01, limite: 100 },
          relacionadas,
          mensaje: 'Meta 301: en el año van 101 de 100 (101 %), más del 100 %.',
        }),
      ],
    ],
    'more than a lower limit': [
      { metas: [{ metaAnual: 100, A: [81] }], ajustes: { umbrales: { limiteAnual: 80 } } },
      [
        inRow({
          celda: 'N18',
          datos: { avanceAbsoluto: 81, metaAnual: 100, acumuladoRelativo: 0.81, limite: 80 },
          relacionadas,
          mensaje: 'Meta 301: en el año van 81 de 100 (81 %), más del 80 %.',
        }),
      ],
    ],
    'more than the limit in the last quarter': [
      { metas: [{ metaAnual: 100, A: [111] }], trimestre: 4, ajustes: { umbrales: { limiteAnual: 110 } } },
      [
        inRow({
          celda: 'N18',
          datos: { avanceAbsoluto: 111, metaAnual: 100, acumuladoRelativo: 1.11, limite: 110 },
          relacionadas,
          mensaje: 'Meta 301: en el año van 111 de 100 (111 %), más del 110 %.',
        }),
      ],
    ],
  },
});

test('it points to the column that the form has', () => {
  const metas = [{ metaAnual: 3, A: [10] }];
  const cell = (celdas: Record<string, null>): string => findingsOf('meta-anual-excedida', { metas, celdas })[0]!.celda;
  expect(cell({ N15: null })).toBe('M18');
  expect(cell({ N15: null, M16: null })).toBe('D18');
});
