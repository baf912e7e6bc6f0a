import type { SheetChange } from '../workbook/openWorkbook';
import { inExcel, type Patience } from './batch';

/**
 * Takes a listener and what knows a sheet's name by its id; calls it after each change on a sheet. Gives the function that
 * ends it.
 */
export async function listenToChanges(
  listener: (change: SheetChange) => void,
  nameOf: (sheetId: string) => string | null,
  patience: Patience,
): Promise<() => Promise<void>> {
  const added = await inExcel(patience, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      listener({ sheet: nameOf(event.worksheetId), source: sourceOf(event) });
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return () =>
    inExcel(patience, async () => {
      // A handler is removed in the context that added it.
      added.remove();
      await added.context.sync();
    });
}

function sourceOf({ source, triggerSource }: Excel.WorksheetChangedEventArgs): SheetChange['source'] {
  if (source === Excel.EventSource.remote) return 'remote';
  return triggerSource === Excel.EventTriggerSource.thisLocalAddin ? 'ours' : 'user';
}
