import { inRow, testRule } from '../support/ruleCases';

testRule('unidad-faltante', {
  silent: {
    'a row with its unit': { metas: [{ P: [3] }] },
    'a form without the column, which is a finding of its own': { metas: [{ P: [3] }], celdas: { C15: null } },
  },
  found: {
    'an empty cell': [
      { metas: [{ P: [3], unidad: null }] },
      [inRow({ celda: 'C18', datos: {}, mensaje: 'Meta 301: UNIDAD MEDIDA está vacía.' })],
    ],
    'a cell of blanks': [
      { metas: [{ P: [3], unidad: '  ' }] },
      [inRow({ celda: 'C18', datos: {}, mensaje: 'Meta 301: UNIDAD MEDIDA está vacía.' })],
    ],
  },
});
