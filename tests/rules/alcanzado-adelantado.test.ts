import { inRow, testRule } from '../support/ruleCases';

testRule('alcanzado-adelantado', {
  silent: {
    'what was achieved up to the form’s quarter': { metas: [{ P: [3, 3, 3, 3], A: [3, 3] }], trimestre: 2 },
    'a zero where nothing is planned': { metas: [{ P: [3, 0, null], A: [3, 0, 0] }] },
    'text without a number, which is a finding of its own': { metas: [{ P: [3, 3], A: [3, '-'] }] },
    'a form whose quarter is unknown': { metas: [{ P: [3, 3], A: [3, 3] }], celdas: { O4: null } },
  },
  found: {
    'an A after the form’s quarter': [
      { metas: [{ P: [3, 3, 3, 3], A: [3, null, 2] }] },
      [
        inRow({
          celda: 'J18',
          datos: { trimestre: 3, alcanzado: 2, delFormato: 1 },
          mensaje: 'Meta 301: A de jul–sep tiene 2, pero el formato es de ene–mar.',
        }),
      ],
    ],
    'a zero where something is planned, and a number typed as text': [
      { metas: [{ P: [3, 3, 3, 3], A: [3, 0, '4'] }] },
      [
        inRow({
          celda: 'H18',
          datos: { trimestre: 2, alcanzado: 0, delFormato: 1 },
          mensaje: 'Meta 301: A de abr–jun tiene 0, pero el formato es de ene–mar.',
        }),
        inRow({
          celda: 'J18',
          datos: { trimestre: 3, alcanzado: 4, delFormato: 1 },
          mensaje: 'Meta 301: A de jul–sep tiene 4, pero el formato es de ene–mar.',
        }),
      ],
    ],
    'an A after the quarter chosen by hand': [
      { metas: [{ P: [3, 3], A: [3, 3] }], trimestre: 2, elegido: 1 },
      [
        inRow({
          celda: 'H18',
          datos: { trimestre: 2, alcanzado: 3, delFormato: 1 },
          mensaje: 'Meta 301: A de abr–jun tiene 3, pero el formato es de ene–mar.',
        }),
      ],
    ],
  },
});
