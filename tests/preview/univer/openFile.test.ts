import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { fromCellData } from '../../../src/preview/univer/cellData';
import { openFile, type OpenedFile } from '../../../src/preview/univer/openFile';
import { rels, rows, sample, SAMPLES, worksheet, xlsx, type Fixture } from '../../files/workbookFixtures';

function open(fixture: Fixture): Promise<OpenedFile> {
  return openFile(xlsx(fixture), 'libro.xlsx', 'libro');
}

function sheet({ data }: OpenedFile, position = 0): Partial<IWorksheetData> {
  return data.sheets[data.sheetOrder[position]!]!;
}

function cell(file: OpenedFile, row: number, column: number): ICellData | undefined {
  return sheet(file).cellData?.[row]?.[column];
}

function styleOf({ data }: OpenedFile, style: unknown): IStyleData {
  return data.styles[String(style)]!;
}

describe.each(SAMPLES)('%s', (name) => {
  let file: OpenedFile;
  beforeAll(async () => {
    file = await openFile(sample(name), `${name}.xlsx`, 'libro');
  });

  test('every cell holds what the file says, in its number format', () => {
    file.content.sheets.forEach((grid, position) => {
      const { cellData = {} } = sheet(file, position);
      for (let row = 0; row < grid.rowCount; row++) {
        for (let column = 0; column < grid.columnCount; column++) {
          const held = cellData[row]?.[column];
          expect(fromCellData(held)).toEqual({ formula: grid.formula(row, column), value: grid.value(row, column) });
          if (held) expect(styleOf(file, held.s).n?.pattern ?? 'General').toBe(grid.numberFormat(row, column));
        }
      }
    });
  });

  test('the sheets keep their names and order', () => {
    expect(file.data.sheetOrder.map((id) => file.data.sheets[id]!.name)).toEqual(
      file.content.sheets.map((grid) => grid.name),
    );
    expect(file.writable).toBe(true);
  });
});

test('the form of a sample looks as in the file', async () => {
  const file = await openFile(sample('TMM-F004-2025-T2'), 'T2.xlsx', 'libro');
  const { mergeData, columnData, rowData } = sheet(file);
  expect(mergeData).toContainEqual({ startRow: 14, startColumn: 0, endRow: 16, endColumn: 0 });
  expect(mergeData).toHaveLength(15);
  expect(columnData![1]).toEqual({ w: 322 });
  expect(rowData![20]).toEqual({ h: 50, ah: 50, ia: 0 });
  const header = styleOf(file, cell(file, 14, 1)!.s);
  const line = { s: 1, cl: { rgb: '#000000' } };
  expect(header).toMatchObject({ ff: 'Arial', fs: 9, bl: 1, bg: { rgb: '#D9D9D9' }, ht: 2, vt: 2, tb: 3 });
  expect(header.bd).toEqual({ l: line, r: line, t: line, b: line });
});

test('notes stand on their cells', async () => {
  const file = await openFile(sample('TMM-F004-2025-T3-participacion-social'), 'T3.xlsx', 'libro');
  const notes = JSON.parse(file.data.resources![0]!.data) as Record<string, Record<string, Record<string, unknown>>>;
  expect(notes['hoja-1']!['17']!['14']).toMatchObject({ row: 17, col: 14, note: 'Revisado por la unidad' });
});

test('what is hidden stays hidden, and what is frozen frozen', async () => {
  const file = await open({
    sheets: [
      worksheet(
        `<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>
         <cols><col min="2" max="3" width="20" hidden="1"/></cols>
         <sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/></sheetData>`,
      ),
      rows(''),
    ],
    parts: {
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Uno" sheetId="1" r:id="rId1"/><sheet name="Dos" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>`,
    },
  });
  expect(sheet(file)).toMatchObject({
    hidden: 0,
    showGridlines: 0,
    freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
    columnData: { 1: { w: 140, hd: 1 }, 2: { w: 140, hd: 1 } },
    rowData: { 1: { hd: 1 } },
  });
  expect(sheet(file, 1).hidden).toBe(1);
});

test('protection and its locks are known by the sheet', async () => {
  const styles = `<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>`;
  const file = await open({
    sheets: [
      worksheet(
        `<sheetData><row><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>`,
      ),
      rows('<row><c r="A1"><v>1</v></c></row>'),
    ],
    styles,
  });
  expect(file.isProtected).toEqual([true, false]);
  expect([file.content.sheets[0]!.locked(0, 0), file.content.sheets[0]!.locked(0, 1)]).toEqual([true, false]);
});

const FONT = '<fonts><font><sz val="10"/><name val="Arial"/></font></fonts>';

test.each<[string, string, Partial<IStyleData>]>([
  [
    'a theme colour with its tint',
    `<fonts><font><b/><i/><strike/><u/><color theme="4" tint="-0.5"/><sz val="8"/><name val="Arial"/></font></fonts>
     <cellXfs><xf fontId="0"/></cellXfs>`,
    {
      ...{ ff: 'Arial', fs: 8, bl: 1, it: 1 },
      ...{ st: { s: 1 }, ul: { s: 1 }, cl: { rgb: '#223962' } },
    },
  ],
  [
    'an indexed fill',
    `${FONT}<fills><fill/><fill><patternFill patternType="solid"><fgColor indexed="43"/></patternFill></fill></fills>
     <cellXfs><xf fontId="0" fillId="1"/></cellXfs>`,
    { bg: { rgb: '#FFFF99' } },
  ],
  [
    'a fill that is not solid',
    `${FONT}<fills><fill><patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>
     <cellXfs><xf fontId="0" fillId="0"/></cellXfs>`,
    {},
  ],
  [
    'lines of each kind',
    `${FONT}<borders><border><left style="double"><color rgb="FF00FF00"/></left><top style="none"/><bottom style="thick"/></border></borders>
     <cellXfs><xf fontId="0" borderId="0"/></cellXfs>`,
    { bd: { l: { s: 7, cl: { rgb: '#00FF00' } }, b: { s: 13, cl: { rgb: '#000000' } } } },
  ],
  [
    'text turned downwards and indented',
    `${FONT}<cellXfs><xf fontId="0"><alignment horizontal="left" vertical="top" textRotation="135" indent="1"/></xf></cellXfs>`,
    { ht: 1, vt: 1, tr: { a: 45 }, pd: { l: 11 } },
  ],
  [
    'letters one under the other',
    `${FONT}<cellXfs><xf fontId="0"><alignment textRotation="255" wrapText="1"/></xf></cellXfs>`,
    { tr: { a: 0, v: 1 }, tb: 3 },
  ],
])('%s', async (_what, styles, expected) => {
  const file = await open({ sheets: [rows('<row><c r="A1"><v>1</v></c></row>')], styles });
  expect(styleOf(file, cell(file, 0, 0)!.s)).toEqual({ ff: 'Arial', fs: 10, vt: 3, ...expected });
});

test('the theme of the file gives its colours', async () => {
  const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:accent1><a:srgbClr val="ABCDEF"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const file = await open({
    sheets: [rows('<row><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>')],
    styles: `<fonts><font><color theme="4"/></font><font><color theme="1"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`,
    parts: {
      'xl/theme/theme1.xml': theme,
      'xl/_rels/workbook.xml.rels': rels({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        s2: ['styles', 'styles.xml'],
        t: ['theme', 'theme/theme1.xml'],
      }),
    },
  });
  expect([0, 1].map((column) => styleOf(file, cell(file, 0, column)!.s).cl)).toEqual([
    { rgb: '#ABCDEF' },
    { rgb: '#101010' },
  ]);
});

test('a workbook without styles opens all the same', async () => {
  const file = await open({ sheets: [rows('<row r="2"><c r="B2" t="str"><f>"a"&amp;1</f><v>a1</v></c></row>')] });
  expect(cell(file, 1, 1)).toMatchObject({ f: '="a"&1', v: 'a1' });
});

test('a formula without a result is left to be calculated', async () => {
  const file = await open({ sheets: [rows('<row><c r="A1"><f>1+1</f></c></row>')] });
  expect(cell(file, 0, 0)).toEqual({ f: '=1+1', s: 'estilo-0' });
});

test.each([
  ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'archivo-danado'],
  ['empty', new Uint8Array(), 'archivo-vacio'],
])('a file that is %s is refused by its reason', async (_what, bytes, codigo) => {
  await expect(openFile(bytes, 'libro.xlsx', 'libro')).rejects.toMatchObject({ codigo });
});
