import { inRow, testRule } from '../support/ruleCases';

const before = { P: [64, 30, 15, 11], A: [10, 0] };
const A = [10, 0, 29];
const anteriores = [{ metas: [before], trimestre: 2 as const }];

testRule('programado-modificado', {
  silent: {
    'a form that is compared with none': { metas: [before], trimestre: 2 },
    'the same plan': { metas: [{ ...before, A }], trimestre: 3, anteriores },
    'a plan that changed with its META ANUAL, which is one finding': {
      metas: [{ P: [64, 30, 15, 10], A }],
      trimestre: 3,
      anteriores,
    },
    'an empty cell in place of a 0': {
      metas: [{ P: [null, 9], A: [null, 9] }],
      trimestre: 2,
      anteriores: [{ metas: [{ P: [0, 9], A: [0] }] }],
    },
    'a P that cannot be read': { metas: [{ P: ['sesenta', 30, 15, 11], A, metaAnual: 120 }], trimestre: 3, anteriores },
  },
  found: {
    'a plan that was moved between quarters': [
      { metas: [{ P: [64, 30, 20, 6], A }], trimestre: 3, anteriores },
      [
        inRow({
          celda: 'I18',
          relacionadas: ['K18'],
          datos: {
            anterior: 2,
            programado: [
              { trimestre: 3, antes: 15, ahora: 20 },
              { trimestre: 4, antes: 11, ahora: 6 },
            ],
            reprogramadaDesde: null,
            acumuladoRelativo: 39 / 120,
            planOriginal: null,
          },
          mensaje:
            'Meta 301: lo programado cambió después del formato de abr–jun. P de jul–sep pasó de 15 a 20 y P de oct–dic pasó de 11 a 6.',
        }),
      ],
    ],
    'a whole year that was put into its second half': [
      { metas: [{ P: [null, null, 60, 60], A: [null, null, 29] }], trimestre: 3, anteriores },
      [
        inRow({
          celda: 'I18',
          relacionadas: ['K18'],
          datos: {
            anterior: 2,
            programado: [
              { trimestre: 3, antes: 15, ahora: 60 },
              { trimestre: 4, antes: 11, ahora: 60 },
            ],
            reprogramadaDesde: 3,
            acumuladoRelativo: 29 / 120,
            planOriginal: {
              trimestre: 2,
              metaAnual: 120,
              programado: 109,
              avanceAbsoluto: 39,
              acumuladoRelativo: 39 / 120,
            },
          },
          mensaje:
            'Meta 301: lo programado cambió después del formato de abr–jun. El plan se reprogramó desde julio. Avance: 24 % del plan reprogramado; 39 de 120, 33 %, del plan original.',
        }),
      ],
    ],
  },
});
