import { read, write } from '@e965/xlsx';
import fc from 'fast-check';
import { fromOpenFormula } from '../../src/files/ods/openFormula';
import { readOds } from '../../src/files/ods/readOds';
import { LIMITS, openPackage, type Limits } from '../../src/files/package';
import { readWorkbook } from '../../src/files/readWorkbook';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { UnreadableWorkbook } from '../../src/workbook/unreadable';
import { contentsOf, sample, SAMPLES, zip } from './workbookFixtures';

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';

interface OdsFixture {
  readonly tables: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly manifest?: string;
}

function ods({ tables, automatic = '', styles, manifest }: OdsFixture): Uint8Array {
  return zip({
    mimetype: MIMETYPE,
    'META-INF/manifest.xml': manifest ?? '<manifest:manifest/>',
    'styles.xml':
      styles === undefined
        ? null
        : `<office:document-styles><office:styles>${styles}</office:styles></office:document-styles>`,
    'content.xml': `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

function gridsOf(fixture: OdsFixture, limits: Limits = LIMITS): readonly Grid[] {
  return readOds(openPackage(ods(fixture)), limits).sheets;
}

function gridOf(rows: string, fixture: Omit<OdsFixture, 'tables'> = {}): Grid {
  return gridsOf({ ...fixture, tables: `<table:table table:name="Hoja">${rows}</table:table>` })[0]!;
}

function row(cells: string, attributes = ''): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

function cell(attributes: string, inner = ''): string {
  return `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
}

function number(value: number, attributes = ''): string {
  return cell(`office:value-type="float" office:value="${value}" ${attributes}`, `<text:p>${value}</text:p>`);
}

function refusal(fixture: OdsFixture, limits?: Limits): unknown {
  try {
    gridsOf(fixture, limits);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return [error.codigo, error.datos];
    throw error;
  }
  return null;
}

it.each(SAMPLES)('reads the sample %s from an .ods as from the .xlsx', async (name) => {
  const book = read(sample(name), { type: 'array', cellNF: true });
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer);
  const { sheets } = await readWorkbook(bytes, 'a.ods');
  const { sheets: originals } = await readWorkbook(sample(name), 'a.xlsx');
  const cells = (grid: Grid): unknown =>
    (contentsOf(grid) as { cells: [number, number, CellValue, string | null, string][] }).cells.map(
      ([line, column, value, formula]) => [line, column, value, formula],
    );
  expect(sheets.map((grid) => grid.name)).toEqual(originals.map((grid) => grid.name));
  expect(sheets.map(cells)).toEqual(originals.map(cells));
});

describe('values', () => {
  it.each<readonly [string, string, CellValue]>([
    ['office:value-type="float" office:value="1.5"', '<text:p>1,50</text:p>', 1.5],
    ['office:value-type="percentage" office:value="0.25"', '<text:p>25%</text:p>', 0.25],
    ['office:value-type="currency" office:value="3"', '', 3],
    ['office:value-type="boolean" office:boolean-value="true"', '<text:p>VERDADERO</text:p>', true],
    ['office:value-type="boolean" office:boolean-value="false"', '', false],
    ['office:value-type="date" office:date-value="2025-03-31"', '', 45747],
    ['office:value-type="time" office:time-value="PT12H30M00S"', '', 12.5 / 24],
    ['office:value-type="time" office:time-value="-P1DT6H"', '', -1.25],
    ['office:value-type="time" office:time-value="mediodía"', '<text:p>12:00</text:p>', '12:00'],
    ['office:value-type="string"', '<text:p>uno</text:p><text:p>dos</text:p>', 'uno\ndos'],
    [
      'office:value-type="string"',
      '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d<text:s/></text:p>',
      'a   b\tc\nd ',
    ],
    ['office:value-type="string"', '<text:p>a \n  b <text:span>c</text:span></text:p>', 'a b c'],
    ['office:value-type="string" office:string-value="x"', '<text:p>y</text:p>', 'x'],
    ['office:value-type="string"', '', ''],
    [
      'office:value-type="string"',
      '<office:annotation><text:p>nota</text:p></office:annotation><text:p>uno</text:p>',
      'uno',
    ],
    [
      'office:value-type="string" office:string-value="" calcext:value-type="error"',
      '<text:p>#¡DIV/0!</text:p>',
      { error: '#¡DIV/0!' },
    ],
    ['table:formula="of:=1/0" office:value-type="string"', '<text:p>#N/D</text:p>', { error: '#N/D' }],
    ['office:value-type="string"', '<text:p>#N/D</text:p>', '#N/D'],
    ['table:formula="of:=[.B1]"', '', null],
    ['', '', null],
    ['', '<text:p>uno</text:p>', 'uno'],
  ])('%s %s', (attributes, inner, value) => {
    expect(gridOf(row(cell(attributes, inner))).value(0, 0)).toEqual(value);
  });
});

describe('places', () => {
  it('count repeated rows and cells, filled ones and empty ones', () => {
    const grid = gridOf(
      row(
        cell('table:number-columns-repeated="3"') +
          number(1, 'table:number-columns-repeated="2" table:formula="of:=[.A1]"'),
      ) +
        row('', 'table:number-rows-repeated="5"') +
        `<table:table-row-group>${row('<table:covered-table-cell/>' + number(2), 'table:number-rows-repeated="2"')}</table:table-row-group>` +
        row(cell('table:number-columns-repeated="99999999"'), 'table:number-rows-repeated="1048576"'),
    );
    expect((contentsOf(grid) as { cells: unknown[] }).cells).toEqual([
      [0, 3, 1, '=A1', 'General'],
      [0, 4, 1, '=A1', 'General'],
      [6, 1, 2, null, 'General'],
      [7, 1, 2, null, 'General'],
    ]);
  });

  it('are those of the sheet and not of a table within a cell', () => {
    const inner = `<table:table>${row(number(9))}</table:table>`;
    const grids = gridsOf({ tables: `<table:table table:name="a">${row(cell('', inner) + number(1))}</table:table>` });
    expect(grids.map((grid) => [grid.name, grid.value(0, 0), grid.value(0, 1)])).toEqual([['a', null, 1]]);
  });
});

describe('formulas', () => {
  it.each([
    ['of:=[.A1]+[.$B$2]', '=A1+$B$2'],
    ['of:=SUM([.A1:.B2];[$Hoja.A1];["x;y"])', '=SUM(A1:B2,Hoja!A1,["x;y"])'],
    ["of:=['Mi hoja'.A1:.B2]", "='Mi hoja'!A1:B2"],
    ["of:=[$'It''s: 1]'.A1]", "='It''s: 1]'!A1"],
    ['of:=[$Hoja.A1:$Hoja.B2]', '=Hoja!A1:B2'],
    ['of:=[.A:.A]+[.1:.1]', '=A:A+1:1'],
    ['of:=[.#REF!]', '=#REF!'],
    ['of:="a;[.B1]""|"&[.C1]', '="a;[.B1]""|"&C1'],
    ['of:=SUM({1;2|3;4})', '=SUM({1,2;3,4})'],
    ['of:=SUM([.A1]~[.B1])', '=SUM(A1,B1)'],
    ['of:=COM.MICROSOFT.CONCAT([.A1])', '=CONCAT(A1)'],
    ["of:=['file:///c:/x.ods'#$Hoja.A1]", "=['file:///c:/x.ods'#$Hoja.A1]"],
    ['oooc:=[.A1]', '=A1'],
    ['msoxl:=SUM(A1;B1)', '=SUM(A1;B1)'],
    ['=[.A1]', '=A1'],
  ])('%s', (stored, formula) => {
    expect(fromOpenFormula(stored)).toBe(formula);
  });

  it('take time in proportion to their length, whatever they are', () => {
    for (const piece of ["'", '"', '[', "['", "[''", "'':", '[.A1:', '{|', '.']) {
      expect(fromOpenFormula('of:=' + piece.repeat(50_000))).toMatch(/^=/);
    }
    fc.assert(fc.property(fc.string(), (text) => fromOpenFormula(text).startsWith('=')));
  });
});

describe('number formats', () => {
  const one = (inner: string, kind = 'number-style', further = ''): string =>
    `${further}<number:${kind} style:name="N">${inner}</number:${kind}><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N"/>`;
  const figures = (attributes: string): string => `<number:number ${attributes}/>`;
  it.each([
    [one(figures('number:min-integer-digits="1"')), 'General'],
    [one(figures('number:decimal-places="0" number:min-integer-digits="1"')), '0'],
    [
      one(
        figures(
          'number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"',
        ),
      ),
      '#,##0.00',
    ],
    [one(figures('number:decimal-places="2" number:min-decimal-places="0" number:min-integer-digits="0"')), '#.##'],
    [one(figures('number:decimal-places="99999999" number:min-integer-digits="1"')), '0.' + '0'.repeat(30)],
    [
      one(
        figures('number:decimal-places="0" number:min-integer-digits="1"') + '<number:text>%</number:text>',
        'percentage-style',
      ),
      '0%',
    ],
    [
      one(
        '<number:currency-symbol>$</number:currency-symbol>' +
          figures('number:decimal-places="0" number:min-integer-digits="1"'),
        'currency-style',
      ),
      '$0',
    ],
    [
      one(figures('number:decimal-places="0" number:min-integer-digits="1"') + '<number:text> piezas</number:text>'),
      '0" piezas"',
    ],
    [
      one(
        '<number:scientific-number number:decimal-places="2" number:min-integer-digits="1" number:min-exponent-digits="2"/>',
      ),
      '0.00E+00',
    ],
    [one('<number:fraction number:min-denominator-digits="2"/>'), '# ??/??'],
    [
      one(
        '<number:day number:style="long"/><number:text>/</number:text><number:month number:textual="true"/><number:text>/</number:text><number:year number:style="long"/>',
        'date-style',
      ),
      'dd/mmm/yyyy',
    ],
    [
      one(
        '<number:hours/><number:text>:</number:text><number:minutes number:style="long"/><number:text>:</number:text><number:seconds number:style="long" number:decimal-places="1"/><number:text> </number:text><number:am-pm/>',
        'time-style',
      ),
      'h:mm:ss.0 AM/PM',
    ],
    [one('<number:text-content/>', 'text-style'), '@'],
    [
      one(
        '<number:text>-</number:text>' +
          figures('number:decimal-places="0" number:min-integer-digits="1"') +
          '<style:map style:condition="value()&gt;=0" style:apply-style-name="P"/>',
        'number-style',
        `<number:number-style style:name="P">${figures('number:decimal-places="1" number:min-integer-digits="1"')}</number:number-style>`,
      ),
      '0.0;-0',
    ],
    [one('<style:map style:apply-style-name="N"/>'), 'General'],
    ['', 'General'],
  ])('%s', (automatic, format) => {
    expect(gridOf(row(number(1, 'table:style-name="ce1"')), { automatic }).numberFormat(0, 0)).toBe(format);
  });

  it('come from the cell, or else its row, or else its column, and from the style that a style is based on', () => {
    const styles =
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
      '<style:style style:name="base" style:family="table-cell" style:data-style-name="N1"/>';
    const automatic =
      '<style:style style:name="own" style:family="table-cell" style:parent-style-name="base"/><style:style style:name="loop" style:family="table-cell" style:parent-style-name="loop"/>';
    const grid = gridOf(
      '<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="own"/><table:table-column table:number-columns-repeated="99999999"/>' +
        row(number(1) + number(1, 'table:style-name="loop"') + number(1)) +
        row(number(1) + number(1) + number(1), 'table:default-cell-style-name="base"'),
      { styles, automatic },
    );
    expect([0, 1, 2].map((column) => grid.numberFormat(0, column))).toEqual(['0%', 'General', 'General']);
    expect([0, 1, 2].map((column) => grid.numberFormat(1, column))).toEqual(['0%', '0%', '0%']);
  });
});

it('tells hidden sheets and locked cells', () => {
  const automatic =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>' +
    '<style:style style:name="open" style:family="table-cell"><style:table-cell-properties style:cell-protect="none"/></style:style>' +
    '<style:style style:name="shut" style:family="table-cell"><style:table-cell-properties style:cell-protect="hidden-and-protected"/></style:style>';
  const cells = row(number(1) + number(1, 'table:style-name="open"') + number(1, 'table:style-name="shut"'));
  const grids = gridsOf({
    automatic,
    tables:
      `<table:table table:name="a" table:style-name="ta1">${cells}</table:table>` +
      `<table:table table:name="b" table:protected="true">${cells}</table:table>`,
  });
  expect(grids.map((grid) => [grid.name, grid.hidden, ...[0, 1, 2].map((column) => grid.locked(0, column))])).toEqual([
    ['a', true, false, false, false],
    ['b', false, true, false, true],
  ]);
});

describe('refuses', () => {
  const table = (rows: string): OdsFixture => ({ tables: `<table:table table:name="Hoja">${rows}</table:table>` });
  it.each<readonly [string, OdsFixture, string]>([
    [
      'a password',
      { tables: '', manifest: '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>' },
      'archivo-con-contrasena',
    ],
    [
      'a filled row repeated to the end',
      table(row(number(1), 'table:number-rows-repeated="1048576"')),
      'hoja-demasiado-grande',
    ],
    [
      'filled cells repeated over and over',
      table(row(number(1, 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1000"')),
      'hoja-demasiado-grande',
    ],
    [
      'a filled cell beyond the last column',
      table(row(number(1, 'table:number-columns-repeated="16385"'))),
      'archivo-danado',
    ],
    [
      'a filled row beyond the last',
      table(row('', 'table:number-rows-repeated="1048576"') + row(number(1))),
      'archivo-danado',
    ],
    ['a repetition that is none', table(row(number(1), 'table:number-rows-repeated="-1"')), 'archivo-danado'],
    ['a repetition that is no number', table(row(number(1, 'table:number-columns-repeated="x"'))), 'archivo-danado'],
    ['a number that is none', table(row(cell('office:value-type="float" office:value="x"'))), 'archivo-danado'],
    ['spaces without end', table(row(cell('', '<text:p><text:s text:c="1000000000"/></text:p>'))), 'archivo-danado'],
    ['XML that does not end', { tables: '<a>' }, 'archivo-danado'],
  ])('%s', (_what, fixture, code) => {
    expect(refusal(fixture)).toEqual([code, expect.anything()]);
  });

  it('more sheets than the limit', () => {
    const tables = '<table:table table:name="a"/>'.repeat(3);
    expect(refusal({ tables }, { ...LIMITS, sheets: 2 })).toEqual(['demasiadas-hojas', { hojas: 3, limite: 2 }]);
  });

  it('a file without contents', () => {
    expect(() => readOds(openPackage(zip({ mimetype: MIMETYPE })))).toThrow(
      expect.objectContaining({ codigo: 'archivo-danado' }),
    );
  });

  it('nothing else than with its own error, whatever the tables', () => {
    const pieces = fc.constantFrom(
      '<table:table table:name="a">',
      '</table:table>',
      '<table:table-row>',
      '</table:table-row>',
      '<table:table-row/>',
      '<table:table-cell>',
      '</table:table-cell>',
      '<table:table-column/>',
      '<text:p>',
      '</text:p>',
      '<text:s/>',
      'x',
      number(1),
      row(number(2)),
      '<table:table table:name="b"/>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (tables) => {
        refusal({ tables: tables.join('') });
      }),
      { numRuns: 200 },
    );
  });
});
