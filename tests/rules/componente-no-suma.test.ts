import type { MetaSpec } from '../support/formato';
import { inRow, testRule } from '../support/ruleCases';

// Row 300 is the sum of 302 and 303, without the payroll of 301.
const head = (A: MetaSpec['A']): MetaSpec => ({ clave: 300, P: [5, 7, 5, 7], A: A ?? [] });
const payroll: MetaSpec = {
  clave: 301,
  descripcion: 'Vigilancia del pago de nómina.',
  unidad: 'Nómina',
  P: [6, 6, 6, 6],
  A: [6, 6],
};
const actions: MetaSpec[] = [
  { clave: 302, P: [3, 3, 3, 3], A: [3, 4] },
  { clave: 303, P: [2, 4, 2, 4], A: [2, 4] },
];

testRule('componente-no-suma', {
  silent: {
    'a head row that is the sum of its actions but payroll': {
      metas: [head([5, 8]), payroll, ...actions],
      trimestre: 2,
    },
    'a head row whose plan is its own': { metas: [{ clave: 300, P: [1, 1, 1, 1], A: [9] }, payroll, ...actions] },
    'a head row without figures of its own yet': { metas: [head([]), payroll, ...actions] },
    'the quarters to come': { metas: [head([5, 99]), payroll, ...actions] },
    'an action that cannot be read': {
      metas: [head([9]), actions[0]!, { ...actions[1], A: ['dos'] }],
    },
    'a form whose quarter is unknown': { metas: [head([9, 9]), ...actions], celdas: { O4: null } },
  },
  found: {
    'a quarter in which A does not add up': [
      { metas: [head([5, 7]), payroll, ...actions], trimestre: 2 },
      [
        inRow({
          celda: 'H18',
          clave: 300,
          datos: { trimestre: 2, alcanzado: 7, suma: 8, componentes: [302, 303] },
          relacionadas: ['H20', 'H21'],
          mensaje: 'Meta 300, abr–jun: A es 7 y sus acciones (302 y 303) suman 8 (diferencia −1).',
        }),
      ],
    ],
    'an empty A among the actions, which counts as nothing': [
      { metas: [head([5]), { ...actions[0], A: [] }, actions[1]!] },
      [
        inRow({
          celda: 'F18',
          clave: 300,
          datos: { trimestre: 1, alcanzado: 5, suma: 2, componentes: [302, 303] },
          relacionadas: ['F19', 'F20'],
          mensaje: 'Meta 300, ene–mar: A es 5 y sus acciones (302 y 303) suman 2 (diferencia +3).',
        }),
      ],
    ],
    'a roll-up with payroll': [
      { metas: [{ clave: 300, P: [11, 13, 11, 13], A: [12] }, payroll, ...actions] },
      [
        inRow({
          celda: 'F18',
          clave: 300,
          datos: { trimestre: 1, alcanzado: 12, suma: 11, componentes: [301, 302, 303] },
          relacionadas: ['F19', 'F20', 'F21'],
          mensaje: 'Meta 300, ene–mar: A es 12 y sus acciones (301, 302 y 303) suman 11 (diferencia +1).',
        }),
      ],
    ],
  },
});
