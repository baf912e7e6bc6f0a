import { changedParts, partOf, rewrittenRows, sheetsOf, write, type Wanted } from './writeFixtures';
import { rows, sample, worksheet, xlsx } from './workbookFixtures';

const STYLES = 'xl/styles.xml';
const CELL = '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>';

const FORMATS = '<numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;a&quot; 0"/></numFmts>';
const FIRST = '<xf numFmtId="0" fontId="0"/>';
const SECOND = '<xf numFmtId="2" fontId="1" applyNumberFormat="0"><alignment wrapText="1"/></xf>';
const styles = (xfs: string, formats = FORMATS): string => `${formats}<fonts/>${xfs}<dxfs/>`;
const cellXfs = (...xfs: readonly string[]): string => `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`;
const second = (id: number): string => SECOND.replace('"2"', `"${id}"`).replace('"0">', '"1">');

/** Gives the rows and the styles after these number formats were set. */
function format(inner: string, part: string, wanted: Readonly<Record<string, string>>): [string, string] {
  const before = xlsx({ sheets: [rows(inner)], styles: part });
  const edits = Object.entries(wanted).map(([cell, numberFormat]): [string, Wanted] => [cell, { numberFormat }]);
  const after = write(before, Object.fromEntries(edits));
  expect(sheetsOf(after).get('Hoja1')!.numberFormat(0, 0)).toBe(wanted.A1);
  return [
    /<sheetData>(.*)<\/sheetData>/.exec(partOf(after, 'xl/worksheets/sheet1.xml'))![1]!,
    /<styleSheet[^>]*>(.*)<\/styleSheet>/.exec(partOf(after, STYLES))![1]!,
  ];
}

describe('a number format', () => {
  test.each<[string, number]>([
    ['General', 0],
    ['0', 1],
    ['#,##0', 3],
    ['0%', 9],
    ['0.00%', 10],
    ['"a" 0', 170],
  ])('%s makes a style with its own number, %d, and all else as it was', (code, id) => {
    expect(format(CELL, styles(cellXfs(FIRST, SECOND)), { A1: code })).toEqual([
      CELL.replace('s="1"', 's="2"'),
      styles(cellXfs(FIRST, SECOND, second(id))),
    ]);
  });

  test('that is new is declared behind the others', () => {
    expect(format(CELL, styles(cellXfs(FIRST, SECOND)), { A1: '[<1]"&"0;0.0' })[1]).toBe(
      styles(
        cellXfs(FIRST, SECOND, second(171)),
        FORMATS.replace('count="1"', 'count="2"').replace(
          '</numFmts>',
          '<numFmt numFmtId="171" formatCode="[&lt;1]&quot;&amp;&quot;0;0.0"/></numFmts>',
        ),
      ),
    );
  });

  test('goes by what the part says of Excel’s own numbers', () => {
    const pesos = '_-"$"* #,##0.00_-';
    const excels = '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)';
    const formats = `<numFmts count="1"><numFmt numFmtId="44" formatCode='${pesos}'/></numFmts>`;
    const part = styles(cellXfs(FIRST, SECOND), formats);
    expect(format(CELL, part, { A1: pesos })[1]).toBe(styles(cellXfs(FIRST, SECOND, second(44)), formats));
    expect(format(CELL, part, { A1: excels })[1]).toContain(second(164));
  });

  test('that is the first one is declared before everything else', () => {
    expect(format(CELL, styles(cellXfs(FIRST, SECOND), ''), { A1: '0.000' })[1]).toBe(
      styles(
        cellXfs(FIRST, SECOND, second(164)),
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>',
      ),
    );
  });

  test('takes the style that is there', () => {
    const part = styles(cellXfs(FIRST, SECOND, '<xf fontId="1" numFmtId="9"><alignment wrapText="1"/></xf>'));
    expect(format(CELL, part, { A1: '0%' })).toEqual([CELL.replace('s="1"', 's="2"'), part]);
  });

  test('does not take a style that says its number format does not apply', () => {
    const part = cellXfs(FIRST, SECOND, SECOND.replace('"2"', '"9"'));
    expect(format(CELL, styles(part), { A1: '0%' })).toEqual([
      CELL.replace('s="1"', 's="3"'),
      styles(cellXfs(FIRST, SECOND, SECOND.replace('"2"', '"9"'), second(9))),
    ]);
  });

  test('that the cell has already changes nothing', () => {
    const before = xlsx({ sheets: [rows(CELL)], styles: styles(cellXfs(FIRST, SECOND)) });
    expect(write(before, { A1: { numberFormat: '0.00' } })).toBe(before);
  });

  test('for many cells makes one style for each style that they had', () => {
    const inner = '<row r="1"><c r="A1" s="1"/><c r="B1"/><c r="C1" s="1"/><c r="D1" s="0"/></row>';
    const wanted = { A1: '0%', B1: '0%', C1: '0%', D1: '0%', B2: '0%' };
    expect(format(inner, styles(cellXfs(FIRST, SECOND)), wanted)).toEqual([
      '<row r="1"><c r="A1" s="2"/><c r="B1" s="3"/><c r="C1" s="2"/><c r="D1" s="3"/></row>' +
        '<row r="2"><c r="B2" s="3"/></row>',
      styles(cellXfs(FIRST, SECOND, second(9), '<xf numFmtId="9" fontId="0" applyNumberFormat="1"/>')),
    ]);
  });

  test('comes with a value, and with the style of the column where the cell is new', () => {
    const before = xlsx({
      sheets: [worksheet('<cols><col min="1" max="16384" style="1"/></cols><sheetData/>')],
      styles: styles(cellXfs(FIRST, SECOND)),
    });
    const after = write(before, { B2: { value: 0.5, numberFormat: '0%' } });
    expect(partOf(after, 'xl/worksheets/sheet1.xml')).toContain('<row r="2"><c r="B2" s="2"><v>0.5</v></c></row>');
    expect(partOf(after, STYLES)).toContain(styles(cellXfs(FIRST, SECOND, second(9))));
  });

  test('stays with a cell that gets another value', () => {
    expect(rewrittenRows(CELL, { A1: 'texto' }, { styles: styles(cellXfs(FIRST, SECOND)) })).toContain('s="1"');
  });

  test('keeps the prefix of the part', () => {
    const part =
      '<s:styleSheet xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><s:cellXfs count="1"><s:xf numFmtId="0"/></s:cellXfs></s:styleSheet>';
    const before = xlsx({ sheets: [rows('<row><c/></row>')], styles: '', parts: { [STYLES]: part } });
    expect(partOf(write(before, { A1: { numberFormat: '0.0' } }), STYLES)).toBe(
      '<s:styleSheet xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<s:numFmts count="1"><s:numFmt numFmtId="164" formatCode="0.0"/></s:numFmts>' +
        '<s:cellXfs count="2"><s:xf numFmtId="0"/><s:xf numFmtId="164" applyNumberFormat="1"/></s:cellXfs></s:styleSheet>',
    );
  });

  test('brings the styles to a workbook that has none', () => {
    const before = xlsx({ sheets: [rows('<row><c><v>0.5</v></c></row>')], parts: { [STYLES]: '<!-- of nobody -->' } });
    const after = write(before, { A1: { numberFormat: '0%' } });
    expect(changedParts(before, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles1.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(partOf(after, '[Content_Types].xml')).toContain(
      '<Override PartName="/xl/styles1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    );
    expect(partOf(after, 'xl/_rels/workbook.xml.rels')).toContain(
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/xl/styles1.xml"/>',
    );
    const sheet = sheetsOf(after).get('Hoja1')!;
    expect([sheet.value(0, 0), sheet.numberFormat(0, 0), sheet.numberFormat(0, 1)]).toEqual([0.5, '0%', 'General']);
  });

  test('of a sample takes the style that its author made', () => {
    const before = sample('TMM-F004-2025-T1');
    const after = write(before, { 'Dirección!M18': { numberFormat: '0%' } });
    expect(sheetsOf(after).get('Dirección')!.numberFormat(17, 12)).toBe('0%');
    expect(changedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml']);
  });
});
