import { utils, write as writeForeign } from '@e965/xlsx';
import type { CellContent, CellEdit } from '../../src/workbook/edit';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { editsOf, thrownBy, write, type Wanted } from './writeFixtures';
import { rels, rows, sample, worksheet, xlsx, zip } from './workbookFixtures';

const NUMBER = '<row r="1"><c r="A1"><v>1</v></c></row>';
const BOOK = xlsx({ sheets: [rows(NUMBER)] });

const edit = (cell: string, before: CellContent['value'], after: Partial<CellContent>, sheet = 'Hoja1'): CellEdit => ({
  sheet,
  cell,
  before: { formula: null, value: before },
  after: { formula: null, value: null, ...after },
});
const EDITS = [edit('A1', 1, { value: 2 })];

describe('a workbook that is not written', () => {
  const xls = (): Uint8Array => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'Hoja1');
    return new Uint8Array(writeForeign(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  };

  test.each<[string, Uint8Array, string, string]>([
    ['an .xls by its name', BOOK, 'T1.XLS', '.xls'],
    ['an .ods by its name', BOOK, 'T1.ods', '.ods'],
    ['an .xls by its contents', xls(), 'T1.xlsx', '.xls'],
    ['an .ods by its contents', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'T1', '.ods'],
  ])('%s', (_what, bytes, name, extension) => {
    expect(thrownBy(() => writeWorkbook(bytes, name, EDITS))).toMatchObject({
      name: 'UnwritableWorkbook',
      codigo: 'solo-lectura',
      datos: { extension },
    });
  });

  test.each([
    ['the signature itself', { '_xmlsignatures/sig1.xml': '<Signature/>' }],
    [
      'where it is called otherwise',
      {
        '_rels/.rels': rels({ a: ['officeDocument', 'xl/workbook.xml'], b: ['digital-signature/origin', 'o.sigs'] }),
        'o.sigs': '',
      },
    ],
  ])('one that is signed, %s', (_where, parts) => {
    expect(thrownBy(() => writeWorkbook(xlsx({ sheets: [rows(NUMBER)], parts }), 'a.xlsm', EDITS))).toMatchObject({
      codigo: 'libro-firmado',
      datos: {},
    });
  });

  test.each<[string, Uint8Array, string, string]>([
    ['a file that is cut', BOOK.subarray(0, 300), 'a.xlsx', 'archivo-danado'],
    ['a name that says otherwise', BOOK, 'a.pdf', 'extension-equivocada'],
    [
      'a cell told twice',
      xlsx({ sheets: [rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row>')] }),
      'a.xlsx',
      'archivo-danado',
    ],
    ['a row told twice', xlsx({ sheets: [rows(`<row r="1"/>${NUMBER}`)] }), 'a.xlsx', 'archivo-danado'],
    [
      'two bodies',
      xlsx({ sheets: [worksheet(`<sheetData>${NUMBER}</sheetData><sheetData/>`)] }),
      'a',
      'archivo-danado',
    ],
    ['broken XML', xlsx({ sheets: [rows(NUMBER + '<')] }), 'a.xlsx', 'archivo-danado'],
  ])('%s', (_what, bytes, name, codigo) => {
    expect(thrownBy(() => writeWorkbook(bytes, name, EDITS))).toMatchObject({ name: 'UnreadableWorkbook', codigo });
  });
});

describe('an edit that is refused', () => {
  const protectedSheet = (name: string): string =>
    worksheet(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1"/></row></sheetData><sheetProtection ${name}="1"/>`,
    );
  const styles = '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>';

  test('a sheet that is not there', () => {
    expect(thrownBy(() => writeWorkbook(BOOK, 'a.xlsx', [...EDITS, edit('A1', 1, {}, 'Hoja 1')]))).toMatchObject({
      codigo: 'hoja-inexistente',
      datos: { hoja: 'Hoja 1' },
    });
  });

  test.each<[string, CellContent]>([
    ['another number', { formula: null, value: 2 }],
    ['a text', { formula: null, value: '1' }],
    ['nothing', { formula: null, value: null }],
    ['a formula with the same result', { formula: '=1', value: 1 }],
    ['an error', { formula: null, value: { error: '#N/A' } }],
  ])('a cell that held %s', (_what, before) => {
    const changed: CellEdit = { sheet: 'Hoja1', cell: 'A1', before, after: { formula: null, value: 3 } };
    expect(thrownBy(() => writeWorkbook(BOOK, 'a.xlsx', [edit('B1', null, { value: 1 }), changed]))).toMatchObject({
      codigo: 'celda-cambiada',
      datos: { hoja: 'Hoja1', celda: 'A1' },
    });
  });

  test('locked cells, all those of the sheet', () => {
    const before = xlsx({ sheets: [rows(NUMBER), protectedSheet('sheet')], styles });
    const wanted = { 'Hoja2!A1': 2, 'Hoja2!B1': 2, 'Hoja1!A1': 2, 'Hoja2!C1': 2, 'Hoja2!D7': 2 };
    expect(thrownBy(() => write(before, wanted))).toMatchObject({
      codigo: 'celda-bloqueada',
      datos: { hoja: 'Hoja2', celdas: ['A1', 'C1', 'D7'] },
    });
  });

  test('but not cells that are unlocked, nor where the sheet is open', () => {
    const before = xlsx({ sheets: [protectedSheet('sheet'), protectedSheet('objects')], styles });
    expect(() => write(before, { 'Hoja1!B1': 2, 'Hoja2!A1': 2 })).not.toThrow();
  });

  test.each<[string, string, Record<string, Wanted>, string[]]>([
    [
      'a part of an array formula',
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c></row>',
      { A1: 1, B2: 2, C1: 3 },
      ['A1', 'B2'],
    ],
    [
      'a part of a data table',
      '<row r="1"><c r="B1"><f t="dataTable" ref="B1:B3" r1="D1"/><v>1</v></c></row>',
      { B3: 1, A1: 3, B1: 2 },
      ['B3', 'B1'],
    ],
    [
      'a data table of one cell',
      '<row r="1"><c r="B1"><f t="dataTable" ref="B1" r1="D1"/></c></row>',
      { B1: 1 },
      ['B1'],
    ],
  ])('%s', (_what, inner, wanted, celdas) => {
    const before = xlsx({ sheets: [rows(inner)] });
    expect(thrownBy(() => write(before, wanted))).toMatchObject({
      codigo: 'celda-bloqueada',
      datos: { hoja: 'Hoja1', celdas },
    });
  });

  test('the column title of a table, but not what stands below', () => {
    const before = xlsx({
      sheets: [rows('<row r="2"><c r="B2" t="inlineStr"><is><t>Meta</t></is></c></row>')],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels({
          t1: ['table', '../tables/table1.xml'],
          t2: ['table', '../tables/table2.xml'],
        }),
        'xl/tables/table1.xml': '<x:table xmlns:x="m" ref="B2:C9"/>',
        'xl/tables/table2.xml': '<table ref="E2:F9" headerRowCount="0"/>',
      },
    });
    expect(thrownBy(() => write(before, { B2: 'Otra', B3: 1, C2: 'x', E2: 1 }))).toMatchObject({
      codigo: 'celda-bloqueada',
      datos: { hoja: 'Hoja1', celdas: ['B2', 'C2'] },
    });
    expect(() => write(before, { B3: 1, E2: 1, B1: 'x', D2: 1 })).not.toThrow();
  });

  test.each<[string, readonly CellEdit[]]>([
    ['two edits of one cell', [edit('A1', 1, { value: 2 }), edit('a1', 1, { value: 2 })]],
    ['no cell at all', [edit('A0', null, { value: 2 })]],
    ['a block of cells', [edit('A1:B2', null, { value: 2 })]],
    ['a cell beyond the last column', [edit('XFE1', null, { value: 2 })]],
    ['a cell beyond the last row', [edit('A1048577', null, { value: 2 })]],
    ['no number', [edit('A1', 1, { value: NaN })]],
    ['an endless number', [edit('A1', 1, { value: Infinity })]],
    ['a text longer than a cell holds', [edit('A1', 1, { value: 'x'.repeat(32768) })]],
    ['a formula without its sign', [edit('A1', 1, { formula: 'B1' })]],
    ['an empty formula', [edit('A1', 1, { formula: '=' })]],
    ['a formula that XML cannot hold', [edit('A1', 1, { formula: '="\u0001"' })]],
    ['an empty number format', [{ ...edit('A1', 1, { value: 1 }), numberFormat: '' }]],
    ['a number format that is too long', [{ ...edit('A1', 1, { value: 1 }), numberFormat: '0'.repeat(256) }]],
    ['a number format that XML cannot hold', [{ ...edit('A1', 1, { value: 1 }), numberFormat: '0"\0"' }]],
    ['a formula that is too long', [edit('A1', 1, { formula: '=' + '1'.repeat(8193) })]],
  ])('%s, as an error of the program', (_what, edits) => {
    expect(() => writeWorkbook(BOOK, 'a.xlsx', edits)).toThrow(TypeError);
  });
});

describe('edits that change nothing give the same bytes', () => {
  test('none at all, whatever the bytes', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(writeWorkbook(bytes, 'a.xls', [])).toBe(bytes);
  });

  test('what every cell of a sample holds', () => {
    const bytes = sample('TMM-F004-2025-T2');
    const cells = ['A1', 'B13', 'D18', 'M18', 'N18', 'O18', 'Z99'];
    const edits = editsOf(bytes, Object.fromEntries(cells.map((cell) => [cell, {}])));
    expect(writeWorkbook(bytes, 'a.xlsx', edits)).toBe(bytes);
  });
});
