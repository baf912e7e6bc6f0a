import { partOf, rewrittenRows, write, type Wanted } from './writeFixtures';
import { worksheet, xlsx } from './workbookFixtures';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('a cell in place', () => {
  test.each<[string, string, Wanted, string]>([
    ['a number', '<c r="A1" s="3"><v>1</v></c>', 6, '<c r="A1" s="3"><v>6</v></c>'],
    ['a fraction', '<c r="A1"><v>1</v></c>', 0.1 + 0.2, '<c r="A1"><v>0.30000000000000004</v></c>'],
    ['a very large number', '<c r="A1"><v>1</v></c>', -1.5e300, '<c r="A1"><v>-1.5e+300</v></c>'],
    ['a number in place of a text', '<c s="3" t="s" r="A1"><v>0</v></c>', 1152, '<c s="3" r="A1"><v>1152</v></c>'],
    [
      'a text',
      '<c r="A1" s="3"><v>1</v></c>',
      'Se cumplió <todo> & más',
      '<c r="A1" s="3" t="inlineStr"><is><t>Se cumplió &lt;todo&gt; &amp; más</t></is></c>',
    ],
    [
      'a text with spaces at its ends',
      '<c r="A1" t="s"><v>0</v></c>',
      ' a ',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
    ],
    [
      'a text of two lines',
      '<c r="A1" t="s"><v>0</v></c>',
      'a\r\nb',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a_x000D_\nb</t></is></c>',
    ],
    [
      'a text that looks like an escape',
      '<c r="A1" t="s"><v>0</v></c>',
      '_x000D_',
      '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>',
    ],
    [
      'a text that begins as a formula does',
      '<c r="A1"><f>B1</f><v>2</v></c>',
      '=1+1',
      '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>',
    ],
    ['true', '<c r="A1" s="3"/>', true, '<c r="A1" s="3" t="b"><v>1</v></c>'],
    ['false', '<c r="A1" s="3" />', false, '<c r="A1" s="3" t="b" ><v>0</v></c>'],
    ['an error', '<c r="A1"/>', { error: '#N/A' }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['nothing', '<c r="A1" s="3" t="str"><f>"a"</f><v>a</v></c>', null, '<c r="A1" s="3"></c>'],
    [
      'a formula with a number',
      "<c r='A1' s='3'><v>1</v></c>",
      { formula: '=M18/D18', value: 0.25 },
      "<c r='A1' s='3'><f>M18/D18</f><v>0.25</v></c>",
    ],
    [
      'a formula with a text',
      '<c r="A1"/>',
      { formula: '=IF(B1<2,"a"&"b","")', value: 'ab' },
      '<c r="A1" t="str"><f>IF(B1&lt;2,&quot;a&quot;&amp;&quot;b&quot;,&quot;&quot;)</f><v>ab</v></c>',
    ],
    ['a formula without result', '<c r="A1" t="s"><v>0</v></c>', { formula: '=B1' }, '<c r="A1"><f>B1</f></c>'],
    [
      'a formula with an error',
      '<c r="A1"/>',
      { formula: '=1/0', value: { error: '#DIV/0!' } },
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    [
      'a cell without its reference, with others of its own',
      '<!--<c r="A1"/>--><c\n  s="3"\tph="1"\n><v>1</v></c><c><v>2</v></c>',
      6,
      '<!--<c r="A1"/>--><c\n  s="3"\tph="1"\n><v>6</v></c><c><v>2</v></c>',
    ],
    [
      'a cell with white space, a comment and an extension',
      '<c r="A1">\n <v>1</v> <!-- v --> <extLst><ext><v>9</v></ext></extLst>\n</c>',
      6,
      '<c r="A1"><v>6</v>\n  <!-- v --> <extLst><ext><v>9</v></ext></extLst>\n</c>',
    ],
    [
      'a rich text in the cell itself',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>',
      'ab.',
      '<c r="A1" t="inlineStr"><is><t>ab.</t></is></c>',
    ],
    [
      'a cell behind one whose text looks like cells',
      '<c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t><![CDATA[</t></is></c><c r="A1">]]></t></is></c>',
      2,
      '<c r="A1"><v>2</v></c><c r="B1" t="inlineStr"><is><t><![CDATA[</t></is></c><c r="A1">]]></t></is></c>',
    ],
    ['a value in a CDATA section', '<c r="A1"><v><![CDATA[1]]></v></c>', 2, '<c r="A1"><v>2</v></c>'],
    ['a cell that tells of its old value', '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>', 2, '<c r="A1"><v>2</v></c>'],
    [
      'a dynamic array of one cell',
      '<c r="A1" cm="1"><f t="array" ref="A1">UNIQUE(B1)</f><v>1</v></c>',
      2,
      '<c r="A1"><v>2</v></c>',
    ],
  ])('%s', (_what, before, wanted, after) => {
    const sharedStrings = '<si><t>1,152</t></si>';
    expect(rewrittenRows(`<row r="1">${before}</row>`, { A1: wanted }, { sharedStrings })).toBe(
      `<row r="1">${after}</row>`,
    );
  });

  test('keeps the prefix of its sheet', () => {
    const before =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const written = write(xlsx({ sheets: [before] }), {
      B2: { formula: '=A2', value: 'a' },
      C2: ' b',
      A1: 3,
    });
    expect(partOf(written, SHEET)).toBe(
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
        '<x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="B2" t="str"><x:f>A2</x:f><x:v>a</x:v></x:c>' +
        '<x:c r="C2" t="inlineStr"><x:is><x:t xml:space="preserve"> b</x:t></x:is></x:c></x:row>' +
        '</x:sheetData></x:worksheet>',
    );
  });
});

describe('a cell that the sheet does not have', () => {
  test.each<[string, string, Record<string, Wanted>, string]>([
    [
      'between others',
      '<row r="3"><c r="A3"/><c r="D3"/></row>',
      { C3: 1, B3: 2 },
      '<row r="3"><c r="A3"/><c r="B3"><v>2</v></c><c r="C3"><v>1</v></c><c r="D3"/></row>',
    ],
    [
      'last in its row',
      '<row r="3"><c/><c/><extLst/></row>',
      { D3: 1 },
      '<row r="3"><c/><c/><c r="D3"><v>1</v></c><extLst/></row>',
    ],
    ['in an empty row', '<row r="3" ht="15" />', { B3: 1 }, '<row r="3" ht="15" ><c r="B3"><v>1</v></c></row>'],
    ['in a row of comments', '<row r="3"><!-- --></row>', { B3: 1 }, '<row r="3"><c r="B3"><v>1</v></c><!-- --></row>'],
    [
      'in rows without a number',
      '<row><c/></row><row/><row><c/></row>',
      { B2: 1 },
      '<row><c/></row><row><c r="B2"><v>1</v></c></row><row><c/></row>',
    ],
    [
      'in a new row',
      '<row r="2"/><row r="5"/>',
      { B4: 1, A3: 2, A9: 3, A1: 4, C4: 5 },
      '<row r="1"><c r="A1"><v>4</v></c></row><row r="2"/><row r="3"><c r="A3"><v>2</v></c></row>' +
        '<row r="4"><c r="B4"><v>1</v></c><c r="C4"><v>5</v></c></row><row r="5"/><row r="9"><c r="A9"><v>3</v></c></row>',
    ],
    [
      'beyond the spans of its row',
      '<row r="1" spans="3:5"><c r="C1"/></row><row r="2" spans=""/>',
      { H1: 1, A1: 2, A2: 3 },
      '<row r="1" spans="1:8"><c r="A1"><v>2</v></c><c r="C1"/><c r="H1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c></row>',
    ],
    [
      'within the spans of its row',
      '<row r="1" spans="1:9" s="4" customFormat="1"/>',
      { C1: 'a' },
      '<row r="1" spans="1:9" s="4" customFormat="1"><c r="C1" s="4" t="inlineStr"><is><t>a</t></is></c></row>',
    ],
  ])('%s', (_where, before, wanted, after) => {
    expect(rewrittenRows(before, wanted)).toBe(after);
  });

  test.each([
    ['<sheetData/>', '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'],
    ['<sheetData\n/>', '<sheetData\n><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'],
    ['<sheetData></sheetData>', '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'],
    [
      '<cols><col min="1" max="1" style="9"/><col min="2" max="3" style="5"/></cols><sheetData/>',
      '<cols><col min="1" max="1" style="9"/><col min="2" max="3" style="5"/></cols>' +
        '<sheetData><row r="2"><c r="B2" s="5"><v>1</v></c></row></sheetData>',
    ],
    [
      '<dimension ref="C1:D1"/><sheetData/><legacyDrawing/>',
      '<dimension ref="B1:D2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData><legacyDrawing/>',
    ],
    [
      "<dimension ref='A1'/><sheetData/>",
      '<dimension ref=\'A1:B2\'/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    [
      '<dimension ref="A1:C3"/><sheetData/>',
      '<dimension ref="A1:C3"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    [
      '<dimension ref="#REF!"/><sheetData/>',
      '<dimension ref="#REF!"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    ],
  ])('on a sheet with %s', (before, after) => {
    const written = write(xlsx({ sheets: [worksheet(before)] }), { B2: 1 });
    expect(partOf(written, SHEET)).toBe(worksheet(after));
  });
});
