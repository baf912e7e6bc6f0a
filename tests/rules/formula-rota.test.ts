import type { CellSpec } from '../support/grid';
import { findingsOf, type MetaSpec } from '../support/formato';
import { inRow, testRule } from '../support/ruleCases';

const row = { P: [3, 3, 3, 3], A: [3] };
// Two more rows with the formulas that the builder gives: the neighbours of the row that is judged.
const neighbours = [row, row];
const avance = (formula: string, value = 3): MetaSpec => ({ ...row, avance: { formula, value } });
const relativo = (formula: string, value = 0.25): MetaSpec => ({
  ...row,
  relativo: { formula, value, numberFormat: '0%' },
});
const mendedAvance = {
  celda: 'M18',
  tipo: 'formula',
  despues: '=SUM(F18,H18,J18,L18)',
  resultado: 3,
  requiere: [],
} as const;
const mendedRelativo = { celda: 'N18', tipo: 'formula', despues: '=M18/D18', resultado: 0.25, requiere: [] } as const;

testRule('formula-rota', {
  silent: {
    'a column of formulas': { metas: [row, ...neighbours] },
    'a column of typed numbers': {
      metas: [
        { ...row, avance: 3, relativo: 0.25 },
        { ...row, avance: 3, relativo: '25%' },
      ],
    },
    'one formula among typed numbers': { metas: [row, { ...row, avance: 3, relativo: 0.25 }] },
    'a typed number among formulas, where the settings ask for values': {
      metas: [{ ...row, avance: 3 }, ...neighbours],
      ajustes: { columnasCalculadas: 'valor' },
    },
    'an empty cell and a text among formulas': {
      metas: [{ ...row, avance: null, relativo: 'pendiente' }, ...neighbours],
    },
    'a column without formulas for the quarters to come': {
      metas: ['=F18', '=+F19', '=N(F20)'].map((formula) => avance(formula)),
    },
    'a head row that adds up the rows below it': {
      metas: [{ ...avance('=SUM(M19:M20)', 6), clave: 300 }, ...neighbours],
    },
    'a name, another sheet, another workbook, a table, INDIRECT': {
      metas: [
        avance('=SUM(ALCANZADO)'),
        avance('=SUM(Hoja2!F19,H19)'),
        avance('=SUM([1]Hoja2!F20)'),
        avance('=SUM(Tabla1[A])'),
        avance('=SUM(INDIRECT("F22"))'),
      ],
    },
    'a formula that reads a cell outside the table': { metas: [relativo('=M18/D$12'), ...neighbours] },
    'a form whose quarter is unknown, where every cell reads the same': { metas: neighbours, celdas: { O4: null } },
    'a form without AVANCE ABSOLUTO, whose formulas add up A themselves': {
      metas: [{ ...relativo('=SUM(F18,H18,J18,L18)/D18'), avance: null }],
      celdas: { M16: null },
    },
  },
  found: {
    'a typed number among formulas': [
      { metas: [{ ...row, avance: 3, relativo: 0.25 }, ...neighbours] },
      [
        inRow({
          celda: 'M18',
          datos: { columna: 'avanceAbsoluto', falla: { tipo: 'numero-tecleado', valor: 3 } },
          correccion: { ...mendedAvance, antes: 3 },
          mensaje: 'Meta 301: AVANCE ABSOLUTO es un número tecleado y las demás filas tienen fórmula.',
        }),
        inRow({
          celda: 'N18',
          datos: { columna: 'acumuladoRelativo', falla: { tipo: 'numero-tecleado', valor: 0.25 } },
          correccion: { ...mendedRelativo, antes: 0.25, formatoNumerico: '0%' },
          mensaje: 'Meta 301: ACUMULADO RELATIVO es un número tecleado y las demás filas tienen fórmula.',
        }),
      ],
    ],
    'a number typed as text among formulas': [
      { metas: [{ ...row, relativo: '25%' }, ...neighbours] },
      [
        inRow({
          celda: 'N18',
          datos: { columna: 'acumuladoRelativo', falla: { tipo: 'numero-tecleado', valor: 0.25 } },
          correccion: { ...mendedRelativo, antes: '25%', formatoNumerico: '0%' },
          mensaje: 'Meta 301: ACUMULADO RELATIVO es un número tecleado y las demás filas tienen fórmula.',
        }),
      ],
    ],
    'a formula that leaves out a quarter up to the form’s': [
      { metas: [{ ...row, A: [3, 0], avance: { formula: '=SUM(F18,J18:L18)', value: 3 } }], trimestre: 2 },
      [
        inRow({
          celda: 'M18',
          datos: { columna: 'avanceAbsoluto', falla: { tipo: 'omite-trimestre', trimestre: 2 } },
          correccion: { ...mendedAvance, antes: '=SUM(F18,J18:L18)' },
          mensaje: 'Meta 301: la fórmula de AVANCE ABSOLUTO no incluye A de abr–jun.',
        }),
      ],
    ],
    'a formula that leaves out a quarter to come, which the others read': [
      { metas: [avance('=F18+H18+J18'), ...neighbours] },
      [
        inRow({
          celda: 'M18',
          datos: { columna: 'avanceAbsoluto', falla: { tipo: 'omite-trimestre', trimestre: 4 } },
          correccion: { ...mendedAvance, antes: '=F18+H18+J18' },
          mensaje: 'Meta 301: la fórmula de AVANCE ABSOLUTO no incluye A de oct–dic.',
        }),
      ],
    ],
    'a formula without any cell': [
      { metas: [avance('=1+2')] },
      [
        inRow({
          celda: 'M18',
          datos: { columna: 'avanceAbsoluto', falla: { tipo: 'omite-trimestre', trimestre: 1 } },
          correccion: { ...mendedAvance, antes: '=1+2' },
          mensaje: 'Meta 301: la fórmula de AVANCE ABSOLUTO no incluye A de ene–mar.',
        }),
      ],
    ],
    'a formula that reads another row': [
      { metas: [avance('=SUM(F19,H19,J19,L19)'), ...neighbours] },
      [
        inRow({
          celda: 'M18',
          datos: { columna: 'avanceAbsoluto', falla: { tipo: 'otra-fila', fila: 19 } },
          correccion: { ...mendedAvance, antes: '=SUM(F19,H19,J19,L19)' },
          mensaje: 'Meta 301: la fórmula de AVANCE ABSOLUTO lee la fila 19, que es de otra meta.',
        }),
      ],
    ],
    'a range that reaches the rows beside it, though it begins and ends outside the table': [
      { metas: [avance('=SUM(F10:F60)'), ...neighbours] },
      [
        inRow({
          celda: 'M18',
          datos: { columna: 'avanceAbsoluto', falla: { tipo: 'otra-fila', fila: 19 } },
          correccion: { ...mendedAvance, antes: '=SUM(F10:F60)' },
          mensaje: 'Meta 301: la fórmula de AVANCE ABSOLUTO lee la fila 19, que es de otra meta.',
        }),
      ],
    ],
    'a quotient that does not read META ANUAL': [
      { metas: [relativo('=M18/E18', 1)] },
      [
        inRow({
          celda: 'N18',
          datos: { columna: 'acumuladoRelativo', falla: { tipo: 'omite-meta-anual' } },
          correccion: { ...mendedRelativo, antes: '=M18/E18' },
          mensaje: 'Meta 301: la fórmula de ACUMULADO RELATIVO no lee la META ANUAL de su fila.',
        }),
      ],
    ],
    'a quotient that reads neither AVANCE ABSOLUTO nor A': [
      { metas: [relativo('=E18/D18')] },
      [
        inRow({
          celda: 'N18',
          datos: { columna: 'acumuladoRelativo', falla: { tipo: 'omite-avance' } },
          correccion: { ...mendedRelativo, antes: '=E18/D18' },
          mensaje: 'Meta 301: la fórmula de ACUMULADO RELATIVO no lee el avance de su fila.',
        }),
      ],
    ],
    'a quotient of A that leaves out a quarter': [
      { metas: [{ ...relativo('=H18/D18', 0), A: [3, 0] }], trimestre: 2 },
      [
        inRow({
          celda: 'N18',
          datos: { columna: 'acumuladoRelativo', falla: { tipo: 'omite-trimestre', trimestre: 1 } },
          correccion: { ...mendedRelativo, antes: '=H18/D18' },
          mensaje: 'Meta 301: la fórmula de ACUMULADO RELATIVO no incluye A de ene–mar.',
        }),
      ],
    ],
    'a fault where the quarter is unknown, without correction': [
      { metas: [avance('=SUM(F19,H19)'), row], celdas: { O4: null } },
      [
        inRow({
          celda: 'M18',
          datos: { columna: 'avanceAbsoluto', falla: { tipo: 'otra-fila', fila: 19 } },
          mensaje: 'Meta 301: la fórmula de AVANCE ABSOLUTO lee la fila 19, que es de otra meta.',
        }),
      ],
    ],
    'a value in place of a formula that reads another row, where the settings ask for values': [
      { metas: [avance('=SUM(F19,H19)'), row], ajustes: { columnasCalculadas: 'valor' } },
      [
        inRow({
          celda: 'M18',
          datos: { columna: 'avanceAbsoluto', falla: { tipo: 'otra-fila', fila: 19 } },
          correccion: { celda: 'M18', tipo: 'valor', antes: '=SUM(F19,H19)', despues: 3, resultado: 3 },
          mensaje: 'Meta 301: la fórmula de AVANCE ABSOLUTO lee la fila 19, que es de otra meta.',
        }),
      ],
    ],
  },
});

describe('what computes the right thing from the right cells is fine, however it is written', () => {
  const sums = [
    '=N(F18)+N(H18)+N(J18)+N(L18)',
    '=SUM(F18:L18)',
    '=SUM($F18,$H18,$J18,$L18)',
    '=IFERROR(F18+H18+J18+L18,0)',
    '=ROUND(SUM(F18,H18,J18,L18),2)',
    '=SUMIF($E$18:$L$18,">0")',
  ];
  test.each(sums)('%s', (formula) => {
    expect(findingsOf('formula-rota', { metas: [avance(formula), ...neighbours], trimestre: 4 })).toEqual([]);
  });

  const quotients = [
    '=M18/D18',
    '=$M$18/$D$18',
    '=IF(D18=0,0,M18/D18)',
    '=IFERROR(M18/D18,"")',
    '=ROUND(M18/D18,2)',
    '=SUM(F18,H18,J18,L18)/D18',
  ];
  test.each(quotients)('%s', (formula) => {
    expect(findingsOf('formula-rota', { metas: [relativo(formula), ...neighbours], trimestre: 4 })).toEqual([]);
  });
});

test('a quarter to come counts only where most of the other cells read it', () => {
  const read = (formulas: readonly string[]): CellSpec[] =>
    findingsOf('formula-rota', { metas: formulas.map((formula) => avance(formula)) }).map(({ celda }) => celda);
  expect(read(['=F18', '=SUM(F19,H19)'])).toEqual(['M18']);
  expect(read(['=F18', '=SUM(F19,H19)', '=F20'])).toEqual([]);
  expect(read(['=F18', '=SUM(F19,H19)', '=F20+H20'])).toEqual(['M18']);
});
