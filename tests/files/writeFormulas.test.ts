import { changedParts, partOf, rewrittenRows, write, type Wanted } from './writeFixtures';
import { rels, rows, xlsx } from './workbookFixtures';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

describe('a shared formula', () => {
  const before =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">$A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3" t="str"><f ca="1" si="0" t="shared"></f><v>six &amp; six</v></c></row>' +
    '<row r="4"><c r="B4"><f t="shared" ref="B4:C4" si="1">9</f><v>9</v></c><c r="C4"><f t="shared" si="1"/><v>9</v></c></row>';

  test('is spelled out in the others when the cell that holds it is overwritten, and their results stay', () => {
    expect(rewrittenRows(before, { B1: 7 })).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>7</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>$A2*2</f><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3" t="str"><f ca="1">$A3*2</f><v>six &amp; six</v></c></row>' +
        before.slice(before.indexOf('<row r="4">')),
    );
  });

  test('is spelled out without results where these come from another edited cell', () => {
    const after = rewrittenRows(before, { B1: null, A3: 9, B2: 1 });
    expect(after).toContain('<c r="B1"></c>');
    expect(after).toContain('<c r="B2"><v>1</v></c>');
    expect(after).toContain('<c r="B3"><f ca="1">$A3*2</f></c>');
  });

  test('stays where another of its cells is overwritten', () => {
    expect(rewrittenRows(before, { B2: 7 })).toBe(before.replace('<f t="shared" si="0"/><v>4</v>', '<v>7</v>'));
  });

  test('is spelled out where a comment is all that stands in the formula', () => {
    const inner = before.replace('si="0"/>', 'si="0"><!-- <f>1</f> --></f>');
    expect(rewrittenRows(inner, { B1: 7 })).toContain('<c r="B2"><f><!-- <f>1</f> -->$A2*2</f><v>4</v></c>');
  });

  test('may be changed in its own cell', () => {
    const after = rewrittenRows(before, { B1: { formula: '=A1*3', value: 3 } });
    expect(after).toContain('<c r="B1"><f>A1*3</f><v>3</v></c>');
    expect(after).toContain('<c r="B2"><f>$A2*2</f><v>4</v></c>');
  });
});

describe('the results that come from an edited cell are left out', () => {
  test.each<[string, string, Record<string, Wanted>, string]>([
    [
      'directly, with the type of the value',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2" t="str"><f>A1&amp;""</f><v>1</v></c></row>',
      { A1: 2 },
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1" s="2"><f>A1&amp;""</f></c></row>',
    ],
    [
      'through other formulas, in whatever order they stand',
      '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>C1</f><v>1</v></c><c r="C1"><f>D1</f><v>1</v></c><c r="D1"/></row>',
      { D1: 2 },
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>C1</f></c><c r="C1"><f>D1</f></c><c r="D1"><v>2</v></c></row>',
    ],
    [
      'in a circle of formulas',
      '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>A1+C1</f><v>1</v></c><c r="C1"/></row>',
      { C1: 2 },
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>A1+C1</f></c><c r="C1"><v>2</v></c></row>',
    ],
    [
      'through a range, where the cell was not there',
      '<row r="1"><c r="A1"><f>SUM($B$1:C9)</f><v>1</v></c></row>',
      { C5: 2 },
      '<row r="1"><c r="A1"><f>SUM($B$1:C9)</f></c></row><row r="5"><c r="C5"><v>2</v></c></row>',
    ],
    [
      'through cells that the formula does not name',
      '<row r="1"><c r="A1"><f>INDIRECT("B"&amp;1)</f><v>1</v></c><c r="B1"/></row>',
      { B1: 2 },
      '<row r="1"><c r="A1"><f>INDIRECT("B"&amp;1)</f></c><c r="B1"><v>2</v></c></row>',
    ],
    [
      'and those of the others stay, byte for byte',
      '<row r="1"><c r="A1"><f>SUM(B2:C9)</f><v>01</v></c><c r="B1"><f >  C1</f ><v>1.0</v></c><c r="D1"><v>1</v></c></row>',
      { D1: 2 },
      '<row r="1"><c r="A1"><f>SUM(B2:C9)</f><v>01</v></c><c r="B1"><f >  C1</f ><v>1.0</v></c><c r="D1"><v>2</v></c></row>',
    ],
    [
      'unless the edits give them',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"><f>B1</f><v>1</v></c></row>',
      { A1: 2, B1: { formula: '=A1', value: 2 } },
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c><c r="C1"><f>B1</f></c></row>',
    ],
    [
      'with the results that fill other cells',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1:C2">A1*{1,2;3,4}</f><v>1</v></c><c r="C1"><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><v>3</v></c><c r="C2"><v>4</v></c><c r="D2"><f>C2</f><v>4</v></c><c r="E2"><f>D1</f><v>0</v></c></row>',
      { A1: 2 },
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1" cm="1"><f t="array" ref="B1:C2">A1*{1,2;3,4}</f></c><c r="C1"></c></row>' +
        '<row r="2"><c r="B2"></c><c r="C2"></c><c r="D2"><f>C2</f></c><c r="E2"><f>D1</f><v>0</v></c></row>',
    ],
    [
      'with the results of a data table',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/><v>10</v></c></row>' +
        '<row r="3"><c r="A3"><v>6</v></c><c r="B3"><v>12</v></c><c r="C3"><f>A2</f><v>5</v></c></row>',
      { A3: 7 },
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/></c></row>' +
        '<row r="3"><c r="A3"><v>7</v></c><c r="B3"></c><c r="C3"><f>A2</f><v>5</v></c></row>',
    ],
  ])('%s', (_how, before, wanted, after) => {
    expect(rewrittenRows(before, wanted)).toBe(after);
  });

  test('on other sheets too, whatever the case of their names', () => {
    const before = xlsx({
      sheets: [
        rows('<row r="1"><c r="A1"><v>1</v></c></row>'),
        rows('<row r="1"><c r="A1"><f>hoja1!A1</f><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>'),
        rows('<row r="1"><c r="A1"><f>\'Hoja2\'!B1</f><v>1</v></c><c r="B1"><f>B2+Otra!A1</f><v>1</v></c></row>'),
        rows('<row r="1"><c r="A1"><f>Hoja3!B1</f><v>1</v></c></row>'),
      ],
    });
    const after = write(before, { 'Hoja1!A1': 2 });
    expect(partOf(after, 'xl/worksheets/sheet2.xml')).toBe(
      rows('<row r="1"><c r="A1"><f>hoja1!A1</f></c><c r="B1"><f>A1</f></c></row>'),
    );
    expect(partOf(after, 'xl/worksheets/sheet3.xml')).toBe(
      rows('<row r="1"><c r="A1"><f>\'Hoja2\'!B1</f></c><c r="B1"><f>B2+Otra!A1</f><v>1</v></c></row>'),
    );
    expect(changedParts(before, after)).not.toContain('xl/worksheets/sheet4.xml');
  });

  test('not where only a number format changes', () => {
    const inner = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+Nombre</f><v>1</v></c></row>';
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>';
    const before = xlsx({ sheets: [rows(inner)], styles });
    const after = write(before, { A1: { numberFormat: '0%' } });
    expect(changedParts(before, after)).toEqual([SHEET]);
    expect(partOf(after, SHEET)).toBe(rows(inner.replace('r="A1"', 'r="A1" s="1"')));
  });
});

describe('the calculation when the copy is opened', () => {
  const FORMULA = rows('<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="C1"><v>1</v></c></row>');
  const workbook = (after: string): string =>
    `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`;

  test.each([
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad=\'0\' calcMode="manual"/>', '<calcPr fullCalcOnLoad=\'1\' calcMode="manual"/>'],
    ['<calcPr fullCalcOnLoad="1"></calcPr>', '<calcPr fullCalcOnLoad="1"></calcPr>'],
    [
      '<definedNames><definedName name="calcPr">1</definedName></definedNames><x/><extLst/>',
      '<definedNames><definedName name="calcPr">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><x/><extLst/>',
    ],
  ])('is asked for in a workbook with %s', (before, after) => {
    const written = write(xlsx({ sheets: [FORMULA], parts: { [WORKBOOK]: workbook(before) } }), { C1: 2 });
    expect(partOf(written, WORKBOOK)).toBe(workbook(after));
  });

  test('is asked for where the edits bring the first formula', () => {
    const written = write(xlsx(), { A1: { formula: '=1+1', value: 2 } });
    expect(partOf(written, WORKBOOK)).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test.each<[string, string, Record<string, Wanted>]>([
    ['no formula', rows('<row r="1"><c r="A1"><v>1</v></c></row>'), { A1: 2 }],
    ['no formula any more', FORMULA, { A1: 2 }],
  ])('is not asked for in a workbook with %s', (_what, sheet, wanted) => {
    const before = xlsx({ sheets: [sheet] });
    expect(changedParts(before, write(before, wanted))).toEqual([SHEET]);
  });

  const CHAINED = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    'xl/_rels/workbook.xml.rels': rels({
      c: ['calcChain', '/xl/calcChain.xml'],
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
    }),
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
  };

  test.each<[string, Wanted]>([
    ['removed', 5],
    ['changed', { formula: '=C1', value: 1 }],
  ])('drops the calculation chain when a formula is %s', (_how, wanted) => {
    const before = xlsx({ sheets: [FORMULA], parts: CHAINED });
    const after = write(before, { A1: wanted });
    const changed = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', SHEET];
    expect(changedParts(before, after).filter((name) => name !== WORKBOOK)).toEqual(changed);
    expect(partOf(after, '[Content_Types].xml')).toBe(
      CHAINED['[Content_Types].xml'].replace(/<Override PartName="\/xl\/calcChain[^>]*>/, ''),
    );
    expect(partOf(after, 'xl/_rels/workbook.xml.rels')).toBe(rels({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }));
    expect(() => partOf(after, 'xl/calcChain.xml')).toThrow('archivo-danado');
  });

  test('keeps the calculation chain when only values change', () => {
    const before = xlsx({ sheets: [FORMULA], parts: CHAINED });
    expect(changedParts(before, write(before, { C1: 5 }))).toEqual([WORKBOOK, SHEET]);
  });
});

test('running sums lose their results from the edited row on', () => {
  const letters = Array.from({ length: 20 }, (_each, index) => String.fromCharCode(66 + index));
  const row = (number: number, result: string): string =>
    `<row r="${number}"><c r="A${number}"><v>${number}</v></c>` +
    letters.map((letter) => `<c r="${letter}${number}"><f>SUM($A$1:$A${number})</f>${result}</c>`).join('') +
    '</row>';
  const numbers = Array.from({ length: 200 }, (_each, index) => index + 1);
  const after = rewrittenRows(numbers.map((number) => row(number, '<v>9</v>')).join(''), { A101: 0 });
  expect(after).toBe(
    numbers
      .map((number) => row(number, number > 100 ? '' : '<v>9</v>'))
      .join('')
      .replace('<c r="A101"><v>101</v></c>', '<c r="A101"><v>0</v></c>'),
  );
});
