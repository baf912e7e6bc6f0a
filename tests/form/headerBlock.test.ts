import { CAMPOS } from '../../src/form/formato';
import { readHeaderBlock } from '../../src/form/headerBlock';
import { type CellSpec, gridOf } from '../support/grid';

function blockOf(cells: Readonly<Record<string, CellSpec>>) {
  const { encabezado, fecha } = readHeaderBlock(gridOf(cells), { top: 0, bottom: 20 });
  const campos = CAMPOS.flatMap((campo) => {
    const { etiqueta, valor } = encabezado[campo];
    return etiqueta === null ? [] : [[campo, etiqueta, valor && `${valor.celda} ${valor.texto}`]];
  });
  return { campos, fecha: fecha && `${fecha.celda} ${fecha.texto}` };
}

test.each<[string, Readonly<Record<string, CellSpec>>, unknown]>([
  ['a label and its value beside it', { A1: 'RAMO:', B1: ' 54 BIENESTAR ' }, ['ramo', 'A1', 'B1 54 BIENESTAR']],
  ['a value some columns further', { A1: 'Ramo', F1: '54' }, ['ramo', 'A1', 'F1 54']],
  ['a label set apart by spaces', { A1: `  RAMO${' '.repeat(50)}`, B1: '54' }, ['ramo', 'A1', 'B1 54']],
  ['a number as value', { A1: 'RAMO', B1: 54 }, ['ramo', 'A1', 'B1 54']],
  ['a colon in a cell of its own', { A1: 'RAMO', B1: ':', C1: '54' }, ['ramo', 'A1', 'C1 54']],
  ['both in one cell', { A1: 'RAMO: 54 BIENESTAR' }, ['ramo', 'A1', 'A1 54 BIENESTAR']],
  ['a value with a colon of its own', { A1: 'RAMO: 54: SOCIAL' }, ['ramo', 'A1', 'A1 54: SOCIAL']],
  ['a value of several lines', { A1: 'EJES:\n2 UNO\n\n3 DOS ' }, ['ejes', 'A1', 'A1 2 UNO\n3 DOS']],
  ['a label on two lines', { A1: 'UNIDAD\nEJECUTORA', B1: 'X' }, ['unidadEjecutora', 'A1', 'B1 X']],
  ['PROGRAMA PRESUPUESTARIO', { A1: 'PROGRAMA PRESUPUESTARIO', B1: 'X' }, ['programa', 'A1', 'B1 X']],
  ['SUB FUNCIÓN', { A1: 'SUB FUNCIÓN', B1: 'X' }, ['subfuncion', 'A1', 'B1 X']],
  ['EJE RECTOR', { A1: 'EJE RECTOR', B1: 'X' }, ['ejes', 'A1', 'B1 X']],
  ['LÍNEA DE ACCIÓN P.M.D.', { A1: 'LÍNEA DE ACCIÓN P.M.D.', B1: '2.4' }, ['lineasDeAccion', 'A1', 'B1 2.4']],
])('a field may come as %s', (_, cells, campo) => {
  expect(blockOf(cells).campos).toEqual([campo]);
});

test.each<[string, Readonly<Record<string, CellSpec>>]>([
  ['nothing', { A1: 'RAMO:' }],
  ['another label', { A1: 'RAMO:', B1: 'FECHA:' }],
  ['another label with its value', { A1: 'RAMO:', B1: 'FECHA: 31/03/2025' }],
  ['the name of the form', { A1: 'RAMO:', O1: 'TMM-F004' }],
  ['the quarter', { A1: 'RAMO:', O1: 'ENERO-MARZO 2025' }],
  ['a line', { A1: 'RAMO:', B1: '__________' }],
  ['a truth value', { A1: 'RAMO:', B1: true }],
])('a label has no value where beside it stands %s', (_, cells) => {
  expect(blockOf(cells).campos).toEqual([['ramo', 'A1', null]]);
});

test('a label that comes twice counts where it has a value, and then the first time', () => {
  const cells = { A1: 'RAMO:', A2: 'RAMO: UNO', A3: 'RAMO: DOS', A4: 'RAMO:' };
  expect(blockOf(cells).campos).toEqual([['ramo', 'A2', 'A2 UNO']]);
});

test('several fields in one cell are told by their labels', () => {
  const text = 'RAMO: 54\nPROGRAMA:\nEJES: 1 UNO\n2 DOS\nFINALIDAD: 2';
  expect(blockOf({ A1: text }).campos).toEqual([
    ['ramo', 'A1', 'A1 54'],
    ['programa', 'A1', null],
    ['finalidad', 'A1', 'A1 2'],
    ['ejes', 'A1', 'A1 1 UNO\n2 DOS'],
  ]);
});

describe('a list of labels beside a list of values', () => {
  const labels = 'RAMO\nPROGRAMA\nEJES\nLÍNEAS DE ACCIÓN';

  test('belongs together line by line where both count the same', () => {
    expect(blockOf({ A1: labels, C1: '54 A\n\n511 B\n2 C\n2.4 D' }).campos).toEqual([
      ['ramo', 'A1', 'C1 54 A'],
      ['programa', 'A1', 'C1 511 B'],
      ['ejes', 'A1', 'C1 2 C'],
      ['lineasDeAccion', 'A1', 'C1 2.4 D'],
    ]);
  });

  test('has its last values told by their codes where there are more of them', () => {
    expect(blockOf({ A1: labels, C1: '54 A\n511 B\n2 C\n3 D\n2.4.1\n3.1' }).campos).toEqual([
      ['ramo', 'A1', 'C1 54 A'],
      ['programa', 'A1', 'C1 511 B'],
      ['ejes', 'A1', 'C1 2 C\n3 D'],
      ['lineasDeAccion', 'A1', 'C1 2.4.1\n3.1'],
    ]);
  });

  test.each([
    ['fewer values', '54 A\n511 B\n2 C'],
    ['a value broken over two lines', '54 A\nSOCIAL\n511 B\n2 C\n2.4'],
    ['no value for EJES', '54 A\n511 B\n2.1\n2.4\n2.5'],
    ['no value for LÍNEAS', '54 A\n511 B\n2 C\n3 D\n4 E'],
    ['codes out of order', '54 A\n511 B\n2 C\n2.4\n3 D'],
  ])('says nothing sure with %s', (_, values) => {
    expect(blockOf({ A1: labels, C1: values }).campos.map(([, , valor]) => valor)).toEqual([null, null, null, null]);
  });

  test('says nothing without values, or where other fields come last', () => {
    expect(blockOf({ A1: labels }).campos.map(([, , valor]) => valor)).toEqual([null, null, null, null]);
    expect(blockOf({ A1: 'RAMO\nPROGRAMA', B1: '1\n2\n3' }).campos.map(([, , valor]) => valor)).toEqual([null, null]);
    const other = { A1: 'RAMO\nFUNCIÓN\nLÍNEAS DE ACCIÓN', B1: '1 A\n2 B\n3 C\n2.4' };
    expect(blockOf(other).campos.map(([, , valor]) => valor)).toEqual([null, null, null]);
  });

  test('is none where a line is no label', () => {
    expect(blockOf({ A1: 'RAMO\nCLAVE\nEJES', B1: '1\n2\n3' }).campos).toEqual([]);
    expect(blockOf({ A1: 'CLAVE\nRAMO: 54' }).campos).toEqual([]);
  });
});

test.each<[string, Readonly<Record<string, CellSpec>>, string | null]>([
  ['nothing', {}, null],
  ['a label alone', { O1: 'FECHA:' }, null],
  ['one cell', { O1: 'FECHA: ENERO-MARZO 2025' }, 'O1 ENERO-MARZO 2025'],
  ['one cell with two lines', { O1: 'FECHA:\nENERO-MARZO 2025' }, 'O1 ENERO-MARZO 2025'],
  ['the cell beside', { O1: 'FECHA', P1: 'ENERO-MARZO' }, 'P1 ENERO-MARZO'],
  ['the cell below', { O1: 'FECHA:', O2: 'ENERO-MARZO' }, 'O2 ENERO-MARZO'],
  ['the cell below, beside a remark', { O1: 'FECHA:', R1: 'Revisado', O2: 'ENERO-MARZO' }, 'O2 ENERO-MARZO'],
  ['a day', { O1: 'FECHA:', P1: '31/03/2025' }, 'P1 31/03/2025'],
  ['a day as number', { O1: 'FECHA:', P1: 45_747 }, 'P1 45747'],
  ['a day below', { O1: 'FECHA:', O2: '31/03/2025', A2: 'RAMO:' }, 'O2 31/03/2025'],
  ['a label and the name of the form below', { O1: 'FECHA:', O2: 'TMM-F004' }, null],
  ['a quarter without label', { O3: 'ENERO-MARZO 2025' }, 'O3 ENERO-MARZO 2025'],
  ['a quarter without label or year', { O3: 'ENERO-MARZO' }, null],
  [
    'a day, and the quarter elsewhere',
    { O1: 'FECHA: 31/03/2025', A3: 'Avance de enero-marzo 2025' },
    'A3 Avance de enero-marzo 2025',
  ],
  ['the same quarter twice', { A1: 'ENERO-MARZO 2025', A2: '1er trimestre 2025' }, 'A1 ENERO-MARZO 2025'],
  ['two quarters without label', { A1: 'ENERO-MARZO 2025', A2: 'ABRIL-JUNIO 2025' }, null],
  ['two years without label', { A1: 'ENERO-MARZO 2025', A2: 'ENERO-MARZO 2024' }, null],
  [
    'a label, and other quarters around',
    { A1: 'ENERO-MARZO 2024', A2: 'FECHA: ABRIL-JUNIO 2025' },
    'A2 ABRIL-JUNIO 2025',
  ],
])('FECHA: %s', (_, cells, fecha) => {
  expect(blockOf(cells).fecha).toBe(fecha);
});
