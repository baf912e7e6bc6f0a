import { toAddress } from '../workbook/address';
import type { CellPlace } from '../workbook/openWorkbook';
import { UnwritableWorkbook } from '../workbook/unreadable';
import { inExcel, type Patience } from './batch';
import { isMissing } from './failure';

/** Takes a cell; shows and selects it, in one round trip. */
export async function goTo({ sheet, cell }: CellPlace, patience: Patience): Promise<void> {
  const giveBack = keepFocus();
  try {
    await inExcel(patience, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).untrack().select();
      await context.sync();
    });
  } catch (failure) {
    throw isMissing(failure) ? new UnwritableWorkbook('hoja-inexistente', { hoja: sheet }) : failure;
  } finally {
    giveBack();
  }
}

/** Gives the cell that is selected, in one round trip. */
export async function selectedCell(patience: Patience): Promise<CellPlace> {
  return inExcel(patience, async (context) => {
    // With a chart or several blocks selected there is no selected range, and still an active cell.
    const active = context.workbook.getActiveCell().untrack();
    active.load('rowIndex,columnIndex,worksheet/name');
    await context.sync();
    return { sheet: active.worksheet.name, cell: toAddress(active.rowIndex, active.columnIndex) };
  });
}

// Selecting a cell takes the keyboard away from the pane. Outside a page there is none.
function keepFocus(): () => void {
  if (typeof document === 'undefined') return () => {};
  const focused = document.activeElement;
  return () => {
    window.focus();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
