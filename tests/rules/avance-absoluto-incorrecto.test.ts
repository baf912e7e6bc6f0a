import type { CellSpec } from '../support/grid';
import { findingsOf, type MetaSpec } from '../support/formato';
import { inRow, testRule } from '../support/ruleCases';

const row = { P: [3, 3, 3, 3], A: [3, 4] };
const toDate = ['F18', 'H18'];
const mended = { celda: 'M18', tipo: 'formula', despues: '=SUM(F18,H18,J18,L18)', resultado: 7, requiere: [] } as const;

testRule('avance-absoluto-incorrecto', {
  silent: {
    'the sum of A up to the form’s quarter, however it is written': {
      metas: [
        row,
        { ...row, avance: 7 },
        { ...row, avance: '7' },
        { ...row, avance: { formula: '=F21+H21', value: 7 } },
      ],
      trimestre: 2,
    },
    'a sum of fractions but for binary noise': { metas: [{ metaAnual: 1, A: [0.1, 0.2], avance: 0.3 }], trimestre: 2 },
    'a zero, or nothing, where nothing is reported': {
      metas: [
        { P: [0, 0, 3], avance: 0 },
        { P: [0, 0, 3], avance: null },
      ],
      trimestre: 2,
    },
    'a formula without a saved result': { metas: [{ ...row, avance: { formula: '=SUM(F18,H18)' } }], trimestre: 2 },
    'an error, which is a finding of its own': { metas: [{ ...row, avance: { error: '#REF!' } }], trimestre: 2 },
    'a sum with an A that cannot be read': {
      metas: [
        { ...row, A: ['nada', 4], avance: 9 },
        { ...row, A: [{ error: '#N/A' }, 4], avance: 9 },
      ],
      trimestre: 2,
    },
    'a sum with an A captured ahead of time, which is a finding of its own': {
      metas: [
        { ...row, A: [3, 4, 2], avance: 7 },
        { ...row, A: [3, 4, 2], avance: 9 },
      ],
      trimestre: 2,
    },
    'a form without the column': { metas: [{ ...row, avance: null }], trimestre: 2, celdas: { M16: null } },
    'a form without the column of an A': { metas: [{ ...row, avance: 4 }], trimestre: 2, celdas: { F17: null } },
    'a form whose quarter is unknown': { metas: [{ ...row, avance: 9 }], celdas: { O4: null } },
  },
  found: {
    'a typed number': [
      { metas: [{ ...row, avance: 8 }], trimestre: 2 },
      [
        inRow({
          celda: 'M18',
          datos: { escrito: 8, correcto: 7, hasta: 2 },
          relacionadas: toDate,
          correccion: { ...mended, antes: 8 },
          mensaje: 'Meta 301: AVANCE ABSOLUTO dice 8, pero lo alcanzado de enero a junio suma 7 (diferencia +1).',
        }),
      ],
    ],
    'an empty cell where something is reported': [
      { metas: [{ ...row, avance: null }], trimestre: 2 },
      [
        inRow({
          celda: 'M18',
          datos: { escrito: null, correcto: 7, hasta: 2 },
          relacionadas: toDate,
          correccion: { ...mended, antes: null },
          mensaje: 'Meta 301: AVANCE ABSOLUTO está vacío y lo alcanzado de enero a junio suma 7.',
        }),
      ],
    ],
    'a text, in a cell of text': [
      { metas: [{ ...row, avance: { value: 'siete', numberFormat: '@' } }], trimestre: 2 },
      [
        inRow({
          celda: 'M18',
          datos: { escrito: 'siete', correcto: 7, hasta: 2 },
          relacionadas: toDate,
          correccion: { ...mended, antes: 'siete', formatoNumerico: 'General' },
          mensaje: 'Meta 301: AVANCE ABSOLUTO dice «siete», pero lo alcanzado de enero a junio suma 7.',
        }),
      ],
    ],
    'a number that differs by a small fraction, which the message shows': [
      { metas: [{ ...row, A: [3, 4.001], avance: 7 }], trimestre: 2 },
      [
        inRow({
          celda: 'M18',
          datos: { escrito: 7, correcto: 7.001, hasta: 2 },
          relacionadas: toDate,
          correccion: { ...mended, antes: 7, resultado: 7.001 },
          mensaje:
            'Meta 301: AVANCE ABSOLUTO dice 7, pero lo alcanzado de enero a junio suma 7.001 (diferencia −0.001).',
        }),
      ],
    ],
    'the sum of another quarter than the one chosen by hand': [
      { metas: [{ ...row, avance: 8 }], trimestre: 2, elegido: 1 },
      [
        inRow({
          celda: 'M18',
          datos: { escrito: 8, correcto: 3, hasta: 1 },
          relacionadas: ['F18'],
          mensaje: 'Meta 301: AVANCE ABSOLUTO dice 8, pero lo alcanzado de enero a marzo suma 3 (diferencia +5).',
        }),
      ],
    ],
    'a sum that leaves out the numbers typed as text': [
      { metas: [{ ...row, A: ['3', 4], avance: { formula: '=N(F18)+N(H18)+N(J18)+N(L18)', value: 4 } }], trimestre: 2 },
      [
        inRow({
          celda: 'M18',
          datos: { escrito: 4, correcto: 7, hasta: 2 },
          relacionadas: toDate,
          correccion: {
            celda: 'M18',
            tipo: 'formula',
            antes: '=N(F18)+N(H18)+N(J18)+N(L18)',
            despues: '=N(F18)+N(H18)+N(J18)+N(L18)',
            resultado: 7,
            requiere: ['F18'],
          },
          mensaje: 'Meta 301: AVANCE ABSOLUTO dice 4, pero lo alcanzado de enero a junio suma 7 (diferencia −3).',
        }),
      ],
    ],
    'a value, where the settings ask for values': [
      { metas: [{ ...row, avance: 8 }], trimestre: 2, ajustes: { columnasCalculadas: 'valor' } },
      [
        inRow({
          celda: 'M18',
          datos: { escrito: 8, correcto: 7, hasta: 2 },
          relacionadas: toDate,
          correccion: { celda: 'M18', tipo: 'valor', antes: 8, despues: 7, resultado: 7 },
          mensaje: 'Meta 301: AVANCE ABSOLUTO dice 8, pero lo alcanzado de enero a junio suma 7 (diferencia +1).',
        }),
      ],
    ],
  },
});

describe('the correction', () => {
  const correction = (avance: CellSpec, more: Partial<MetaSpec> = {}): unknown =>
    findingsOf('avance-absoluto-incorrecto', { metas: [{ ...row, avance, ...more }], trimestre: 2 })[0]!.correccion;

  const right = [
    '=SUM(F18,H18,J18,L18)',
    '=L18+J18+H18+F18',
    '=+F18+H18+J18+L18',
    '=SUM($F18, $H18, $J$18, L18)',
    '=n(f18)+n(h18)+n(j18)+n(l18)',
    '=SUM(F18,H18)+SUM(J18,L18)',
  ];
  test.each(right)('keeps %s, whose saved result is stale', (formula) => {
    expect(correction({ formula, value: 9 })).toMatchObject({ antes: formula, despues: formula, resultado: 7 });
  });

  const wrong = [
    '=SUM(F18,H18)',
    '=SUM(F18:L18)',
    '=SUM(F19,H19,J19,L19)',
    '=SUM(F18,H18,J18,L18)+1',
    '=SUM(F18,H18,J18,L18,L18)',
    '=SUM(F18,F18,J18,L18)',
    '=F18-H18+J18+L18',
    '=ROUND(SUM(F18,H18,J18,L18),0)',
    '=Hoja2!F18+H18+J18+L18',
    `=${'('.repeat(99)}F18+H18+J18+L18${')'.repeat(99)}`,
  ];
  test.each(wrong)('replaces %s', (formula) => {
    expect(correction({ formula, value: 9 })).toMatchObject({ antes: formula, despues: '=SUM(F18,H18,J18,L18)' });
  });

  test('waits for an A captured ahead of time, but not for a zero there', () => {
    expect(correction(8, { A: [3, 4, 5] })).toBeNull();
    expect(correction(8, { A: [3, 4, 'mucho'] })).toBeNull();
    expect(correction(8, { A: [3, 4, 0] })).toMatchObject({ resultado: 7 });
  });

  test('is not made where the column of an A is missing', () => {
    const spec = { metas: [{ ...row, avance: 8 }], trimestre: 2, celdas: { L17: null } } as const;
    expect(findingsOf('avance-absoluto-incorrecto', spec)).toMatchObject([{ celda: 'M18', correccion: null }]);
  });
});
