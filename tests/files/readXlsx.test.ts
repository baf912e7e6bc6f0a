import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LIMITS, openPackage } from '../../src/files/package';
import { readXlsx } from '../../src/files/xlsx/readXlsx';
import { fromAddress } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/grid';
import { contentsOf, gridOf, gridsOf, rels, rows, sample, SAMPLES, worksheet, xlsx, zip } from './workbookFixtures';

interface Answer {
  readonly hoja: string;
  readonly metas: readonly {
    readonly metaAnual: number;
    readonly programado: readonly (number | null)[];
    readonly alcanzado: readonly (number | null)[];
    readonly avanceAbsoluto: number;
    /** In whole percent. */
    readonly relativoImpreso: number;
    readonly observaciones: string | null;
    readonly celdas: {
      readonly metaAnual: string;
      readonly programado: readonly string[];
      readonly alcanzado: readonly string[];
      readonly avanceAbsoluto: string;
      readonly acumuladoRelativo: string;
      readonly observaciones: string;
    };
  }[];
}

function answersOf(name: string): readonly Answer[] {
  return JSON.parse(readFileSync(join(__dirname, '../samples', `${name}.answers.json`), 'utf8')) as Answer[];
}

/** A text such as `1,152` stands for its number. */
function figure(value: CellValue): CellValue {
  return typeof value === 'string' && /^\s*[\d,]+\s*$/.test(value) ? Number(value.replaceAll(',', '')) : value;
}

/** A number, or a text such as `25%`, in whole percent. */
function percent(value: CellValue): number {
  return Math.round(typeof value === 'string' ? Number(value.replace('%', '')) : Number(value) * 100);
}

describe.each(SAMPLES)('the sample %s', (name) => {
  const { sheets } = readXlsx(openPackage(sample(name)));

  it('holds in every cell what the answers state', () => {
    for (const { hoja, metas } of answersOf(name)) {
      const sheet = sheets.find((each) => each.name === hoja);
      const valueAt = (address: string): CellValue => {
        const { row, column } = fromAddress(address)!;
        return sheet!.value(row, column);
      };
      for (const meta of metas) {
        const { celdas } = meta;
        expect(figure(valueAt(celdas.metaAnual))).toBe(meta.metaAnual);
        expect(celdas.programado.map((cell) => figure(valueAt(cell)))).toEqual(meta.programado);
        expect(celdas.alcanzado.map((cell) => figure(valueAt(cell)))).toEqual(meta.alcanzado);
        expect(figure(valueAt(celdas.avanceAbsoluto))).toBe(meta.avanceAbsoluto);
        expect(percent(valueAt(celdas.acumuladoRelativo))).toBe(meta.relativoImpreso);
        expect(valueAt(celdas.observaciones)).toBe(meta.observaciones);
      }
    }
  });

  it('is visible, in the order of its tabs', () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(answersOf(name).map(({ hoja }) => hoja)));
    expect(sheets.every((sheet) => !sheet.hidden)).toBe(true);
  });
});

it('keeps a number typed as text, a formula and a number format as the sample has them', () => {
  const { sheets } = readXlsx(openPackage(sample('TMM-F004-2025-T2')));
  const [first, , , , last] = sheets;
  expect(last!.value(17, 3)).toBe('40,000');
  expect(last!.value(17, 13)).toBe('48%');
  expect(last!.numberFormat(17, 13)).toBe('@');
  expect(first!.formula(17, 12)).toBe('=N(F18)+N(H18)+N(J18)+N(L18)');
  expect(first!.numberFormat(17, 13)).toBe('0%');
  expect([first!.rowCount, first!.columnCount]).toEqual([26, 15]);
});

describe('values', () => {
  const texts =
    '<si><t>uno</t></si><si><t/></si><si><r><t>ne</t></r><r><t xml:space="preserve">gro </t></r><rPh><t>x</t></rPh></si>';
  it.each<readonly [string, CellValue]>([
    ['<c><v>12</v></c>', 12],
    ['<c t="n"><v>-1.5E-3</v></c>', -0.0015],
    ['<c t="n"><v/></c>', null],
    ['<c/>', null],
    ['<c t="s"><v>0</v></c>', 'uno'],
    ['<c t="s"><v>1</v></c>', ''],
    ['<c t="s"><v>2</v></c>', 'negro '],
    ['<c t="s"/>', null],
    ['<c t="str"><v>a&amp;b</v></c>', 'a&b'],
    ['<c t="str"><v/></c>', ''],
    ['<c t="str"><v><![CDATA[<a>]]></v></c>', '<a>'],
    ['<c t="b"><v>1</v></c>', true],
    ['<c t="b"><v>true</v></c>', true],
    ['<c t="b"><v>0</v></c>', false],
    ['<c t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['<c t="d"><v>2025-03-31</v></c>', 45747],
    ['<c t="d"><v>2025-03-31T12:00:00</v></c>', 45747.5],
    ['<c t="d"><v>1900-01-31</v></c>', 31],
    ['<c t="d"><v>marzo</v></c>', 'marzo'],
    ['<c t="inlineStr"><is><t>a</t></is></c>', 'a'],
    ['<c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c>', 'ab'],
    ['<c t="inlineStr"><is><t/></is></c>', ''],
    ['<c t="inlineStr"><is><t>a_x000D_\nb_x005F_x000D_</t></is></c>', 'a\r\nb_x000D_'],
    ['<c t="inlineStr"><is><t>uno\r\ndos</t></is></c>', 'uno\ndos'],
    ['<c t="inlineStr"><v>5</v></c>', '5'],
    ['<c t="inlineStr"/>', null],
    ['<c><f>A1+1</f></c>', null],
    ['<c><f>A1+1</f><v></v></c>', null],
    ['<c t="str"><f>""</f><v></v></c>', ''],
  ])('%s', (cell, value) => {
    expect(gridOf(`<row>${cell}</row>`, { sharedStrings: texts }).value(0, 0)).toEqual(value);
  });

  it('counts dates from 1904 where the workbook does', () => {
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="true"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
    };
    expect(gridOf('<row><c t="d"><v>2025-03-31</v></c></row>', { parts }).value(0, 0)).toBe(44285);
  });

  it('is what was written, whatever the number or text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string()), { minLength: 1 }),
        (values) => {
          const cells = values.map((value) =>
            typeof value === 'number'
              ? `<c><v>${value}</v></c>`
              : `<c t="inlineStr"><is><t>${escape(value)}</t></is></c>`,
          );
          const grid = gridOf(`<row>${cells.join('')}</row>`);
          expect(values.map((_value, column) => grid.value(0, column))).toEqual(
            values.map((value) => (value === 0 ? 0 : value)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('places', () => {
  it('follow from the order where cells and rows do not tell them', () => {
    const grid = gridOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(contentsOf(grid)).toMatchObject({
      cells: [
        [0, 0, 1],
        [0, 1, 2],
        [3, 2, 3],
        [3, 3, 4],
        [4, 0, 5],
      ].map((cell) => expect.arrayContaining(cell)),
    });
    expect([grid.rowCount, grid.columnCount]).toEqual([5, 4]);
  });

  it('are not taken by what else a row or a cell carries', () => {
    const grid = gridOf(
      '<row><extLst><c r="A1"/></extLst><c><extLst><v>9</v></extLst></c><c><v>1</v></c><extLst/></row>',
    );
    expect([grid.value(0, 0), grid.value(0, 1)]).toEqual([null, 1]);
  });

  it('are told by cells and rows in any order, and the later of two counts', () => {
    const grid = gridOf(
      '<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>',
    );
    expect([grid.value(0, 0), grid.value(1, 0), grid.value(1, 1)]).toEqual([0, 1, 2]);
  });

  it('reach to the last cell of a sheet and are empty everywhere else', () => {
    const grid = gridOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(grid.value(1_048_575, 16_383)).toBe(1);
    expect([grid.rowCount, grid.columnCount]).toEqual([1_048_576, 16_384]);
    for (const [row, column] of [
      [0, 0],
      [-1, 0],
      [0, -1],
      [1_048_575, 16_384],
      [1_048_574, 32_767],
      [2_000_000, 0],
    ] as const) {
      expect(grid.value(row, column)).toBeNull();
      expect(grid.formula(row, column)).toBeNull();
      expect(grid.numberFormat(row, column)).toBe('General');
      expect(grid.locked(row, column)).toBe(false);
    }
  });

  it('with a format and nothing else are not used', () => {
    const grid = gridOf('<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="1"/></row><row r="99"><c r="A99" s="1"/></row>');
    expect([grid.rowCount, grid.columnCount]).toEqual([1, 1]);
  });

  it('are found in any sparse sheet', () => {
    const place = fc.tuple(fc.nat(60), fc.nat(40));
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: String, maxLength: 40 }), (places) => {
        const sorted = [...places].sort(([row, column], [other, another]) => row - other || column - another);
        const inner = sorted.map(
          ([row, column]) =>
            `<row r="${row + 1}"><c r="${letters(column)}${row + 1}"><v>${row * 100 + column}</v></c></row>`,
        );
        const grid = gridOf(inner.join(''));
        const found: string[] = [];
        for (let row = 0; row <= 61; row++) {
          for (let column = 0; column <= 41; column++) {
            const value = grid.value(row, column);
            if (value !== null) found.push(`${row},${column},${value as number}`);
          }
        }
        expect(found).toEqual(sorted.map(([row, column]) => `${row},${column},${row * 100 + column}`));
      }),
      { numRuns: 40 },
    );
  });
});

describe('formulas', () => {
  it('shared by several cells read in each as they apply there', () => {
    const grid = gridOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1+$A$1+SUM(A$1:A1)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"></f><v>3</v></c><c r="C2"><f>A1</f></c></row>',
    );
    expect(grid.formula(0, 1)).toBe('=A1+$A$1+SUM(A$1:A1)&"A1"');
    expect(grid.formula(0, 2)).toBe('=B1+$A$1+SUM(B$1:B1)&"A1"');
    expect(grid.formula(1, 1)).toBe('=A2+$A$1+SUM(A$1:A2)&"A1"');
    expect(grid.formula(1, 2)).toBe('=A1');
    expect(grid.value(1, 1)).toBe(3);
  });

  it('over a block of cells read the same in each cell that holds something', () => {
    const grid = gridOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>4</v></c></row>',
    );
    expect([0, 1, 2].map((row) => grid.formula(row, 0))).toEqual(['=B1:B3*2', '=B1:B3*2', null]);
    expect(grid.formula(1, 1)).toBeNull();
  });

  it.each([
    ['<f t="dataTable" ref="B2:C3" dt2D="1" dtr="1" r1="A1" r2="A2"/>', '=TABLE(A1,A2)'],
    ['<f t="dataTable" ref="B2:C3" dtr="1" r1="A1"/>', '=TABLE(A1,)'],
    ['<f t="dataTable" ref="B2:C3" r1="A1"/>', '=TABLE(,A1)'],
    ['<f/>', null],
  ])('%s', (element, formula) => {
    expect(gridOf(`<row r="2"><c r="B2">${element}<v>1</v></c></row>`).formula(1, 1)).toBe(formula);
  });
});

describe('formats and protection', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>' +
    '<cellStyleXfs><xf/><xf><protection locked="0"/></xf></cellStyleXfs>' +
    '<cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="164"/><xf><protection locked="0"/></xf><xf applyProtection="1"><protection locked="false"/></xf>' +
    '<xf applyProtection="0"><protection locked="0"/></xf><xf xfId="1" applyProtection="0"/><xf xfId="1" applyProtection="1"/><xf><protection hidden="1"/></xf><xf numFmtId="30"/></cellXfs>';
  const cells = Array.from({ length: 10 }, (_style, index) => `<c s="${index}"><v>1</v></c>`).join('');
  const columns = Array.from({ length: 10 }, (_style, column) => column);

  it('gives the code of each format', () => {
    const grid = gridOf(`<row>${cells}<c s="99"/></row>`, { styles });
    expect(columns.slice(0, 3).map((column) => grid.numberFormat(0, column))).toEqual(['General', '0%', '0.0" %"']);
    expect([9, 10].map((column) => grid.numberFormat(0, column))).toEqual(['General', 'General']);
  });

  it.each([
    ['<sheetProtection sheet="1"/>', [true, true, true, false, false, true, false, true, true, true]],
    ['<sheetProtection sheet="true"/>', [true, true, true, false, false, true, false, true, true, true]],
    ['<sheetProtection objects="1"/>', columns.map(() => false)],
    ['', columns.map(() => false)],
  ])('%s', (protection, locked) => {
    const grid = gridsOf({
      sheets: [worksheet(`<sheetData><row>${cells}</row></sheetData>${protection}`)],
      styles,
    })[0]!;
    expect(columns.map((column) => grid.locked(0, column))).toEqual(locked);
  });

  it('takes the format of an empty place from its row, or else from its column', () => {
    const sheet =
      '<cols><col min="2" max="3" style="1"/><col min="4" max="4" style="3"/></cols><sheetData><row r="1"><c r="B1" s="0"/></row>' +
      '<row r="2" s="2" customFormat="1"/><row r="3" s="2"/></sheetData><sheetProtection sheet="1"/>';
    const grid = gridsOf({ sheets: [worksheet(sheet)], styles })[0]!;
    expect([0, 1, 2, 3].map((column) => grid.numberFormat(0, column))).toEqual(['General', 'General', '0%', 'General']);
    expect([grid.numberFormat(1, 1), grid.numberFormat(2, 1), grid.numberFormat(500, 1)]).toEqual([
      '0.0" %"',
      '0%',
      '0%',
    ]);
    expect([grid.locked(0, 3), grid.locked(0, 4), grid.locked(1, 3)]).toEqual([false, true, true]);
  });
});

describe('workbooks', () => {
  it('list their worksheets in the order of their tabs and tell which are hidden', () => {
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Segunda &amp; más" r:id="rId2"/><sheet name="Gráfico" r:id="c1"/>' +
        '<sheet name="Primera" r:id="rId1" state="hidden"/><sheet name="Tercera" r:id="rId3" state="veryHidden"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': rels({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['worksheet', 'worksheets/sheet2.xml'],
        rId3: ['worksheet', 'worksheets/sheet3.xml'],
        c1: ['chartsheet', 'chartsheets/sheet1.xml'],
      }),
    };
    const grids = gridsOf({
      sheets: ['1', '2', '3'].map((number) => rows(`<row><c><v>${number}</v></c></row>`)),
      parts,
    });
    expect(grids.map((grid) => [grid.name, grid.hidden, grid.value(0, 0)])).toEqual([
      ['Segunda & más', false, 2],
      ['Primera', true, 1],
      ['Tercera', true, 3],
    ]);
  });

  it.each([
    ['absolute', '/Otro/Hoja.xml', 'Otro/Hoja.xml'],
    ['upwards', '../otro/hoja.xml', 'otro/hoja.xml'],
    ['in another case', 'WORKSHEETS/SHEET1.XML', 'xl/worksheets/sheet1.xml'],
    ['with backslashes', '.\\worksheets\\a.xml', 'xl/worksheets/a.xml'],
  ])('find a part whose target is %s', (_how, target, part) => {
    const parts = {
      'xl/worksheets/sheet1.xml': null,
      [part]: rows('<row><c><v>7</v></c></row>'),
      'xl/_rels/workbook.xml.rels': rels({ rId1: ['worksheet', target] }),
    };
    expect(gridsOf({ parts })[0]!.value(0, 0)).toBe(7);
  });

  it('are read by their relationships, with prefixes and strict namespaces, whatever the names of the parts', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = zip({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': rels({ a: ['officeDocument', '/libro/principal.xml'] }, strict),
      'libro/principal.xml':
        '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="r"><x:sheets><x:sheet name="Uno" sheetId="1" q:id="h"/></x:sheets></x:workbook>',
      'libro/_rels/principal.xml.rels': rels(
        { h: ['worksheet', 'hoja.xml'], t: ['sharedStrings', 'textos.xml'], e: ['styles', 'estilos.xml'] },
        strict,
      ),
      'libro/hoja.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s" s="1"><x:f>A2</x:f><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData><x:sheetProtection sheet="1"/></x:worksheet>',
      'libro/textos.xml': '<x:sst xmlns:x="m"><x:si><x:t>a</x:t></x:si></x:sst>',
      'libro/estilos.xml':
        '<x:styleSheet xmlns:x="m"><x:cellXfs><x:xf/><x:xf numFmtId="10"><x:protection locked="0"/></x:xf></x:cellXfs></x:styleSheet>',
    });
    const [grid] = readXlsx(openPackage(bytes)).sheets;
    expect([grid!.value(0, 0), grid!.formula(0, 0), grid!.numberFormat(0, 0), grid!.locked(0, 0)]).toEqual([
      'a',
      '=A2',
      '0.00%',
      false,
    ]);
    expect([grid!.value(0, 1), grid!.locked(0, 1)]).toEqual(['b', true]);
  });

  it('are read in UTF-16 too', () => {
    const sheet = '\ufeff' + rows('<row><c t="inlineStr"><is><t>año</t></is></c></row>').replace('UTF-8', 'UTF-16');
    const bytes = new Uint8Array(Uint16Array.from(sheet, (letter) => letter.charCodeAt(0)).buffer);
    expect(gridsOf({ parts: { 'xl/worksheets/sheet1.xml': bytes } })[0]!.value(0, 0)).toBe('año');
  });

  it('read large sheets piece by piece all the same', () => {
    const count = 6000;
    const inner = Array.from(
      { length: count },
      (_row, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="str"><f>A${row + 1}*2&amp;"áé𝒳"</f><v>texto número ${row} 𝒳</v></c></row>`,
    );
    const grid = gridOf(inner.join(''));
    const read = Array.from({ length: count }, (_row, row) => [
      grid.value(row, 0),
      grid.value(row, 1),
      grid.formula(row, 1),
    ]);
    const expected = read.map((_cells, row) => [row, `texto número ${row} 𝒳`, `=A${row + 1}*2&"áé𝒳"`]);
    expect(JSON.stringify(read)).toBe(JSON.stringify(expected));
  });
});

describe('refuses', () => {
  const sheet = (inner: string) => xlsx({ sheets: [rows(inner)] });
  const deep = '<a>'.repeat(70) + '</a>'.repeat(70);
  it.each<readonly [string, Uint8Array, string]>([
    ['a document type', xlsx({ sheets: ['<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>'] }), 'sheet1.xml'],
    ['an entity of its own', sheet('<row><c t="str"><v>&a;</v></c></row>'), 'sheet1.xml'],
    ['XML that nests too deep', xlsx({ sheets: [worksheet(deep)] }), 'sheet1.xml'],
    ['XML that does not end', xlsx({ sheets: ['<worksheet><sheetData>'] }), 'sheet1.xml'],
    ['XML with wrong tags', xlsx({ sheets: [worksheet('<a></b>')] }), 'sheet1.xml'],
    ['no XML', xlsx({ parts: { 'xl/workbook.xml': 'x' } }), 'workbook.xml'],
    ['a tag without end', xlsx({ sheets: [`<worksheet><a b="${'c'.repeat(3 << 20)}"/></worksheet>`] }), 'sheet1.xml'],
    ['a text without end, in small pieces', sheet(`<row><c t="str"><v>${noise(3 << 20)}`), 'sheet1.xml'],
    [
      'text that is not UTF-8',
      xlsx({ sheets: [worksheet('')], parts: { 'xl/worksheets/sheet1.xml': Uint8Array.of(0x3c, 0xff) } }),
      'sheet1.xml',
    ],
    ['row 0', sheet('<row r="0"/>'), 'sheet1.xml'],
    ['a row beyond the last', sheet('<row r="1048577"/>'), 'sheet1.xml'],
    ['a row that is no number', sheet('<row r="1.5"/>'), 'sheet1.xml'],
    ['a column beyond the last', sheet('<row r="1"><c r="XFE1"/></row>'), 'sheet1.xml'],
    ['a cell of another row', sheet('<row r="1"><c r="A2"/></row>'), 'sheet1.xml'],
    ['a cell without row', sheet('<row r="1"><c r="A"/></row>'), 'sheet1.xml'],
    ['a cell without column', sheet('<row r="1"><c r="1"/></row>'), 'sheet1.xml'],
    ['a number that is none', sheet('<row r="1"><c r="A1"><v>x</v></c></row>'), 'A1'],
    ['a number without end', sheet('<row r="1"><c r="A1"><v>1e999</v></c></row>'), 'A1'],
    ['a shared text that is not there', sheet('<row r="1"><c r="A1" t="s"><v>3</v></c></row>'), 'A1'],
    ['a shared formula that is not there', sheet('<row r="1"><c r="A1"><f t="shared" si="1"/></c></row>'), 'A1'],
    ['a missing sheet', xlsx({ parts: { 'xl/worksheets/sheet1.xml': null } }), 'sheet1.xml'],
    ['a sheet without relationship', xlsx({ parts: { 'xl/_rels/workbook.xml.rels': rels({}) } }), 'Hoja1'],
    [
      'one part for two sheets',
      xlsx({
        sheets: [rows(''), rows('')],
        parts: {
          'xl/_rels/workbook.xml.rels': rels({
            rId1: ['worksheet', 'worksheets/sheet1.xml'],
            rId2: ['worksheet', 'worksheets/Sheet1.xml'],
          }),
        },
      }),
      'workbook.xml',
    ],
    ['no relationships', xlsx({ parts: { '_rels/.rels': null } }), 'principal'],
  ])('%s', (_what, bytes, named) => {
    expect(() => readXlsx(openPackage(bytes))).toThrow(
      expect.objectContaining({ codigo: 'archivo-danado', datos: { detalle: expect.stringContaining(named) } }),
    );
  });

  it('more columns than a sheet has', () => {
    const columns = '<col min="1" max="1" style="1"/>'.repeat(16_385);
    expect(() => gridsOf({ sheets: [worksheet(`<cols>${columns}</cols>`)] })).toThrow(
      expect.objectContaining({ codigo: 'archivo-danado' }),
    );
  });

  it('more rows than the limit, before it reads the rest', () => {
    const limits = { ...LIMITS, rows: 3 };
    expect(gridsOf({ sheets: [rows('<row/>'.repeat(3))] }, limits)).toHaveLength(1);
    expect(() => gridsOf({ sheets: [rows(''), rows('<row/>'.repeat(4) + '<this is not read')] }, limits)).toThrow(
      expect.objectContaining({ codigo: 'hoja-demasiado-grande', datos: { hoja: 'Hoja2', limite: 3 } }),
    );
  });

  it('more sheets than the limit, before it reads any', () => {
    expect(() => gridsOf({ sheets: ['<x', '<x', '<x'] }, { ...LIMITS, sheets: 2 })).toThrow(
      expect.objectContaining({ codigo: 'demasiadas-hojas', datos: { hojas: 3, limite: 2 } }),
    );
  });
});

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('_x', '_x005F_x');
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : 'A' + String.fromCharCode(39 + column);
}

/** Gives letters that pack badly. */
function noise(length: number): string {
  const letters = Uint8Array.from({ length }, (_letter, index) => 97 + (((index * 2654435761) >>> 13) % 26));
  return new TextDecoder().decode(letters);
}
