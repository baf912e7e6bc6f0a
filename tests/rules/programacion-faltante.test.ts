import { inRow, testRule } from '../support/ruleCases';

testRule('programacion-faltante', {
  silent: {
    'a plan of one quarter': { metas: [{ metaAnual: 12, P: [null, null, null, 12] }] },
    'zeros in every quarter, which add up to something else': { metas: [{ metaAnual: 12, P: [0, 0, 0, 0] }] },
    'text in a quarter': { metas: [{ metaAnual: 12, P: ['tres'] }] },
    'a row without target either': { metas: [{ metaAnual: 0 }, { metaAnual: null }] },
    'a form without one of the columns': { metas: [{ metaAnual: 12 }], celdas: { K17: null } },
  },
  found: {
    'a target without any plan': [
      { metas: [{ metaAnual: 12 }] },
      [
        inRow({
          celda: 'E18',
          datos: { metaAnual: 12 },
          relacionadas: ['D18', 'G18', 'I18', 'K18'],
          mensaje: 'Meta 301: META ANUAL es 12 y no hay nada en P en ningún trimestre.',
        }),
      ],
    ],
  },
});
