import { fromAddress } from '../../src/workbook/address';
import type { CellEdit } from '../../src/workbook/edit';
import type { WorkbookContent } from '../../src/workbook/grid';

/** Takes a workbook and edits of its cells; gives the workbook with them made. A formula shows its edit's value. */
export function applyEdits({ sheets }: WorkbookContent, edits: readonly CellEdit[]): WorkbookContent {
  return {
    sheets: sheets.map((grid) => {
      const made = new Map(
        edits
          .filter(({ sheet }) => sheet === grid.name)
          .map((edit) => {
            const { row, column } = fromAddress(edit.cell)!;
            return [`${row},${column}`, edit];
          }),
      );
      const at = (row: number, column: number): CellEdit | undefined => made.get(`${row},${column}`);
      return {
        ...grid,
        value: (row, column) => {
          const edit = at(row, column);
          return edit ? edit.after.value : grid.value(row, column);
        },
        formula: (row, column) => {
          const edit = at(row, column);
          return edit ? edit.after.formula : grid.formula(row, column);
        },
        numberFormat: (row, column) => at(row, column)?.numberFormat ?? grid.numberFormat(row, column),
      };
    }),
  };
}
