import { inForm, testRule } from '../support/ruleCases';

const row = { P: [3, 3], A: [2] };
const now = { P: [3, 3], A: [2, 3] };

testRule('meta-eliminada', {
  silent: {
    'a form that is compared with none': { metas: [now], trimestre: 2 },
    'a form with every row of before': { metas: [now, now], trimestre: 2, anteriores: [{ metas: [row] }] },
    'a row that only lost its clave': {
      metas: [{ ...now, clave: null, descripcion: 'Jornadas de LIMPIEZA.' }],
      trimestre: 2,
      anteriores: [{ metas: [{ ...row, descripcion: 'Jornadas de limpieza.' }] }],
    },
    'a clave that the previous quarter held twice': {
      metas: [now],
      trimestre: 2,
      anteriores: [{ metas: [row, { ...row, clave: 302 }, { ...row, clave: 302 }] }],
    },
  },
  found: {
    'a row that is gone, with what it had reached': [
      { metas: [now], trimestre: 2, anteriores: [{ metas: [row, { ...row, descripcion: 'Otra.' }] }] },
      [
        inForm({
          celda: 'A15',
          clave: 302,
          datos: { anterior: 1, metaAnual: 6, avanceAbsoluto: 2 },
          mensaje: 'Meta 302: estaba en el formato de ene–mar (llevaba 2 de 6) y ya no está.',
        }),
      ],
    ],
    'a row whose figures could not be read': [
      {
        metas: [now],
        trimestre: 2,
        anteriores: [{ metas: [row, { ...row, descripcion: 'Otra.', metaAnual: 'seis' }] }],
      },
      [
        inForm({
          celda: 'A15',
          clave: 302,
          datos: { anterior: 1, metaAnual: null, avanceAbsoluto: 2 },
          mensaje: 'Meta 302: estaba en el formato de ene–mar y ya no está.',
        }),
      ],
    ],
  },
});
