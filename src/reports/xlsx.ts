import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ReportRow, SheetChart, SheetLayout } from './sheet/reportSheet';
import { chartPart } from './xlsx/chartPart';
import { drawingPart } from './xlsx/drawingPart';
import { relationship, relationshipsPart } from './xlsx/relationships';
import {
  filterRange,
  openSheetPart,
  SHEET_LIMITS,
  type SheetLimits,
  type SheetPart,
  sheetStart,
} from './xlsx/sheetPart';
import { STYLES_PART } from './xlsx/stylesPart';
import { type ListedSheet, workbookParts } from './xlsx/workbookParts';

/** A sheet of the file, while rows come in. */
export interface OpenSheet {
  /** Takes the next row. What does not fit on one sheet goes on the next one, under the same titles. */
  readonly add: (row: ReportRow) => void;
  readonly addChart: (chart: SheetChart) => void;
}

/** An `.xlsx` file that is written while rows come in: what it holds in memory is the compressed file. */
export interface XlsxFile {
  /** Takes how a sheet is laid out; gives the sheet. Several may be open at once. */
  readonly openSheet: (layout: SheetLayout) => OpenSheet;
  /** Takes the names of the sheets in the order of their tabs; gives the whole file. */
  readonly close: (order: readonly string[]) => Uint8Array;
}

// Rows are compressed together in blocks of about this many characters.
const BLOCK = 1 << 16;

// The earliest that a zip can say: the same rows give the same file.
const NO_TIME = new Date(1980, 0, 1);

interface Written {
  readonly part: SheetPart;
  readonly number: number;
  readonly name: string;
  readonly charts: SheetChart[];
  readonly write: (xml: string, isLast: boolean) => void;
}

/** Takes the limits of a sheet; gives a new file without sheets. */
export function openXlsx(limits: SheetLimits = SHEET_LIMITS): XlsxFile {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const sheets: Written[] = [];

  const openPart = (path: string): Written['write'] => {
    const stream = new ZipDeflate(path, { level: 6 });
    stream.mtime = NO_TIME;
    zip.add(stream);
    let waiting = '';
    return (xml, isLast) => {
      waiting += xml;
      if (!isLast && waiting.length < BLOCK) return;
      stream.push(strToU8(waiting), isLast);
      waiting = '';
    };
  };
  const addPart = (path: string, xml: string): void => openPart(path)(xml, true);
  const openOne = (layout: SheetLayout, name: string): Written => {
    const number = sheets.length + 1;
    const write = openPart(`xl/worksheets/sheet${number}.xml`);
    const written: Written = { part: openSheetPart(layout, limits), number, name, charts: [], write };
    write(sheetStart(layout), false);
    sheets.push(written);
    return written;
  };
  const closeSheets = (): { readonly drawings: number; readonly charts: number } => {
    let drawings = 0;
    let charts = 0;
    for (const { part, number, charts: ofSheet, write } of sheets) {
      const drawing = ofSheet.length > 0 ? ++drawings : null;
      const { xml, relationships } = part.end(drawing === null ? null : `../drawings/drawing${drawing}.xml`);
      write(xml, true);
      if (relationships !== null) addPart(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationships);
      if (drawing === null) continue;
      addPart(`xl/drawings/drawing${drawing}.xml`, drawingPart(ofSheet));
      const relations = ofSheet.map((chart, index) => {
        addPart(`xl/charts/chart${++charts}.xml`, chartPart(chart));
        return relationship(`rId${index + 1}`, 'chart', `../charts/chart${charts}.xml`);
      });
      addPart(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relationshipsPart(relations));
    }
    return { drawings, charts };
  };

  return {
    openSheet: (layout) => {
      let current = openOne(layout, layout.name);
      let copies = 1;
      const header: ReportRow[] = [];
      return {
        add: (row) => {
          if (header.length < layout.headerRows) header.push(row);
          if (current.part.rows() === limits.rows) {
            current = openOne(layout, `${layout.name} (${++copies})`);
            for (const each of header) current.write(current.part.row(each), false);
          }
          current.write(current.part.row(row), false);
        },
        addChart: (chart) => current.charts.push(chart),
      };
    },
    close: (order) => {
      const counts = closeSheets();
      const place = ({ part }: Written): number => order.indexOf(part.layout.name);
      const listed = [...sheets].sort((a, b) => place(a) - place(b)).map(toListed);
      for (const [path, xml] of Object.entries(workbookParts({ sheets: listed, ...counts }))) addPart(path, xml);
      addPart('xl/styles.xml', STYLES_PART);
      zip.end();
      return join(chunks);
    },
  };
}

function toListed({ part, number, name }: Written): ListedSheet {
  const { layout } = part;
  const filter = layout.filter && part.rows() > layout.headerRows ? filterRange(layout, part.rows()) : null;
  return {
    name,
    part: number,
    headerRows: layout.headerRows,
    filter: filter && filter.replace(/[A-Z]+|\d+/g, (part) => `$${part}`),
  };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
