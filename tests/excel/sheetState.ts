import type { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import type { CellState } from '../../src/preview/host/spreadsheet';

/** Takes a spreadsheet; gives every cell of every sheet, to be compared with what it is later. */
export function stateOf(spreadsheet: MemorySpreadsheet): unknown {
  return spreadsheet.sheets().map((sheet) => {
    const block = spreadsheet.usedBlock(sheet.id);
    return { sheet, block, cells: block && spreadsheet.cells(sheet.id, block).map((row) => row.map(contentOf)) };
  });
}

function contentOf({ formula, value, numberFormat, locked, text }: CellState): unknown {
  return { formula, value, numberFormat, locked, text };
}
