import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-ui/facade';

import { fromAddress } from '../../workbook/address';
import type { Block } from '../host/spreadsheet';

/** The links of a workbook's cells to cells of the same workbook. */
export interface Links {
  /** Takes a block of a sheet and the address that it leads to, such as `'Hoja 1'!F18`. */
  add(sheet: string, block: Block, address: string): void;
  /** Takes a sheet that is removed. */
  leave(sheet: string): void;
  dispose(): void;
}

const ADDRESS = /^'((?:[^']|'')+)'!(.+)$/;

/** Takes Univer, a workbook's id and what shows a cell of a sheet, by its name; gives its links, which a click follows. */
export function links(univer: FUniver, unit: string, show: (sheetName: string, block: Block) => void): Links {
  const held = new Map<string, { readonly block: Block; readonly address: string }[]>();
  const clicks = univer.addEvent(univer.Event.CellClicked, ({ workbook, worksheet, row, column }) => {
    if (workbook.getId() !== unit) return;
    const link = held
      .get(worksheet.getSheetId())
      ?.find(({ block }) => block.top <= row && row <= block.bottom && block.left <= column && column <= block.right);
    const [, name, cell] = ADDRESS.exec(link?.address ?? '') ?? [];
    const place = fromAddress(cell ?? '');
    if (name === undefined || !place) return;
    show(name.replace(/''/g, "'"), { top: place.row, left: place.column, bottom: place.row, right: place.column });
  });
  return {
    add: (sheet, block, address) => held.set(sheet, [...(held.get(sheet) ?? []), { block, address }]),
    leave: (sheet) => void held.delete(sheet),
    dispose: () => clicks.dispose(),
  };
}
