import { inForm, testRule } from '../support/ruleCases';

const metas = [{ P: [3, 3, 3, 3], A: [3] }];

testRule('firmas-faltantes', {
  silent: {
    'a form with the three roles at its foot': { metas },
    'a form without RESPONSABLE DEL PROGRAMA, as some are': { metas, celdas: { G22: null } },
  },
  found: {
    'the role of the unit that is missing': [
      { metas, celdas: { B22: 'NOMBRE Y FIRMA' } },
      [
        inForm({
          celda: 'A15',
          datos: { firma: 'unidadEjecutora' },
          mensaje: 'Al pie del formato no está RESPONSABLE DE LA UNIDAD EJECUTORA.',
        }),
      ],
    ],
    'a form that was cut off below its table': [
      { metas, celdas: { B22: null, G22: null, O22: null } },
      [
        inForm({
          celda: 'A15',
          datos: { firma: 'unidadEjecutora' },
          mensaje: 'Al pie del formato no está RESPONSABLE DE LA UNIDAD EJECUTORA.',
        }),
        inForm({
          celda: 'A15',
          datos: { firma: 'ramo' },
          mensaje: 'Al pie del formato no está RESPONSABLE DEL RAMO.',
        }),
      ],
    ],
  },
});
