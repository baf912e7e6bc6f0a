import { inRow, testRule } from '../support/ruleCases';

testRule('meta-anual-invalida', {
  silent: {
    'a target above zero, also as text': { metas: [{ metaAnual: 12 }, { metaAnual: '1,152' }, { metaAnual: 0.5 }] },
    'what is a finding of another rule': {
      metas: [{ metaAnual: 'doce' }, { metaAnual: -12 }, { metaAnual: { error: '#REF!' } }],
    },
    'a formula without a saved result': { metas: [{ metaAnual: { formula: '=SUM(E18:K18)' } }] },
  },
  found: {
    'an empty cell, also of blanks': [
      {
        metas: [
          { metaAnual: null, P: [3] },
          { metaAnual: ' ', P: [3] },
        ],
      },
      [
        inRow({ celda: 'D18', datos: { metaAnual: null }, mensaje: 'Meta 301: META ANUAL está vacía.' }),
        inRow({
          celda: 'D19',
          fila: 19,
          clave: 302,
          datos: { metaAnual: null },
          mensaje: 'Meta 302: META ANUAL está vacía.',
        }),
      ],
    ],
    'a zero, also as text': [
      {
        metas: [
          { metaAnual: 0, P: [3] },
          { metaAnual: '0', P: [3] },
        ],
      },
      [
        inRow({ celda: 'D18', datos: { metaAnual: 0 }, mensaje: 'Meta 301: META ANUAL es 0.' }),
        inRow({
          celda: 'D19',
          fila: 19,
          clave: 302,
          datos: { metaAnual: 0 },
          mensaje: 'Meta 302: META ANUAL es 0.',
        }),
      ],
    ],
  },
});
