import type { CellSpec } from '../support/grid';
import { findingsOf } from '../support/formato';
import { inRow, testRule } from '../support/ruleCases';

testRule('valor-no-numerico', {
  silent: {
    'numbers, a zero and empty cells': { metas: [{ P: [3, 0, null, 3], A: [3] }] },
    'a cell of blanks, which is empty': { metas: [{ P: [3, 3, 3, 3], A: ['  '] }] },
    'a formula without a saved result': { metas: [{ metaAnual: { formula: '=SUM(E18:K18)' }, P: [3], A: [3] }] },
    'an error, which is a finding of its own': { metas: [{ P: [3], A: [{ error: '#REF!' }] }] },
    'text in the computed columns': { metas: [{ P: [3, 3, 3, 3], A: [3], avance: '3', relativo: '25%' }] },
  },
  found: {
    'a number typed as text': [
      { metas: [{ metaAnual: '1,152', P: [1152], A: [1152] }] },
      [
        inRow({
          celda: 'D18',
          datos: { columna: { titulo: 'metaAnual' }, texto: '1,152', numero: 1152 },
          correccion: {
            celda: 'D18',
            tipo: 'valor',
            antes: '1,152',
            despues: 1152,
            resultado: 1152,
            formatoNumerico: '#,##0',
          },
          mensaje: 'Meta 301: META ANUAL tiene 1,152 guardado como texto y Excel no lo suma.',
        }),
      ],
    ],
    'a text that is no number, and one that could mean two': [
      { metas: [{ metaAnual: 12, P: ['3 informes'], A: ['1.152'] }] },
      [
        inRow({
          celda: 'E18',
          datos: { columna: { titulo: 'P', trimestre: 1 }, texto: '3 informes', numero: null },
          mensaje: 'Meta 301: P de ene–mar dice «3 informes», que no es un número. Escriba solo la cantidad.',
        }),
        inRow({
          celda: 'F18',
          datos: { columna: { titulo: 'A', trimestre: 1 }, texto: '1.152', numero: null },
          mensaje: 'Meta 301: A de ene–mar dice «1.152», que no es un número. Escriba solo la cantidad.',
        }),
      ],
    ],
    'a dash in a quarter to come': [
      { metas: [{ P: [3, 3, 3, 3], A: [3, null, null, '-'] }] },
      [
        inRow({
          celda: 'L18',
          datos: { columna: { titulo: 'A', trimestre: 4 }, texto: '-', numero: null },
          mensaje: 'Meta 301: A de oct–dic dice «-», que no es un número. Escriba solo la cantidad.',
        }),
      ],
    ],
    'a truth value': [
      { metas: [{ P: [3], A: [true] }] },
      [
        inRow({
          celda: 'F18',
          datos: { columna: { titulo: 'A', trimestre: 1 }, texto: 'VERDADERO', numero: null },
          mensaje: 'Meta 301: A de ene–mar dice «VERDADERO», que no es un número. Escriba solo la cantidad.',
        }),
      ],
    ],
    'a formula that gives text: somebody’s work, which no correction replaces': [
      { metas: [{ P: [{ formula: '=TEXT(3,"0")', value: '3' }], metaAnual: 3, A: [3] }] },
      [
        inRow({
          celda: 'E18',
          datos: { columna: { titulo: 'P', trimestre: 1 }, texto: '3', numero: 3 },
          mensaje: 'Meta 301: P de ene–mar tiene 3 guardado como texto y Excel no lo suma.',
        }),
      ],
    ],
  },
});

describe('a number prints as its text did', () => {
  test.each<[CellSpec, number, string | undefined]>([
    [' 6 ', 6, undefined],
    ['-4', -4, undefined],
    ['6.5', 6.5, '0.0'],
    ['6.50', 6.5, '0.00'],
    ['1,152', 1152, '#,##0'],
    ['-1,152', -1152, '#,##0'],
    ['1 152', 1152, '#,##0'],
    ['1,152.50', 1152.5, '#,##0.00'],
    ['1152', 1152, undefined],
    ['0.0000000000000000000001', 1e-22, '0.000000000000000'],
    [{ value: '6', numberFormat: '@' }, 6, 'General'],
    [{ value: '1,152', numberFormat: '@' }, 1152, '#,##0'],
    [{ value: '1,152', numberFormat: '0.0' }, 1152, undefined],
  ])('%p → %p with the format %p', (cell, number, format) => {
    const [finding] = findingsOf('valor-no-numerico', { metas: [{ metaAnual: 9, P: [cell] }] });
    expect(finding!.correccion).toEqual({
      celda: 'E18',
      tipo: 'valor',
      antes: typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell,
      despues: number,
      resultado: number,
      ...(format === undefined ? {} : { formatoNumerico: format }),
    });
  });
});
