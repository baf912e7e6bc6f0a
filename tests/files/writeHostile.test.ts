import fc from 'fast-check';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import type { CellEdit } from '../../src/workbook/edit';
import { UnreadableWorkbook, UnwritableWorkbook } from '../../src/workbook/unreadable';
import { cellOf, sheetsOf, thrownBy } from './writeFixtures';
import { rels, worksheet, xlsx } from './workbookFixtures';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets><definedNames/><calcPr calcId="1"/></workbook>`,
  'xl/_rels/workbook.xml.rels': rels({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['styles', 'styles.xml'],
    rId3: ['calcChain', 'calcChain.xml'],
  }),
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>`,
  'xl/worksheets/_rels/sheet1.xml.rels': rels({ rId1: ['table', '../tables/table1.xml'] }),
  'xl/tables/table1.xml': '<table ref="F1:G3" headerRowCount="1"/>',
  'xl/worksheets/sheet1.xml': worksheet(
    '<dimension ref="A1:D3"/><cols><col min="1" max="3" style="1"/></cols><sheetData>' +
      '<row r="1" spans="1:4"><c r="A1" s="1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D3">A1:A3</f><v>1</v></c></row>' +
      '<row><c><v>2</v></c><c><f t="shared" si="0"/><v>2</v></c><c r="D2"><v>2</v></c></row>' +
      "<row r='3'><!-- A3 --><c r='B3'><f t='shared' si='0'/><v>0</v></c><c r='D3'/></row></sheetData>",
  ),
};
const PIECES = [
  '',
  '<',
  '>',
  '/>',
  '"',
  "'",
  '&',
  '=',
  ' ',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '</c>',
  '<row>',
  '9999999',
  ':',
  'r="A1"',
  '\0',
  '<x:c/>',
];

/** Gives edits of every kind, made for what the workbook holds where it can be read. */
function editsFor(bytes: Uint8Array): CellEdit[] {
  const before = (cell: string): CellEdit['before'] => {
    try {
      return cellOf([...sheetsOf(bytes).values()][0]!, cell);
    } catch {
      return { formula: null, value: null };
    }
  };
  const edit = (cell: string, after: Partial<CellEdit['after']>, numberFormat?: string): CellEdit => ({
    sheet: 'Hoja1',
    cell,
    before: before(cell),
    after: { formula: null, value: null, ...after },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  return [
    edit('A1', { value: 5 }, '0%'),
    edit('B1', { value: '=B2' }),
    edit('A3', { value: true }),
    edit('C9', { formula: '=A1', value: 5 }, '0.000'),
  ];
}

test('a workbook that was tampered with is written or refused, with the errors that are told of and no other', () => {
  const whole = xlsx({ parts: PARTS });
  expect(thrownBy(() => writeWorkbook(whole, 'a.xlsx', editsFor(whole)))).toBeNull();
  const tampering = fc.record({
    part: fc.constantFrom(...Object.keys(PARTS)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    piece: fc.constantFrom(...PIECES),
  });
  fc.assert(
    fc.property(fc.array(tampering, { minLength: 1, maxLength: 3 }), (tamperings) => {
      const parts = { ...PARTS };
      for (const { part, at, length, piece } of tamperings) {
        const text = parts[part]!;
        const start = Math.floor(at * text.length);
        parts[part] = text.slice(0, start) + piece + text.slice(start + length);
      }
      const bytes = xlsx({ parts });
      const problem = thrownBy(() => writeWorkbook(bytes, 'a.xlsx', editsFor(bytes)));
      const isToldOf = problem instanceof UnreadableWorkbook || problem instanceof UnwritableWorkbook;
      expect(problem === null || isToldOf ? null : problem).toBeNull();
    }),
    { numRuns: 200 },
  );
});
