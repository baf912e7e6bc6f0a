import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

import type { Block, SheetBlock } from '../host/spreadsheet';

/** The command by which Univer changes cells, whoever asked for it. */
export const SET_VALUES = 'sheet.mutation.set-range-values';

const SELECTIONS = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);
/** What a cell holds, and not how it looks. */
const CONTENT: readonly (keyof ICellData)[] = ['v', 'f', 'si', 'p'];

/** The parameters that the commands of a sheet share. */
export interface SheetCommand {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** The cells by row and column; `null` empties one. */
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** What a command did, as far as it matters to the preview. */
export interface Effect {
  /** The cells whose content it changed; the new result of a formula is no change. */
  readonly change: SheetBlock | null;
  readonly isSelection: boolean;
}

/** Takes Univer, a workbook's id and a listener to call after each of its commands; gives the function that ends that. */
export function onCommand(univer: FUniver, unit: string, listener: (effect: Effect) => void): () => void {
  const subscription = univer.onCommandExecuted(({ id, params = {} }, options) => {
    const command: SheetCommand = params;
    if (command.unitId !== unit) return;
    const change = id === SET_VALUES && options?.onlyLocal !== true ? changeOf(command) : null;
    const isSelection = SELECTIONS.has(id);
    if (change || isSelection) listener({ change, isSelection });
  });
  return () => subscription.dispose();
}

function changeOf({ subUnitId: sheet, cellValue: cells }: SheetCommand): SheetBlock | null {
  const block = sheet && cells ? blockAround(cells) : null;
  return sheet && block ? { sheet, block } : null;
}

function blockAround(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Block | null {
  let block: Block | null = null;
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    if (cell && CONTENT.every((key) => cell[key] === undefined)) return;
    block = block ? reach(block, row, column) : { top: row, left: column, bottom: row, right: column };
  });
  return block;
}

/** Takes a block and a cell; gives the smallest block around both. */
export function reach(block: Block, row: number, column: number): Block {
  return {
    top: Math.min(block.top, row),
    left: Math.min(block.left, column),
    bottom: Math.max(block.bottom, row),
    right: Math.max(block.right, column),
  };
}
