import { columnLetters, toAddress } from '../../workbook/address';
import type { ReportCell } from '../sheet/cell';
import type { ReportRow, SheetLayout } from '../sheet/reportSheet';
import { LINE_HEIGHT, rowHeight } from '../sheet/rowHeight';
import { relationship, relationshipsPart } from './relationships';
import { styleIndex } from './stylesPart';
import { sheetReference, XML_START, xmlCellText, xmlText } from './xml';

/** The limits of one sheet. Excel refuses a file with more links on a sheet, or more rows. */
export interface SheetLimits {
  readonly rows: number;
  readonly links: number;
}

export const SHEET_LIMITS: SheetLimits = { rows: 1_048_576, links: 65_530 };

/** A sheet that is being written. */
export interface SheetPart {
  readonly layout: SheetLayout;
  /** How many rows it has. */
  readonly rows: () => number;
  /** Takes the next row; gives its XML. */
  readonly row: (cells: ReportRow) => string;
  /** Takes the path of its drawing, if any; gives what comes after the rows, and the part of its relationships, `null` where it has none. */
  readonly end: (drawing: string | null) => { readonly xml: string; readonly relationships: string | null };
}

/** Takes how a sheet is laid out; gives the XML that comes before its rows. */
export function sheetStart({ widths, headerRows }: SheetLayout): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane =
    headerRows === 0
      ? ''
      : `<pane ySplit="${headerRows}" topLeftCell="A${headerRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return `${XML_START}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
}

/** Takes how a sheet is laid out and its limits; gives the sheet, with no rows yet. */
export function openSheetPart(layout: SheetLayout, limits: SheetLimits): SheetPart {
  let rows = 0;
  const links: string[] = [];
  const relations: string[] = [];
  const addLink = (address: string, { link }: ReportCell): void => {
    if (!link || links.length === limits.links) return;
    const location = ` location="${xmlText(sheetReference(link.hoja, link.celda))}"`;
    if (link.href === null) {
      links.push(`<hyperlink ref="${address}"${location}/>`);
    } else {
      // Excel writes one relationship for every link, also to the same file.
      const id = `rId${relations.length + 1}`;
      relations.push(relationship(id, 'hyperlink', link.href, 'External'));
      links.push(`<hyperlink ref="${address}" r:id="${id}"${location}/>`);
    }
  };
  return {
    layout,
    rows: () => rows,
    row: (cells) => {
      const row = rows++;
      const written = cells.map((cell, column) => {
        const address = toAddress(row, column);
        addLink(address, cell);
        return cellXml(address, cell);
      });
      const height = rowHeight(cells, layout.widths);
      const custom = height > LINE_HEIGHT ? ` ht="${height}" customHeight="1"` : '';
      return `<row r="${row + 1}"${custom}>${written.join('')}</row>`;
    },
    end: (drawing) => {
      if (drawing !== null) relations.push(relationship('rIdDrawing', 'drawing', drawing));
      const filter =
        layout.filter && rows > layout.headerRows ? `<autoFilter ref="${filterRange(layout, rows)}"/>` : '';
      const linkList = links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
      const page =
        '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
      const breaks = (layout.pages ?? []).map((row) => `<brk id="${row}" max="16383" man="1"/>`);
      const breakList =
        breaks.length > 0
          ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`
          : '';
      return {
        xml: `</sheetData>${filter}${linkList}${page}${breakList}${drawing === null ? '' : '<drawing r:id="rIdDrawing"/>'}</worksheet>`,
        relationships: relations.length > 0 ? relationshipsPart(relations) : null,
      };
    },
  };
}

/** Takes how a sheet is laid out and its number of rows; gives the block that can be filtered, with its titles. */
export function filterRange({ headerRows, widths }: SheetLayout, rows: number): string {
  return `A${headerRows}:${columnLetters(widths.length - 1)}${rows}`;
}

function cellXml(address: string, { value, look }: ReportCell): string {
  const style = styleIndex(look, typeof value === 'string' && /^[=+\-@']/.test(value));
  if (value === null || value === '') return `<c r="${address}" s="${style}"/>`;
  if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlCellText(value)}</t></is></c>`;
}
