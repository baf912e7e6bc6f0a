import { inForm, testRule } from '../support/ruleCases';

const metas = [{ P: [3, 3, 3, 3], A: [3] }];

testRule('trimestre-no-identificado', {
  silent: {
    'a form whose FECHA names its quarter': { metas },
    'a form without FECHA whose quarter was chosen by hand': { metas, celdas: { O4: null }, elegido: 2 },
    'a form whose FECHA cannot be read and whose quarter was chosen': {
      metas,
      celdas: { O4: 'FECHA: 2025' },
      elegido: 1,
    },
  },
  found: {
    'a form without FECHA': [
      { metas, celdas: { O4: null } },
      [
        inForm({
          celda: 'A15',
          datos: { fecha: null },
          mensaje:
            'No se encontró FECHA. Escriba el trimestre y el año, como «FECHA: ENERO-MARZO 2025», o elija el trimestre.',
        }),
      ],
    ],
    'a FECHA that names no quarter': [
      { metas, celdas: { O4: 'FECHA: 15 DE ABRIL DE 2025' } },
      [
        inForm({
          celda: 'O4',
          datos: { fecha: '15 DE ABRIL DE 2025' },
          mensaje:
            'FECHA dice «15 DE ABRIL DE 2025» y no se entiende qué trimestre es. Escríbalo como «ENERO-MARZO 2025», o elija el trimestre.',
        }),
      ],
    ],
  },
});
