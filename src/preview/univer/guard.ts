import { CanceledError, ObjectMatrix } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-ui/facade';

import { SET_VALUES, type SheetCommand } from './commands';
import type { UniverSpreadsheet } from './univerSpreadsheet';

/** Why the user was not let do something: a locked cell, or a change that the corrected file could not carry. */
export type Refusal = 'celda-bloqueada' | 'estructura' | 'formato';

/** What changes where cells stand. The file is written cell by cell, in place, so this is left to Excel. */
const STRUCTURE = new Set(
  [
    ...['insert-row', 'insert-col', 'remove-rows', 'remove-col', 'move-range', 'move-rows', 'move-columns'],
    ...['reorder-range', 'add-worksheet-merge', 'remove-worksheet-merge'],
    ...['insert-sheet', 'remove-sheet', 'set-worksheet-name', 'set-worksheet-order'],
  ].map((name) => `sheet.mutation.${name}`),
);

/** What changes how cells look, which is not written either. */
const FORMATS = /^sheet\.command\.(?:set-style|set-border(?:-\w+)?|clear-selection-format)$/;

/** Stands between the user and the open spreadsheet. */
export interface Guard {
  dispose(): void;
}

/**
 * Takes Univer, the open spreadsheet, who hears of a refusal and who hears that the user begins or ends to type in a
 * cell; keeps the user from what Excel would refuse in a protected sheet and from what could not be written. What the
 * add-in does was judged by the emulated Excel before.
 */
export function guard(
  univer: FUniver,
  spreadsheet: UniverSpreadsheet,
  onRefused: (refusal: Refusal) => void,
  onEditing: (isEditing: boolean) => void,
): Guard {
  const refuse = (refusal: Refusal): never => {
    onRefused(refusal);
    throw new CanceledError();
  };
  const subscriptions = [
    univer.onBeforeCommandExecute(({ id, params = {} }, options) => {
      if (spreadsheet.isWriting() || options?.onlyLocal === true) return;
      if (STRUCTURE.has(id)) refuse('estructura');
      if (FORMATS.test(id)) refuse('formato');
      if (id === SET_VALUES && writesLocked(spreadsheet, params)) refuse('celda-bloqueada');
    }),
    univer.addEvent(univer.Event.BeforeSheetEditStart, (event) => {
      if (!spreadsheet.isLocked(event.worksheet.getSheetId(), event.row, event.column)) return;
      event.cancel = true;
      onRefused('celda-bloqueada');
    }),
    univer.addEvent(univer.Event.SheetEditStarted, () => onEditing(true)),
    univer.addEvent(univer.Event.SheetEditEnded, () => onEditing(false)),
  ];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
}

function writesLocked(spreadsheet: UniverSpreadsheet, { subUnitId: sheet, cellValue: cells }: SheetCommand): boolean {
  if (sheet === undefined || !cells || !spreadsheet.isProtected(sheet)) return false;
  let isLocked = false;
  new ObjectMatrix(cells).forValue((row, column) => {
    isLocked ||= spreadsheet.isLocked(sheet, row, column);
  });
  return isLocked;
}
