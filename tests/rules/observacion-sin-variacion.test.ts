import { inRow, testRule } from '../support/ruleCases';

const observaciones = 'Se cumplió lo programado.';

testRule('observacion-sin-variacion', {
  silent: {
    'a row as planned without observation': { metas: [{ P: [3, 3], A: [3] }] },
    'a row as planned with a dash': { metas: [{ P: [3, 3], A: [3], observaciones: '-' }] },
    'a quarter that differs': { metas: [{ P: [3, 3], A: [2], observaciones }] },
    'a quarter as planned in a year that is behind': { metas: [{ P: [3, 3], A: [1, 3], observaciones }], trimestre: 2 },
    'a quarter as planned in a year that is exceeded': {
      metas: [{ metaAnual: 5, P: [3, 3], A: [3, 3], observaciones }],
      trimestre: 2,
    },
    'a quarter that is not reported': { metas: [{ P: [null, 3], A: [], observaciones }] },
    'an earlier A that cannot be read': { metas: [{ P: [3, 3], A: ['tres', 3], observaciones }], trimestre: 2 },
    'a form whose quarter is unknown': { metas: [{ P: [3, 3], A: [3], observaciones }], celdas: { O4: null } },
  },
  found: {
    'a text where the quarter and the year are as planned': [
      { metas: [{ P: [3, 4], A: [3, 4], observaciones }], trimestre: 2 },
      [
        inRow({
          celda: 'O18',
          datos: { trimestre: 2, programado: 4 },
          mensaje: 'Meta 301, abr–jun: se alcanzó lo programado (4) y hay una observación.',
        }),
      ],
    ],
    'a text where META ANUAL is unknown': [
      { metas: [{ metaAnual: null, P: [3], A: [3], observaciones }] },
      [
        inRow({
          celda: 'O18',
          datos: { trimestre: 1, programado: 3 },
          mensaje: 'Meta 301, ene–mar: se alcanzó lo programado (3) y hay una observación.',
        }),
      ],
    ],
  },
});
