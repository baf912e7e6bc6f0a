import { inRow, testRule } from '../support/ruleCases';

testRule('alcanzado-faltante', {
  silent: {
    'an A that was reported and is gone, which is a finding of its own': {
      metas: [{ P: [9, 9], A: [null, 9] }],
      trimestre: 2,
      anteriores: [{ metas: [{ P: [9, 9], A: [9] }] }],
    },
    'a zero, which is not empty': { metas: [{ P: [3, 3], A: [0] }] },
    'the quarters to come': { metas: [{ P: [3, 3, 3, 3], A: [3] }] },
    'a quarter without plan': { metas: [{ P: [0, null, 3, 3], A: [] }], trimestre: 2 },
    'a re-programmed form: the first half has no plan': {
      metas: [{ P: [null, null, 6, 6], A: [null, null, 6] }],
      trimestre: 3,
    },
    'a row without plan all year': { metas: [{ metaAnual: 1 }], trimestre: 4 },
    'a cell that holds something else than a number': {
      metas: [
        { P: [3], A: ['nada'] },
        { P: [3], A: [{ error: '#REF!' }] },
        { P: [3], A: [{ formula: '=X1' }] },
      ],
    },
    'a plan that cannot be read': { metas: [{ metaAnual: 3, P: ['tres'] }] },
    'a form without the column': { metas: [{ P: [3] }], celdas: { F17: null } },
    'a form whose quarter is unknown': { metas: [{ P: [3] }], celdas: { O4: null } },
  },
  found: {
    'an empty A in the form’s quarter': [
      { metas: [{ P: [3, 3], A: [3] }], trimestre: 2 },
      [
        inRow({
          celda: 'H18',
          datos: { trimestre: 2, programado: 3 },
          relacionadas: ['G18'],
          mensaje: 'Meta 301, abr–jun: hay 3 en P y A está vacía. Si no se alcanzó nada, escriba 0.',
        }),
      ],
    ],
    'an empty A in a quarter before it, also where P is text and A is blank': [
      { metas: [{ P: ['1,152', 3], A: [' ', 3] }], trimestre: 2 },
      [
        inRow({
          celda: 'F18',
          datos: { trimestre: 1, programado: 1152 },
          relacionadas: ['E18'],
          mensaje: 'Meta 301, ene–mar: hay 1,152 en P y A está vacía. Si no se alcanzó nada, escriba 0.',
        }),
      ],
    ],
    'each quarter up to the one chosen by hand': [
      { metas: [{ P: [3, 3, 3, 3] }], elegido: 2 },
      [
        inRow({
          celda: 'F18',
          datos: { trimestre: 1, programado: 3 },
          relacionadas: ['E18'],
          mensaje: 'Meta 301, ene–mar: hay 3 en P y A está vacía. Si no se alcanzó nada, escriba 0.',
        }),
        inRow({
          celda: 'H18',
          datos: { trimestre: 2, programado: 3 },
          relacionadas: ['G18'],
          mensaje: 'Meta 301, abr–jun: hay 3 en P y A está vacía. Si no se alcanzó nada, escriba 0.',
        }),
      ],
    ],
  },
});
