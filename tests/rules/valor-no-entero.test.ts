import { findingsOf } from '../support/formato';
import { inRow, testRule } from '../support/ruleCases';

testRule('valor-no-entero', {
  silent: {
    'whole numbers': { metas: [{ P: [3, 3, 3, 3], A: [3] }] },
    'the computed columns': { metas: [{ P: [3], A: [3], avance: 3.5, relativo: 0.275 }] },
    'text without a number': { metas: [{ metaAnual: 3, P: ['tres y medio'] }] },
  },
  found: {
    'a fraction of what is counted': [
      { metas: [{ metaAnual: 12, P: [3.5, 3, 3], A: ['3.25'] }] },
      [
        inRow({
          celda: 'E18',
          datos: { columna: { titulo: 'P', trimestre: 1 }, valor: 3.5, unidad: 'Jornada' },
          mensaje: 'Meta 301: P de ene–mar es 3.5, con decimales, y se cuenta en «Jornada».',
        }),
        inRow({
          celda: 'F18',
          datos: { columna: { titulo: 'A', trimestre: 1 }, valor: 3.25, unidad: 'Jornada' },
          mensaje: 'Meta 301: A de ene–mar es 3.25, con decimales, y se cuenta en «Jornada».',
        }),
      ],
    ],
    'a small fraction, which the message shows': [
      { metas: [{ metaAnual: 3.0001, unidad: null }] },
      [
        inRow({
          celda: 'D18',
          datos: { columna: { titulo: 'metaAnual' }, valor: 3.0001, unidad: null },
          mensaje: 'Meta 301: META ANUAL es 3.0001, con decimales.',
        }),
      ],
    ],
  },
});

describe('what is measured may have a fraction', () => {
  const measured = [
    'Porcentaje',
    '%',
    'Índice',
    'Hora',
    'Kg.',
    'TONELADA',
    'Litros',
    'm2',
    'M²',
    'm³',
    'Metro cuadrado',
    'Mts.',
    'Km',
    'Hectáreas',
    'Pesos',
  ];
  test.each(measured)('%s', (unidad) => {
    expect(findingsOf('valor-no-entero', { metas: [{ unidad, P: [3.5] }] })).toEqual([]);
  });

  const counted = ['Informe', 'Persona', 'Hacienda', 'Metrología', 'Haber'];
  test.each(counted)('and %s may not', (unidad) => {
    expect(findingsOf('valor-no-entero', { metas: [{ unidad, metaAnual: 3.5 }] })).toHaveLength(1);
  });
});
