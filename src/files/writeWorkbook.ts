import type { DocumentChanges } from '../workbook/documents';
import type { CellEdit } from '../workbook/edit';
import { UnwritableWorkbook } from '../workbook/unreadable';
import { cellKey } from './cells/sheetCells';
import type { Package } from './package';
import { openWritable } from './writeKind';
import { planEdits, refuseWhere, type PlannedEdit } from './writePlan';
import { dropCalcChain, requestCalculation } from './xlsx/editCalculation';
import { staleResults } from './xlsx/editDependents';
import { editDocuments } from './xlsx/editDocuments';
import { openParts, type Parts } from './xlsx/editParts';
import { addPlainStyles } from './xlsx/editPlainStyles';
import { editSheet, openSheet, styleAt, type CellChange, type OpenSheet } from './xlsx/editSheet';
import { addFormats } from './xlsx/editStyles';
import { tableTitles } from './xlsx/editTables';
import { readXlsx } from './xlsx/readXlsx';
import { readRelationships } from './xlsx/relationships';
import { readWorkbookPart, type ListedSheet } from './xlsx/workbookPart';

/** A sheet and what will change in it. */
interface SheetInWork {
  readonly sheet: OpenSheet;
  readonly edits: readonly PlannedEdit[];
  /** The cells that get another content, as `cellKey` numbers them. */
  readonly overwritten: ReadonlySet<number>;
}

/**
 * Takes the bytes of an `.xlsx` or `.xlsm`, its name, edits and documents to store; gives the bytes of the corrected
 * copy, in which everything else stays as it was, byte for byte, but for results that came from the cells edited: those
 * are left out, and Excel calculates them when it opens the copy. All or nothing; with nothing to change, the same bytes.
 * @throws UnwritableWorkbook `solo-lectura`, `libro-firmado`, `hoja-inexistente`, `celda-cambiada` or `celda-bloqueada`;
 * the last one also for a part of an array formula or a data table and for a table's column title.
 * @throws UnreadableWorkbook as for reading the file.
 * @throws TypeError for an edit that no cell can hold and for two edits of one cell.
 */
export function writeWorkbook(
  bytes: Uint8Array,
  fileName: string,
  edits: readonly CellEdit[],
  documents: DocumentChanges = {},
): Uint8Array {
  if (edits.length === 0 && Object.keys(documents).length === 0) return bytes;
  const source = openWritable(bytes, fileName);
  refuseSigned(source);
  const { sheets: listed, styles } = readWorkbookPart(source);
  const workbookPart = readRelationships(source, '').find(({ type }) => type === 'officeDocument')!.target;
  const parts = openParts(source);
  editDocuments(source, parts, workbookPart, documents);
  const work = edits.length === 0 ? [] : openSheets(source, parts, listed, edits);
  for (const sheetInWork of work) refuseParts(source, sheetInWork);
  editSheets(parts, work, changesOf(parts, workbookPart, styles, work));
  requestResults(source, parts, workbookPart, work);
  return parts.isChanged() ? parts.rewrite() : bytes;
}

/** Gives every sheet of the workbook with what will change in it, or none where nothing will. */
function openSheets(
  source: Package,
  parts: Parts,
  listed: readonly ListedSheet[],
  edits: readonly CellEdit[],
): SheetInWork[] {
  const grids = readXlsx(source).sheets;
  const planned = planEdits(grids, edits);
  if (planned.size === 0) return [];
  return grids.map((grid, position): SheetInWork => {
    const { part } = listed[position]!;
    const sheetEdits = planned.get(position) ?? [];
    const overwriting = sheetEdits.filter(({ content }) => content);
    return {
      sheet: openSheet(part, parts.text(part), grid, sheetEdits),
      edits: sheetEdits,
      overwritten: new Set(overwriting.map(({ row, column }) => cellKey(row, column))),
    };
  });
}

function refuseSigned(source: Package): void {
  const hasSignature = source.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/'));
  if (hasSignature || readRelationships(source, '').some(({ type }) => type === 'origin')) {
    throw new UnwritableWorkbook('libro-firmado', {});
  }
}

function refuseParts(source: Package, { sheet: { part, grid, blocks }, edits, overwritten }: SheetInWork): void {
  if (overwritten.size === 0) return;
  const isTitle = tableTitles(source, part);
  refuseWhere(
    grid.name,
    edits.filter(({ content }) => content),
    ({ row, column }) => blocks.owner(row, column) !== null || isTitle(row, column),
  );
}

/** Gives the changes of each sheet's cells and puts the styles that they need into their part. */
function changesOf(
  parts: Parts,
  workbookPart: string,
  stylesPart: string | null,
  work: readonly SheetInWork[],
): readonly (readonly CellChange[])[] {
  const wishes = work.flatMap(({ sheet, edits }) => {
    const text = parts.text(sheet.part);
    return edits.flatMap((edit) =>
      edit.numberFormat === null ? [] : [{ edit, style: styleAt(sheet, text, edit), format: edit.numberFormat }],
    );
  });
  const styles = new Map<PlannedEdit, number>();
  if (wishes.length > 0) {
    const part = stylesPart ?? addPlainStyles(parts, workbookPart);
    const styled = addFormats(parts.text(part), wishes);
    parts.set(part, styled.text);
    wishes.forEach(({ edit }, index) => styles.set(edit, styled.styles[index]!));
  }
  return work.map(({ edits }) => edits.map((edit) => ({ ...edit, style: styles.get(edit) ?? null })));
}

function editSheets(parts: Parts, work: readonly SheetInWork[], changes: readonly (readonly CellChange[])[]): void {
  const stale = staleResults(
    work.map(({ sheet }) => sheet),
    work.map(({ overwritten }) => overwritten),
  );
  work.forEach(({ sheet }, position) => {
    const sheetChanges = changes[position]!;
    const sheetStale = stale[position]!;
    if (sheetChanges.length === 0 && sheetStale.length === 0) return;
    parts.set(sheet.part, editSheet(sheet, parts.text(sheet.part), sheetChanges, sheetStale));
  });
}

/** Sees to it that Excel calculates what the edits concern when it opens the copy. */
function requestResults(source: Package, parts: Parts, workbookPart: string, work: readonly SheetInWork[]): void {
  if (work.every(({ overwritten }) => overwritten.size === 0)) return;
  if (work.some(touchesFormula)) dropCalcChain(parts, workbookPart, readRelationships(source, workbookPart));
  if (work.some(hasFormula)) parts.set(workbookPart, requestCalculation(parts.text(workbookPart)));
}

function touchesFormula({ sheet, edits }: SheetInWork): boolean {
  return edits.some(
    ({ row, column, content }) => content && (content.formula !== null || sheet.grid.formula(row, column) !== null),
  );
}

/** Tells whether a formula remains or comes. */
function hasFormula({ sheet, edits, overwritten }: SheetInWork): boolean {
  return (
    edits.some(({ content }) => content && content.formula !== null) ||
    sheet.map.formulas.some(({ row, column }) => !overwritten.has(cellKey(row, column)))
  );
}
