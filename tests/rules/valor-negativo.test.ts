import { inRow, testRule } from '../support/ruleCases';

testRule('valor-negativo', {
  silent: {
    'zero and positive numbers': { metas: [{ P: [3, 0], A: [0] }] },
    'a negative zero': { metas: [{ P: [3], A: [-0] }] },
    'the computed columns': { metas: [{ P: [3], A: [3], avance: -3, relativo: -1 }] },
  },
  found: {
    'META ANUAL, P and A, also in a quarter to come and as text': [
      { metas: [{ metaAnual: -12, P: [-3], A: [3, null, null, '-1,152'] }] },
      [
        inRow({
          celda: 'D18',
          datos: { columna: { titulo: 'metaAnual' }, valor: -12 },
          mensaje: 'Meta 301: META ANUAL es −12 y no puede ser menor que cero.',
        }),
        inRow({
          celda: 'E18',
          datos: { columna: { titulo: 'P', trimestre: 1 }, valor: -3 },
          mensaje: 'Meta 301: P de ene–mar es −3 y no puede ser menor que cero.',
        }),
        inRow({
          celda: 'L18',
          datos: { columna: { titulo: 'A', trimestre: 4 }, valor: -1152 },
          mensaje: 'Meta 301: A de oct–dic es −1,152 y no puede ser menor que cero.',
        }),
      ],
    ],
  },
});
