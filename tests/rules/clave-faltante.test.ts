import { inRow, testRule } from '../support/ruleCases';

testRule('clave-faltante', {
  silent: {
    'a number before .-, whatever the spaces': {
      metas: [{ P: [3] }, { P: [3] }],
      celdas: { B18: '407.-Elaborar', B19: '408 . – Elaborar' },
    },
  },
  found: {
    'a description without its number': [
      { metas: [{ clave: null, descripcion: 'Elaborar un informe', P: [3] }] },
      [
        inRow({
          celda: 'B18',
          clave: null,
          datos: { descripcion: 'Elaborar un informe' },
          mensaje: 'Fila 18: «Elaborar un informe» no empieza con su clave, como «305.-».',
        }),
      ],
    ],
    'figures without any text': [
      { metas: [{ P: [3] }, { clave: null, descripcion: '', P: [3] }] },
      [
        inRow({
          celda: 'B19',
          fila: 19,
          clave: null,
          datos: { descripcion: '' },
          mensaje: 'Fila 19: tiene cifras, pero ni clave ni descripción.',
        }),
      ],
    ],
  },
});
