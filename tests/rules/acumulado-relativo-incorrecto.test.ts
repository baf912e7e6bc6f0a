import type { CellSpec } from '../support/grid';
import { findingsOf, type FormatoSpec } from '../support/formato';
import { inRow, testRule } from '../support/ruleCases';

// 33 of 120 is 27.5 %, which the form prints as 28 %.
const row = { P: [30, 30, 30, 30], A: [33] };
const shown = (value: number, numberFormat = '0%'): CellSpec => ({ value, numberFormat });
const mended = { celda: 'N18', tipo: 'formula', despues: '=M18/D18', resultado: 0.275, requiere: [] } as const;
const relacionadas = ['M18', 'D18'];

testRule('acumulado-relativo-incorrecto', {
  silent: {
    'the quotient, or what it prints, with a percent format': {
      metas: [0.275, 0.28, 0.2750001, 0.284].map((relativo) => ({ ...row, relativo: shown(relativo) })),
    },
    'a decimal that the format shows': { metas: [{ ...row, relativo: shown(0.2754, '0.0%') }] },
    'a percentage typed as text': {
      metas: ['28%', '28 %', '27.5%', '27.50 %'].map((relativo) => ({ ...row, relativo })),
    },
    'a plain number, as a fraction or as a percentage': {
      metas: [0.28, 0.275, 28, 27.5, '28', '0.28', shown(28, '0"%"'), shown(27.5, '0.0\\%')].map((relativo) => ({
        ...row,
        relativo,
      })),
    },
    'a third with all its decimals': {
      metas: [
        { P: [3], A: [1], relativo: 1 / 3 },
        { P: [3], A: [1], relativo: 33 },
      ],
    },
    'more than the whole year': {
      metas: [
        { P: [10], A: [12], relativo: shown(1.2) },
        { P: [10], A: [12], relativo: '120%' },
      ],
    },
    'a zero, or nothing, where nothing is reported': {
      metas: [
        { P: [0, 3], relativo: shown(0) },
        { P: [0, 3], relativo: null },
      ],
    },
    'a formula without a saved result': { metas: [{ ...row, relativo: { formula: '=M18/D18' } }] },
    'an error, which is a finding of its own': { metas: [{ ...row, relativo: { error: '#DIV/0!' } }] },
    'a quotient that cannot be computed': {
      metas: [
        { ...row, metaAnual: 0, relativo: 1 },
        { ...row, metaAnual: null, relativo: 1 },
        { ...row, metaAnual: -120, relativo: 1 },
        { ...row, A: ['nada'], relativo: 1 },
      ],
    },
    'a quotient with an A captured ahead of time, which is a finding of its own': {
      metas: [
        { ...row, A: [33, 30], relativo: shown(0.275) },
        { ...row, A: [33, 30], relativo: shown(0.525) },
      ],
    },
    'a form without the column': { metas: [{ ...row, relativo: null }], celdas: { N15: null } },
    'a form whose quarter is unknown': { metas: [{ ...row, relativo: 9 }], celdas: { O4: null } },
  },
  found: {
    'a percentage that was cut instead of rounded': [
      { metas: [{ ...row, relativo: shown(0.27) }] },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: 0.27, avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas,
          correccion: { ...mended, antes: 0.27 },
          mensaje: 'Meta 301: ACUMULADO RELATIVO dice 27 %, pero 33 de 120 es 28 %.',
        }),
      ],
    ],
    'a decimal that the format shows and the message too': [
      { metas: [{ ...row, relativo: shown(0.276, '0.0%') }] },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: 0.276, avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 1 },
          relacionadas,
          correccion: { ...mended, antes: 0.276 },
          mensaje: 'Meta 301: ACUMULADO RELATIVO dice 27.6 %, pero 33 de 120 es 27.5 %.',
        }),
      ],
    ],
    'a percentage typed as text, in a cell of text': [
      { metas: [{ ...row, relativo: { value: '27%', numberFormat: '@' } }] },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: 0.27, avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas,
          correccion: { ...mended, antes: '27%', formatoNumerico: '0%' },
          mensaje: 'Meta 301: ACUMULADO RELATIVO dice 27 %, pero 33 de 120 es 28 %.',
        }),
      ],
    ],
    'a plain percentage, as it reads in its cell': [
      { metas: [{ ...row, relativo: 30 }] },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: '30', avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas,
          correccion: { ...mended, antes: 30, formatoNumerico: '0%' },
          mensaje: 'Meta 301: ACUMULADO RELATIVO dice «30», pero 33 de 120 es 28 %.',
        }),
      ],
    ],
    'a plain fraction, as it reads in its cell': [
      { metas: [{ ...row, relativo: 0.274 }] },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: '0.274', avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 1 },
          relacionadas,
          correccion: { ...mended, antes: 0.274, formatoNumerico: '0%' },
          mensaje: 'Meta 301: ACUMULADO RELATIVO dice «0.274», pero 33 de 120 es 27.5 %.',
        }),
      ],
    ],
    'a whole percentage in a cell with percent format, which prints 2,800 %': [
      { metas: [{ ...row, relativo: shown(28) }] },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: 28, avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas,
          correccion: { ...mended, antes: 28 },
          mensaje: 'Meta 301: ACUMULADO RELATIVO dice 2,800 %, pero 33 de 120 es 28 %.',
        }),
      ],
    ],
    'an empty cell, a text and a truth value': [
      { metas: [null, 'pendiente', true].map((relativo) => ({ ...row, relativo })) },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: null, avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas,
          correccion: { ...mended, antes: null, formatoNumerico: '0%' },
          mensaje: 'Meta 301: ACUMULADO RELATIVO está vacío y 33 de 120 es 28 %.',
        }),
        inRow({
          celda: 'N19',
          fila: 19,
          clave: 302,
          datos: { escrito: 'pendiente', avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas: ['M19', 'D19'],
          correccion: { ...mended, celda: 'N19', antes: 'pendiente', despues: '=M19/D19', formatoNumerico: '0%' },
          mensaje: 'Meta 302: ACUMULADO RELATIVO dice «pendiente», pero 33 de 120 es 28 %.',
        }),
        inRow({
          celda: 'N20',
          fila: 20,
          clave: 303,
          datos: { escrito: 'VERDADERO', avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas: ['M20', 'D20'],
          correccion: { ...mended, celda: 'N20', antes: true, despues: '=M20/D20', formatoNumerico: '0%' },
          mensaje: 'Meta 303: ACUMULADO RELATIVO dice «VERDADERO», pero 33 de 120 es 28 %.',
        }),
      ],
    ],
    'a quotient by a number typed as text: its own formula is kept until that is one': [
      { metas: [{ ...row, metaAnual: '120', relativo: { formula: '=+$M18/$D18', value: 0, numberFormat: '0%' } }] },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: 0, avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas,
          correccion: { ...mended, antes: '=+$M18/$D18', despues: '=+$M18/$D18', requiere: ['D18'] },
          mensaje: 'Meta 301: ACUMULADO RELATIVO dice 0 %, pero 33 de 120 es 28 %.',
        }),
      ],
    ],
    'a form without AVANCE ABSOLUTO, whose formula adds up A itself': [
      { metas: [{ ...row, avance: null, relativo: shown(0.3) }], celdas: { M16: null } },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: 0.3, avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas: ['D18'],
          correccion: { ...mended, antes: 0.3, despues: '=SUM(F18,H18,J18,L18)/D18' },
          mensaje: 'Meta 301: ACUMULADO RELATIVO dice 30 %, pero 33 de 120 es 28 %.',
        }),
      ],
    ],
    'a value, where the settings ask for values': [
      { metas: [{ ...row, relativo: '30' }], ajustes: { columnasCalculadas: 'valor' } },
      [
        inRow({
          celda: 'N18',
          datos: { escrito: '30', avanceAbsoluto: 33, metaAnual: 120, correcto: 0.275, decimales: 0 },
          relacionadas,
          correccion: {
            celda: 'N18',
            tipo: 'valor',
            antes: '30',
            despues: 0.275,
            resultado: 0.275,
            formatoNumerico: '0%',
          },
          mensaje: 'Meta 301: ACUMULADO RELATIVO dice «30», pero 33 de 120 es 28 %.',
        }),
      ],
    ],
  },
});

describe('rounded half up at the precision shown', () => {
  // 11 of 40 is 27.5 %, 1 of 8 is 12.5 %, 9 of 200 is 4.5 %, 201 of 200 is 100.5 %.
  test.each([
    [11, 40, 28, 27],
    [1, 8, 13, 12],
    [9, 200, 5, 4],
    [201, 200, 101, 100],
    [1, 3, 33, 34],
    [2, 3, 67, 66],
  ])('%p of %p is %p %% and not %p %%', (avance, metaAnual, right, wrong) => {
    const form = (relativo: CellSpec): FormatoSpec => ({ metas: [{ metaAnual, A: [avance], relativo }] });
    const writings = (percent: number): CellSpec[] => [`${percent}%`, shown(percent / 100), percent, percent / 100];
    for (const relativo of writings(right))
      expect(findingsOf('acumulado-relativo-incorrecto', form(relativo))).toEqual([]);
    for (const relativo of writings(wrong))
      expect(findingsOf('acumulado-relativo-incorrecto', form(relativo))).toHaveLength(1);
  });
});

test('a quotient that no cell could hold is not written', () => {
  const metas = [{ metaAnual: 1e-300, A: [1e300], relativo: 0.5 }];
  expect(findingsOf('acumulado-relativo-incorrecto', { metas })).toMatchObject([{ celda: 'N18', correccion: null }]);
});
