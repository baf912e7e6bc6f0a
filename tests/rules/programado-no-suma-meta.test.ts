import { inRow, testRule } from '../support/ruleCases';

const programado = ['E18', 'G18', 'I18', 'K18'];

testRule('programado-no-suma-meta', {
  silent: {
    'a plan that adds up': { metas: [{ metaAnual: 12, P: [3, 3, 3, 3] }] },
    'a plan of some quarters': { metas: [{ metaAnual: 12, P: [null, null, 6, 6] }], trimestre: 3 },
    'fractions that add up but for binary noise': { metas: [{ metaAnual: 0.3, P: [0.1, 0.2] }] },
    'numbers typed as text': { metas: [{ metaAnual: '40,000', P: ['10,528', '11,356', '8,204', '9,912'] }] },
    'a row without any plan, which is a finding of its own': { metas: [{ metaAnual: 12 }] },
    'a plan that cannot be read whole': {
      metas: [
        { metaAnual: 12, P: [3, 'tres'] },
        { metaAnual: 12, P: [3, { error: '#REF!' }] },
        { metaAnual: 12, P: [3, { formula: '=X1' }] },
      ],
    },
    'a target that cannot be read': {
      metas: [
        { metaAnual: 'doce', P: [3] },
        { metaAnual: null, P: [3] },
      ],
    },
    'a form without one of the columns': { metas: [{ metaAnual: 12, P: [3] }], celdas: { K17: null } },
  },
  found: {
    'a plan of more than the target': [
      { metas: [{ metaAnual: 12, P: [3, 3, 3, 4] }] },
      [
        inRow({
          celda: 'D18',
          datos: { suma: 13, metaAnual: 12, diferencia: 1 },
          relacionadas: programado,
          mensaje: 'Meta 301: lo programado suma 13 y META ANUAL es 12 (diferencia +1).',
        }),
      ],
    ],
    'a plan of less, by a fraction': [
      { metas: [{ metaAnual: 1200, P: [1199.999] }] },
      [
        inRow({
          celda: 'D18',
          datos: { suma: 1199.999, metaAnual: 1200, diferencia: -0.001 },
          relacionadas: programado,
          mensaje: 'Meta 301: lo programado suma 1,199.999 y META ANUAL es 1,200 (diferencia −0.001).',
        }),
      ],
    ],
    'zeros in every quarter': [
      { metas: [{ metaAnual: 12, P: [0, 0, 0, 0] }] },
      [
        inRow({
          celda: 'D18',
          datos: { suma: 0, metaAnual: 12, diferencia: -12 },
          relacionadas: programado,
          mensaje: 'Meta 301: lo programado suma 0 y META ANUAL es 12 (diferencia −12).',
        }),
      ],
    ],
  },
});
