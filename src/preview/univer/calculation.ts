import { ObjectMatrix } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-formula/facade';

import type { SheetBlock } from '../host/spreadsheet';
import { onCommand, SET_VALUES, type SheetCommand } from './commands';
import { toRange } from './ranges';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFY = 'formula.mutation.set-formula-calculation-notification';

/** The results of a workbook's formulas. */
export interface Calculation {
  /** Waits until every formula shows the result of what was changed up to now. */
  settle(): Promise<void>;
  dispose(): void;
}

/**
 * Takes Univer, a workbook's id and whether it came with formulas that have no result yet; gives its calculation. Univer
 * calculates by itself a tenth of a second after the last change; whoever cannot wait makes it start at once.
 */
export function calculation(univer: FUniver, unit: string, lacksResults: boolean): Calculation {
  let changed: SheetBlock[] = [];
  let everything = lacksResults;
  let running = false;
  const endChanges = onCommand(univer, unit, ({ change }) => {
    if (change) changed.push(change);
  });
  const progress = univer.onCommandExecuted(({ id, params }) => {
    if (id === START) running = true;
    if (id === NOTIFY && (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined) {
      running = false;
    }
  });
  const arriving = univer.onBeforeCommandExecute(({ id, params = {} }, options) => {
    if (id === SET_VALUES && options?.applyFormulaCalculationResult) dropLate(univer, params);
  });
  const applied = (): Promise<void> => univer.getFormula().onCalculationResultApplied();

  return {
    async settle() {
      if (running) await applied();
      if (changed.length === 0 && !everything) return;
      const dirtyRanges = changed.map(({ sheet, block }) => ({ unitId: unit, sheetId: sheet, range: toRange(block) }));
      const forceCalculation = everything;
      changed = [];
      everything = false;
      univer.syncExecuteCommand(START, { dirtyRanges, forceCalculation }, { onlyLocal: true });
      await applied();
    },
    dispose() {
      endChanges();
      progress.dispose();
      arriving.dispose();
    },
  };
}

/** Takes results that arrive; leaves out those of cells that were given a plain value while they were calculated. */
function dropLate(univer: FUniver, { unitId = '', subUnitId = '', cellValue: results = {} }: SheetCommand): void {
  const sheet = univer.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet();
  new ObjectMatrix(results).forValue((row, column) => {
    const held = sheet?.getCellRaw(row, column);
    if (!held?.f && !held?.si) delete results[row]![column];
  });
}
