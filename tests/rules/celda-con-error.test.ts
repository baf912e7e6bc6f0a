import { inRow, testRule } from '../support/ruleCases';

const row = { P: [3, 3, 3, 3], A: [3] };

testRule('celda-con-error', {
  silent: {
    'a row without errors': { metas: [row] },
    'a text that only begins like one': { metas: [{ ...row, observaciones: '#MEXICALI cumple' }] },
    'errors outside the rows of the table': {
      metas: [row],
      celdas: { A6: { error: '#REF!' }, O23: { error: '#N/A' } },
    },
  },
  found: {
    'errors among the typed figures, which nobody can correct': [
      {
        metas: [
          {
            metaAnual: { error: '#REF!' },
            P: [{ error: '#¿NOMBRE?' }],
            A: ['#¡DIV/0!', null, null, { error: '#N/D' }],
            avance: null,
            relativo: null,
          },
        ],
      },
      [
        inRow({ celda: 'D18', datos: { error: '#REF!' }, mensaje: 'Meta 301: la celda muestra #REF!.' }),
        inRow({ celda: 'E18', datos: { error: '#¿NOMBRE?' }, mensaje: 'Meta 301: la celda muestra #¿NOMBRE?.' }),
        inRow({ celda: 'F18', datos: { error: '#¡DIV/0!' }, mensaje: 'Meta 301: la celda muestra #¡DIV/0!.' }),
        inRow({ celda: 'L18', datos: { error: '#N/D' }, mensaje: 'Meta 301: la celda muestra #N/D.' }),
      ],
    ],
    'errors in the computed columns, with the formulas that mend them': [
      {
        metas: [
          {
            ...row,
            avance: { formula: '=SUM(#REF!,H18)', value: { error: '#REF!' } },
            relativo: { formula: '=M18/D18', value: { error: '#REF!' }, numberFormat: '0%' },
          },
        ],
      },
      [
        inRow({
          celda: 'M18',
          datos: { error: '#REF!' },
          correccion: {
            celda: 'M18',
            tipo: 'formula',
            antes: '=SUM(#REF!,H18)',
            despues: '=SUM(F18,H18,J18,L18)',
            resultado: 3,
            requiere: [],
          },
          mensaje: 'Meta 301: la celda muestra #REF!.',
        }),
        inRow({
          celda: 'N18',
          datos: { error: '#REF!' },
          correccion: {
            celda: 'N18',
            tipo: 'formula',
            antes: '=M18/D18',
            despues: '=M18/D18',
            resultado: 0.25,
            requiere: [],
          },
          mensaje: 'Meta 301: la celda muestra #REF!.',
        }),
      ],
    ],
    'an error that was pasted as a value': [
      { metas: [{ ...row, relativo: { value: { error: '#DIV/0!' }, numberFormat: '0%' } }] },
      [
        inRow({
          celda: 'N18',
          datos: { error: '#DIV/0!' },
          correccion: {
            celda: 'N18',
            tipo: 'formula',
            antes: null,
            despues: '=M18/D18',
            resultado: 0.25,
            requiere: [],
          },
          mensaje: 'Meta 301: la celda muestra #DIV/0!.',
        }),
      ],
    ],
    'a quotient by a META ANUAL of zero, which no formula mends': [
      { metas: [{ metaAnual: 0, A: [3] }] },
      [inRow({ celda: 'N18', datos: { error: '#DIV/0!' }, mensaje: 'Meta 301: la celda muestra #DIV/0!.' })],
    ],
    'a computed cell where the quarter is unknown': [
      { metas: [{ ...row, avance: { error: '#REF!' } }], celdas: { O4: null } },
      [inRow({ celda: 'M18', datos: { error: '#REF!' }, mensaje: 'Meta 301: la celda muestra #REF!.' })],
    ],
    'errors in the columns of text': [
      {
        metas: [{ ...row, unidad: { error: '#N/A' }, observaciones: { error: '#VALUE!' } }],
        celdas: { A18: '#REF!', B18: { error: '#NAME?' } },
      },
      ['A18 #REF!', 'B18 #NAME?', 'C18 #N/A', 'O18 #VALUE!'].map((told) => {
        const [celda, error] = told.split(' ') as [string, string];
        return inRow({ celda, clave: null, datos: { error }, mensaje: `Fila 18: la celda muestra ${error}.` });
      }),
    ],
  },
});
