import { inForm, testRule } from '../support/ruleCases';

const metas = [{ P: [3, 3, 3, 3], A: [3] }];

testRule('encabezado-incompleto', {
  silent: {
    'a form whose header block is filled in': { metas },
    'a value in the label’s own cell': { metas, celdas: { A6: 'RAMO: 54 BIENESTAR', B6: null } },
  },
  found: {
    'a label without value': [
      { metas, celdas: { B8: null } },
      [
        inForm({
          celda: 'A8',
          datos: { campo: 'unidadEjecutora' },
          mensaje: 'El encabezado no dice UNIDAD EJECUTORA.',
        }),
      ],
    ],
    'a label that is missing, and another without value': [
      { metas, celdas: { A6: null, B6: null, B12: ' ' } },
      [
        inForm({ celda: 'A15', datos: { campo: 'ramo' }, mensaje: 'El encabezado no dice RAMO.' }),
        inForm({ celda: 'A12', datos: { campo: 'ejes' }, mensaje: 'El encabezado no dice EJE DE GOBIERNO.' }),
      ],
    ],
  },
});
