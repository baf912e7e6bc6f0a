import { openSlots, slotsOf } from '../observations/templates';
import type { Ajustes } from '../settings/ajustes';
import { fromAddress } from '../workbook/address';
import type { CellEdit } from '../workbook/edit';
import type { CellPlace } from '../workbook/openWorkbook';
import { UnwritableWorkbook } from '../workbook/unreadable';
import type { Reviewed } from './state';

/** Takes a text and what a person puts into each of its slots; gives the text with those that are not blank filled in. */
export function fillSlots(texto: string, fills: Readonly<Record<string, string>>): string {
  return slotsOf(texto).reduce((filled, slot) => {
    const written = fills[slot]?.trim() ?? '';
    return written === '' ? filled : filled.split(slot).join(written);
  }, texto);
}

/**
 * Takes the last review, the cell of an observation and its text; gives the edit that writes it.
 * @throws UnwritableWorkbook `celda-ocupada` where somebody wrote a text there that is no template still to be filled in.
 */
export function observationEdit({ content, ajustes }: Reviewed, place: CellPlace, texto: string): CellEdit {
  const { sheet, cell } = place;
  const grid = content.sheets.find(({ name }) => name === sheet);
  if (!grid) throw new UnwritableWorkbook('hoja-inexistente', { hoja: sheet });
  const { row, column } = fromAddress(cell)!;
  const before = { formula: grid.formula(row, column), value: grid.value(row, column) };
  const isFree = before.formula === null && (before.value === null || isUnfinished(before.value, ajustes));
  if (!isFree) throw new UnwritableWorkbook('celda-ocupada', { hoja: sheet, celda: cell });
  return { sheet, cell, before, after: { formula: null, value: texto } };
}

function isUnfinished(value: unknown, { plantillas }: Ajustes): boolean {
  return typeof value === 'string' && (value.trim() === '' || openSlots(value, plantillas).length > 0);
}
