import { readDocuments } from '../../files/readDocuments';
import { writeWorkbook } from '../../files/writeWorkbook';
import { toAddress } from '../../workbook/address';
import {
  DOCUMENT_NAMES,
  fromDocumentXml,
  gatherDocuments,
  type DocumentChanges,
  type Documents,
} from '../../workbook/documents';
import type { CellContent, CellEdit } from '../../workbook/edit';
import { isCellError, type CellValue, type Grid } from '../../workbook/grid';
import type { Block, CellState } from '../host/spreadsheet';
import type { OpenedFile } from './openFile';
import type { UniverSpreadsheet } from './univerSpreadsheet';

/** What to save, and what of the open workbook it does not hold. */
export interface CorrectedFile {
  readonly bytes: Uint8Array;
  /** The sheets that were added: the writer edits cells in place and adds no sheets. */
  readonly leftOut: readonly string[];
}

/**
 * Takes an open file and its spreadsheet; gives the file's own bytes with the cells and the documents that differ, and
 * everything else as it was.
 * @throws UnwritableWorkbook, as for any correction.
 */
export function correctedFile(file: OpenedFile, spreadsheet: UniverSpreadsheet): CorrectedFile {
  const edits = file.content.sheets.flatMap((grid, position) => editsOf(grid, spreadsheet, position));
  const documents = changesOf(readDocuments(file.bytes), spreadsheet.xmlParts.values());
  return {
    bytes: writeWorkbook(file.bytes, file.name, edits, documents),
    leftOut: spreadsheet
      .sheets()
      .filter(({ id }) => spreadsheet.positionOf(id) === null)
      .map(({ name }) => name),
  };
}

function editsOf(grid: Grid, spreadsheet: UniverSpreadsheet, position: number): CellEdit[] {
  const id = spreadsheet.idOf(position);
  const used = spreadsheet.usedBlock(id) ?? NOTHING;
  const block: Block = {
    top: 0,
    left: 0,
    bottom: Math.max(used.bottom, grid.rowCount - 1, 0),
    right: Math.max(used.right, grid.columnCount - 1, 0),
  };
  return spreadsheet
    .cells(id, block)
    .flatMap((cells, row) => cells.flatMap((cell, column) => editOf(grid, row, column, cell)));
}

const NOTHING: Block = { top: 0, left: 0, bottom: 0, right: 0 };

function editOf(grid: Grid, row: number, column: number, after: CellState): CellEdit[] {
  const before: CellContent = { formula: grid.formula(row, column), value: grid.value(row, column) };
  const numberFormat = grid.numberFormat(row, column);
  const keepsContent = isSame(before, after);
  if (keepsContent && numberFormat === after.numberFormat) return [];
  return [
    {
      sheet: grid.name,
      cell: toAddress(row, column),
      before,
      after: keepsContent ? before : { formula: after.formula, value: after.value },
      ...(numberFormat === after.numberFormat ? {} : { numberFormat: after.numberFormat }),
    },
  ];
}

/** A formula that stays is the same whatever its result has become: Excel calculates it anew. */
function isSame(one: CellContent, other: CellContent): boolean {
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return plain(one.value) === plain(other.value);
}

/** Univer keeps an error as its text. */
function plain(value: CellValue): CellValue {
  return isCellError(value) ? value.error : value;
}

function changesOf(stored: Documents, parts: Iterable<string>): DocumentChanges {
  const now = gatherDocuments([...parts].flatMap((xml) => fromDocumentXml(xml) ?? []));
  const changes: { -readonly [Name in keyof DocumentChanges]: DocumentChanges[Name] } = {};
  for (const name of DOCUMENT_NAMES) if (now[name] !== stored[name]) changes[name] = now[name] ?? null;
  return changes;
}
