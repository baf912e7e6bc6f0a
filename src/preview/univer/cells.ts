import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';

import { GENERAL } from '../../files/xlsx/numberFormats';
import type { Block, CellChange, CellLook, CellState } from '../host/spreadsheet';
import { fromCellData, toCellData } from './cellData';
import { HORIZONTAL, toNumber, VERTICAL, WRAP } from './codes';
import { reach } from './commands';
import { toRange } from './ranges';

/** What a cell held is gone with its new content. */
const EMPTIED: ICellData = { v: null, f: null, si: null, p: null };

/** Takes a sheet of Univer; gives the smallest block around what its cells hold. */
export function usedBlock(sheet: FWorksheet): Block | null {
  let block: Block | null = null;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const { formula, value } = fromCellData(cell);
      if (value === null && formula === null && !cell?.si) return;
      block = block ? reach(block, row, column) : { top: row, left: column, bottom: row, right: column };
    });
  return block;
}

/** Takes a sheet of Univer, a block and which cells are locked; gives the rows of the block. */
export function cellsOf(
  sheet: FWorksheet,
  block: Block,
  isLocked: (row: number, column: number) => boolean,
): readonly (readonly CellState[])[] {
  const range = sheet.getRange(toRange(block));
  const formulas = range.getFormulas();
  const texts = range.getDisplayValues();
  const worksheet = sheet.getSheet();
  return formulas.map((inRow, down) =>
    inRow.map((formula, across) => {
      const [row, column] = [block.top + down, block.left + across];
      return {
        formula: formula === '' ? null : formula,
        value: fromCellData(worksheet.getCellRaw(row, column)).value,
        text: texts[down]![across]!.replace(/\r\n$/, ''),
        numberFormat: worksheet.getComposedCellStyle(row, column).n?.pattern ?? GENERAL,
        locked: isLocked(row, column),
      };
    }),
  );
}

/** Takes what is done to a cell and what it holds; gives it as Univer writes it. */
export function toChangedCell({ content, numberFormat }: CellChange, held: Nullable<ICellData>): ICellData {
  return {
    ...(content ? { ...EMPTIED, ...toCellData(contentOf(content)) } : formulaOf(held)),
    ...(numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } }),
  };
}

// A formula that is not written again is lost as soon as the cell gets a number format.
function formulaOf(held: Nullable<ICellData>): ICellData {
  return held?.f || held?.si ? { f: held.f ?? null, si: held.si ?? null, v: held.v ?? null } : {};
}

function contentOf(content: NonNullable<CellChange['content']>): Parameters<typeof toCellData>[0] {
  return 'formula' in content ? { formula: content.formula, value: null } : { formula: null, value: content.value };
}

const ACROSS = {
  General: HORIZONTAL.general,
  Left: HORIZONTAL.left,
  Center: HORIZONTAL.center,
  Right: HORIZONTAL.right,
};
const DOWN = { Top: VERTICAL.top, Center: VERTICAL.center, Bottom: VERTICAL.bottom };

/** Takes how a cell is to look; gives it as Univer writes it. */
export function toDressedCell({ link, ...look }: CellLook): ICellData {
  return { s: toStyle(look, link !== undefined) };
}

function toStyle(look: Omit<CellLook, 'link'>, isLink: boolean): IStyleData {
  return {
    ...(look.bold === undefined ? {} : { bl: toNumber(look.bold) }),
    ...(look.fontSize === undefined ? {} : { fs: look.fontSize }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.wrap === undefined ? {} : { tb: look.wrap ? WRAP.wrap : WRAP.overflow }),
    ...(look.horizontal === undefined ? {} : { ht: ACROSS[look.horizontal] }),
    ...(look.vertical === undefined ? {} : { vt: DOWN[look.vertical] }),
    ...(isLink || look.underline ? { ul: { s: toNumber(true) } } : {}),
  };
}
