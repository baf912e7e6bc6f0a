import { inRow, testRule } from '../support/ruleCases';

const row = { P: [3, 3], A: [3] };
const now = { P: [3, 3], A: [3, 3] };

testRule('meta-agregada', {
  silent: {
    'a form that is compared with none': { metas: [now, now], trimestre: 2 },
    'the same rows in another order': {
      metas: [
        { ...now, clave: 302 },
        { ...now, clave: 301 },
      ],
      trimestre: 2,
      anteriores: [{ metas: [row, row] }],
    },
    'a row without clave, or whose clave stands twice': {
      metas: [
        { ...now, clave: null },
        { ...now, clave: 302 },
        { ...now, clave: 302 },
      ],
      trimestre: 2,
      anteriores: [{ metas: [row] }],
    },
    'a row that the previous quarter holds twice': {
      metas: [now],
      trimestre: 2,
      anteriores: [{ metas: [row, { ...row, clave: 301 }] }],
    },
  },
  found: {
    'a row that was not there in the previous quarter, though it was before': [
      { metas: [now, now], trimestre: 3, anteriores: [{ metas: [row, row] }, { metas: [now], trimestre: 2 }] },
      [
        inRow({
          celda: 'B19',
          fila: 19,
          clave: 302,
          datos: { anterior: 2 },
          mensaje: 'Meta 302: no estaba en el formato de abr–jun.',
        }),
      ],
    ],
  },
});
