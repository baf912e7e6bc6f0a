import { read, utils, type WorkBook } from '@e965/xlsx';
import * as fc from 'fast-check';
import { readWorkbook } from '../../src/files/readWorkbook';
import { archivoOf } from '../../src/reports/archivo';
import { countFile } from '../../src/reports/resumen';
import { figureCell, linkCell, percentCell, textCell } from '../../src/reports/sheet/cell';
import { LOOKS, type Look, type LookSpec } from '../../src/reports/sheet/looks';
import { revisionSheet } from '../../src/reports/sheet/revisionSheet';
import { REVISION_SHEET } from '../../src/workbook/drawnSheet';
import type { ReportSheet } from '../../src/reports/sheet/reportSheet';
import { openXlsx } from '../../src/reports/xlsx';
import { writeXlsx } from '../support/writeXlsx';
import { sampleGrids } from '../support/samples';
import { elementsOf, packageProblems, partsOf } from '../support/xlsxPackage';
import { fileOf } from './lots';

const FILE = fileOf(sampleGrids('TMM-F004-2025-T2'), 'T2.xlsx');
const SHEET = revisionSheet(archivoOf(FILE), countFile(FILE), 'viernes, 4 de abril de 2025');
const BYTES = writeXlsx([SHEET]);
const PARTS = partsOf(BYTES);

function sheetOf(rows: ReportSheet['rows'], more: Partial<ReportSheet> = {}): ReportSheet {
  return { ...{ name: 'Hoja', widths: [20, 20, 20], headerRows: 0, filter: false, rows, charts: [] }, ...more };
}

async function valuesOf(bytes: Uint8Array, sheet = 0): Promise<unknown[][]> {
  const grid = (await readWorkbook(bytes, 'r.xlsx')).sheets[sheet]!;
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => grid.value(row, column)),
  );
}

describe('the file', () => {
  test('hangs together: every part has a type, every relationship leads somewhere', () => {
    expect(packageProblems(PARTS)).toEqual([]);
    for (const xml of Object.values(PARTS)) expect(elementsOf(xml).length).toBeGreaterThan(0);
  });

  test('is the same for the same sheets', () => {
    expect(Buffer.compare(writeXlsx([SHEET]), BYTES)).toBe(0);
  });

  test('has a style for every cell, and each style has its font, fill and border', () => {
    const styles = elementsOf(PARTS['xl/styles.xml']!);
    const formats = PARTS['xl/styles.xml']!.match(/<cellXfs.*<\/cellXfs>/)![0];
    const xfs = elementsOf(formats)
      .slice(1)
      .filter(({ name }) => name === 'xf');
    const count = (name: string): number => styles.filter((each) => each.name === name).length;
    for (const { attributes } of xfs) {
      expect(Number(attributes['fontId'])).toBeLessThan(count('font'));
      expect(Number(attributes['fillId'])).toBeLessThan(count('fill'));
      expect(Number(attributes['borderId'])).toBeLessThan(count('border'));
    }
    const used = elementsOf(PARTS['xl/worksheets/sheet1.xml']!).filter(({ name }) => name === 'c');
    expect(used.every(({ attributes }) => Number(attributes['s']) < xfs.length)).toBe(true);
    expect(new Set(used.map(({ attributes }) => attributes['s'])).size).toBeGreaterThan(5);
  });

  test('has the parts of a sheet in the order that Excel asks for', () => {
    const rows = [[textCell('a', 'encabezado')], [linkCell('b', { href: 'x.xlsx', hoja: 'H', celda: 'A1' })]];
    const sheet = sheetOf(rows, { headerRows: 1, filter: true, charts: SHEET.charts });
    const xml = partsOf(writeXlsx([sheet]))['xl/worksheets/sheet1.xml']!;
    const order = ['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'hyperlinks'];
    const after = ['pageMargins', 'pageSetup', 'headerFooter', 'drawing'];
    const names = elementsOf(xml).map(({ name }) => name);
    expect(names.filter((name) => [...order, ...after].includes(name))).toEqual([...order, ...after]);
  });

  test('says what our own reader and SheetJS read again', async () => {
    const rows = [
      [textCell('Ñandú & <hijos> "x" _x0041_'), figureCell(1152), figureCell(0.25)],
      [textCell(null), percentCell(0.5), textCell(' dos\n líneas ')],
    ];
    const bytes = writeXlsx([sheetOf(rows)]);
    const expected = [
      ['Ñandú & <hijos> "x" _x0041_', 1152, 0.25],
      [null, 0.5, 'dos líneas'],
    ];
    expect(await valuesOf(bytes)).toEqual(expected);
    const other: WorkBook = read(bytes);
    expect(utils.sheet_to_json(other.Sheets['Hoja']!, { header: 1, defval: null })).toEqual(expected);
  });

  test('holds no formula, whatever a text begins with', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUMA(A1)', "'=1"];
    const bytes = writeXlsx([sheetOf(texts.map((text) => [textCell(text)]))]);
    expect(await valuesOf(bytes)).toEqual(texts.map((text) => [text]));
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/styles.xml': styles } = partsOf(bytes);
    expect(sheet).not.toContain('<f>');
    // Also when somebody edits the cell it stays a text.
    const quoted = elementsOf(styles!.match(/<cellXfs.*<\/cellXfs>/)![0]).filter(({ name }) => name === 'xf');
    const used = elementsOf(sheet!).flatMap(({ attributes }) => attributes['s'] ?? []);
    expect(used.map((style) => quoted[Number(style)]!.attributes['quotePrefix'])).toEqual(texts.map(() => '1'));
  });

  test('any text can be written and read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 8 }), async (texts) => {
        const cells = texts.map((text) => textCell(text));
        const bytes = writeXlsx([sheetOf([[figureCell(1), ...cells]])]);
        expect(packageProblems(partsOf(bytes))).toEqual([]);
        expect((await valuesOf(bytes))[0]!.slice(1, cells.length + 1)).toEqual(
          cells.map(({ value }) => value).slice(0, (await valuesOf(bytes))[0]!.length - 1),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('cuts a text that no cell can hold', async () => {
    const [[value]] = (await valuesOf(writeXlsx([sheetOf([[textCell('á'.repeat(40_000))]])]))) as [[string]];
    expect(value).toHaveLength(32_767);
    expect(value.endsWith('á…')).toBe(true);
  });
});

describe('links', () => {
  const linksIn = (bytes: Uint8Array): string[] =>
    Object.values(read(bytes).Sheets['Hoja']!).flatMap((cell: { l?: { Target: string } }) => cell.l?.Target ?? []);

  test('lead to cells of this workbook and of others', () => {
    const rows = [
      [linkCell('aquí', { href: null, hoja: "Año '25", celda: 'O25' })],
      [linkCell('allá', { href: 'a%20b/T1.xlsx', hoja: 'CDHI', celda: 'D18' })],
    ];
    expect(linksIn(writeXlsx([sheetOf(rows)]))).toEqual(["#'Año ''25'!O25", "a%20b/T1.xlsx#'CDHI'!D18"]);
  });

  test('are no more than a sheet may have', () => {
    const file = openXlsx({ rows: 100, links: 3 });
    const sheet = file.openSheet(sheetOf([]));
    for (let row = 0; row < 5; row++) sheet.add([linkCell('x', { href: 'x.xlsx', hoja: 'H', celda: 'A1' })]);
    const bytes = file.close(['Hoja']);
    expect(packageProblems(partsOf(bytes))).toEqual([]);
    expect(linksIn(bytes)).toHaveLength(3);
  });
});

test('rows that do not fit on a sheet go on the next one, under the same titles, and none is lost', async () => {
  const file = openXlsx({ rows: 4, links: 10 });
  const layout = sheetOf([], { name: 'Hallazgos', headerRows: 1, filter: true });
  const other = file.openSheet(sheetOf([], { name: 'Resumen' }));
  const sheet = file.openSheet(layout);
  sheet.add([textCell('Título', 'encabezado')]);
  for (let row = 1; row <= 7; row++) sheet.add([figureCell(row)]);
  other.add([textCell('r')]);
  const bytes = file.close(['Hallazgos', 'Resumen']);
  expect(packageProblems(partsOf(bytes))).toEqual([]);
  expect((await readWorkbook(bytes, 'r.xlsx')).sheets.map(({ name }) => name)).toEqual([
    ...['Hallazgos', 'Hallazgos (2)', 'Hallazgos (3)', 'Resumen'],
  ]);
  const all = await Promise.all([0, 1, 2].map((index) => valuesOf(bytes, index)));
  expect(all).toEqual([
    [['Título'], [1], [2], [3]],
    [['Título'], [4], [5], [6]],
    [['Título'], [7]],
  ]);
});

describe('the sheet of one workbook', () => {
  test('leads to every finding and every meta by its own cell', () => {
    const links = SHEET.rows.flatMap((row) => row.flatMap(({ link }) => link ?? []));
    const { formatos } = FILE.review;
    const findings = formatos.flatMap(({ hallazgos }) => hallazgos);
    const metas = formatos.flatMap(({ formato }) => formato.metas);
    expect(links).toHaveLength(formatos.length + findings.length + metas.length);
    expect(links.every(({ href }) => href === null)).toBe(true);
    expect(links).toContainEqual({ href: null, hoja: 'Participación Social', celda: 'N21' });
  });

  test('has a chart for each form, which draws the P and A that stand on the sheet', () => {
    expect(SHEET.charts).toHaveLength(5);
    for (const { source } of SHEET.charts) {
      const rows = SHEET.rows.slice(source.firstRow, source.lastRow + 1);
      expect(source.sheet).toBe(REVISION_SHEET.name);
      expect(source.categories.values).toEqual(rows.map((row) => row[source.categories.column]!.value));
      for (const { column, values } of source.columns) {
        expect(values).toEqual(rows.map((row) => row[column]!.value));
      }
    }
    const [first] = SHEET.charts;
    const [programado, alcanzado] = first!.source.columns;
    expect([programado!.title, alcanzado!.title]).toEqual(['Programado (P)', 'Alcanzado (A)']);
    expect(programado!.values).toEqual([1, 1, 1, 1]);
  });

  test('has charts that do not lie over one another, nor over the rows', () => {
    const LINE = 15;
    SHEET.charts.forEach(({ row }, index) => {
      const before = SHEET.charts[index - 1];
      const free = before ? before.row + before.height / LINE : SHEET.rows.length;
      expect(row).toBeGreaterThanOrEqual(free);
    });
  });

  test('is written with native charts that name their cells', () => {
    const charts = Object.keys(PARTS).filter((name) => name.startsWith('xl/charts/chart'));
    expect(charts).toHaveLength(5);
    const xml = PARTS['xl/charts/chart1.xml']!;
    const { firstRow, lastRow } = SHEET.charts[0]!.source;
    expect(xml.match(/<c:f>[^<]*<\/c:f>/g)).toEqual([
      `<c:f>'Revisión TMM-F004'!$C$${firstRow + 1}:$C$${lastRow + 1}</c:f>`,
      `<c:f>'Revisión TMM-F004'!$G$${firstRow + 1}:$G$${lastRow + 1}</c:f>`,
      `<c:f>'Revisión TMM-F004'!$C$${firstRow + 1}:$C$${lastRow + 1}</c:f>`,
      `<c:f>'Revisión TMM-F004'!$H$${firstRow + 1}:$H$${lastRow + 1}</c:f>`,
    ]);
    expect(elementsOf(xml).filter(({ name }) => name === 'c:ser')).toHaveLength(2);
  });

  test('says why a workbook could not be reviewed', () => {
    const file = fileOf([], 'vacio.xlsx');
    const { rows, charts } = revisionSheet(archivoOf(file), countFile(file), 'hoy');
    expect(charts).toEqual([]);
    expect(rows.flat().map(({ value }) => value)).toContain('El libro no tiene ninguna hoja de cálculo.');
  });
});

test('text and fill of every look contrast at least 4.5 to 1', () => {
  const luminance = (colour: string): number => {
    const [r, g, b] = [0, 2, 4].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  for (const look of Object.keys(LOOKS) as Look[]) {
    const { colour = '000000', fill = 'FFFFFF' }: LookSpec = LOOKS[look];
    const [dark, light] = [luminance(colour), luminance(fill)].sort((a, b) => a - b);
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
