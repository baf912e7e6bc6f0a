import { inRow, testRule } from '../support/ruleCases';

testRule('clave-duplicada', {
  silent: {
    'claves that differ': { metas: [{ P: [3] }, { P: [3] }] },
    'rows without clave': {
      metas: [
        { clave: null, P: [3] },
        { clave: null, P: [3] },
      ],
    },
  },
  found: {
    'every row after the first': [
      {
        metas: [
          { clave: 301, P: [3] },
          { clave: 302, P: [3] },
          { clave: 301, P: [3] },
          { clave: 301, P: [3] },
        ],
      },
      [20, 21].map((fila) =>
        inRow({
          celda: `B${fila}`,
          fila,
          datos: { primeraFila: 18 },
          relacionadas: ['B18'],
          mensaje: 'Meta 301: la misma clave ya está en la fila 18.',
        }),
      ),
    ],
  },
});
