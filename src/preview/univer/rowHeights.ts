import type { FUniver } from '@univerjs/core/facade';

const MEASURE = 'sheet.operation.mark-dirty-row-auto-height';
const LEAVE = 'sheet.operation.cancel-mark-dirty-row-auto-height';

/** What Univer still has to measure. */
export interface RowHeights {
  /** Has it leave the rows of a sheet that is about to be removed. */
  leave(sheet: string): void;
  /** Has it leave all rows, of a workbook that is about to be closed. */
  dispose(): void;
}

/**
 * Takes Univer and a workbook's id; gives the heights of its rows, which Univer fits to their texts as soon as it has
 * time. Where the sheet is gone by then it fails and never fits a row again.
 */
export function rowHeights(univer: FUniver, unit: string): RowHeights {
  const tasks = new Map<string, string[]>();
  const subscription = univer.onCommandExecuted(({ id, params }) => {
    if (id !== MEASURE) return;
    const task = params as { readonly unitId: string; readonly subUnitId: string; readonly id: string };
    if (task.unitId === unit) tasks.set(task.subUnitId, [...(tasks.get(task.subUnitId) ?? []), task.id]);
  });
  const leave = (sheet: string): void => {
    for (const id of tasks.get(sheet) ?? []) univer.syncExecuteCommand(LEAVE, { unitId: unit, id });
    tasks.delete(sheet);
  };
  return {
    leave,
    dispose() {
      for (const sheet of tasks.keys()) leave(sheet);
      subscription.dispose();
    },
  };
}
