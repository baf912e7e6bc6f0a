import { writeWorkbook } from '../../src/files/writeWorkbook';
import { openPackage } from '../../src/files/package';
import { changedParts, editsOf, partOf } from './writeFixtures';
import { rels, worksheet, xlsx } from './workbookFixtures';

const SHEET = 'xl/worksheets/sheet1.xml';
const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_each, index) => (index * 7919) % 251);

/** Everything that libraries which write a workbook anew lose or change. */
const PARTS: Readonly<Record<string, string | Uint8Array>> = {
  'xl/vbaProject.bin': bytes(5000),
  'xl/vbaProjectSignature.bin': bytes(300),
  'xl/worksheets/_rels/sheet1.xml.rels': rels({
    rId1: ['comments', '../comments1.xml'],
    rId2: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    rId3: ['drawing', '../drawings/drawing1.xml'],
    rId4: ['printerSettings', '../printerSettings/printerSettings1.bin'],
    rId5: ['threadedComment', '../threadedComments/threadedComment1.xml'],
  }),
  'xl/comments1.xml': '<comments><authors/><commentList><comment ref="A1"/></commentList></comments>',
  'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><br></xml>',
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"/>\r\n',
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"><c:v>1</c:v></c:chartSpace>',
  'xl/printerSettings/printerSettings1.bin': bytes(700),
  'xl/media/image1.png': bytes(2000),
  'xl/theme/theme1.xml': '<a:theme xmlns:a="a"/>',
  'xl/metadata.xml': '<metadata/>',
  'xl/externalLinks/externalLink1.xml': '<externalLink/>',
  'customXml/item1.xml': '\ufeff<revision version="1">ñ</revision>',
  'customXml/itemProps1.xml': '<ds:datastoreItem xmlns:ds="ds"/>',
  'docProps/app.xml': '<Properties><Application>Microsoft Excel</Application></Properties>',
  'docProps/thumbnail.jpeg': bytes(100),
};

const BEFORE_CELLS =
  '<sheetPr codeName="Hoja1"><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:C3"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="ac"/>';
const AFTER_CELLS =
  '<sheetProtection sheet="0"/><autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>' +
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup orientation="landscape" r:id="rId4" xmlns:r="r"/><headerFooter><oddFooter>&amp;CPágina &amp;P</oddFooter></headerFooter>' +
  '<drawing r:id="rId3" xmlns:r="r"/><legacyDrawing r:id="rId2" xmlns:r="r"/>' +
  '<extLst><ext uri="{1}" xmlns:x14="x14"><x14:sparklineGroups><x14:sheetData><x14:row r="1"><x14:c r="A1"/></x14:row></x14:sheetData></x14:sparklineGroups></ext></extLst>\n';

const cells = (inner: string): string =>
  worksheet(
    `${BEFORE_CELLS}<sheetData><row r="1" spans="1:3" s="0" ht="15.75" customHeight="1" thickBot="1">${inner}</row></sheetData>${AFTER_CELLS}`,
  );

test('macros, comments, drawings, charts, printer settings and all else stay as they were, byte for byte', () => {
  const before = xlsx({ sheets: [cells('<c r="A1"><v>1</v></c>')], parts: PARTS });
  const after = writeWorkbook(before, 'T1.xlsm', editsOf(before, { A1: 2, C1: 'x' }));
  expect(changedParts(before, after)).toEqual([SHEET]);
  expect(openPackage(after).names).toEqual(openPackage(before).names);
  for (const [name, contents] of Object.entries(PARTS)) {
    expect(Buffer.from(openPackage(after).bytes(name))).toEqual(Buffer.from(contents));
  }
});

test('what a sheet says around its cells stays as it was', () => {
  const before = xlsx({ sheets: [cells('<c r="A1"><v>1</v></c>')], parts: PARTS });
  const after = writeWorkbook(before, 'T1.xlsm', editsOf(before, { A1: 2, C1: 'x' }));
  expect(partOf(after, SHEET)).toBe(cells('<c r="A1"><v>2</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c>'));
});

test('the bytes that were given stay as they were too', () => {
  const before = xlsx({ sheets: [cells('<c r="A1"><v>1</v></c>')] });
  const copy = before.slice();
  writeWorkbook(before, 'T1.xlsx', editsOf(before, { A1: 2 }));
  expect(before).toEqual(copy);
});
