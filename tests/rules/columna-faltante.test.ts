import { inForm, testRule } from '../support/ruleCases';

const metas = [{ P: [3, 3, 3, 3], A: [3] }];

testRule('columna-faltante', {
  silent: {
    'a form with every column': { metas },
    'a form without AVANCE ABSOLUTO, as some are': { metas: [{ ...metas[0], avance: null }], celdas: { M16: null } },
  },
  found: {
    'one title that is missing': [
      { metas, celdas: { O15: null } },
      [
        inForm({
          celda: 'A15',
          datos: { columnas: [{ titulo: 'observaciones' }] },
          mensaje:
            'No se encontró OBSERVACIONES. Lo demás sí se revisó; escriba el título como en el formato y revise otra vez.',
        }),
      ],
    ],
    'several, in one finding': [
      { metas, celdas: { C15: 'UNIDAD', F17: null, N15: null, M16: null } },
      [
        inForm({
          celda: 'A15',
          datos: {
            columnas: [{ titulo: 'unidad' }, { titulo: 'acumuladoRelativo' }, { titulo: 'A', trimestre: 1 }],
          },
          mensaje:
            'No se encontró UNIDAD MEDIDA, ACUMULADO RELATIVO y A de ene–mar. Lo demás sí se revisó; escriba el título como en el formato y revise otra vez.',
        }),
      ],
    ],
  },
});
