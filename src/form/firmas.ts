import { toAddress } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { type Rows, textsIn, textsInRow } from './cellTexts';
import { FIRMAS, type Firma } from './formato';
import { compactText } from './text';

const ROLES: Readonly<Record<Firma, RegExp>> = {
  unidadEjecutora: /RESPONSABLEDE(?:LA)?UNIDADEJECUTORA/,
  programa: /RESPONSABLEDELPROGRAMA/,
  ramo: /RESPONSABLEDELRAMO/,
};
const LONGEST_ROLE = 200;
const MAY_BE_ROLE = /R ?E ?S ?P ?O ?N/i;
const ON_ITS_OWN_LINE = /^[ \t]*(?:(?:EL|LA) )?R ?E ?S ?P ?O ?N/im;

/** Takes a sheet and the rows below a table; gives the cell of each signature role, `null` where it is missing. */
export function readFirmas(grid: Grid, rows: Rows): Record<Firma, string | null> {
  const firmas: Record<Firma, string | null> = { unidadEjecutora: null, programa: null, ramo: null };
  for (const { row, column, text } of textsIn(grid, rows)) {
    for (const firma of rolesIn(text)) firmas[firma] ??= toAddress(row, column);
  }
  return firmas;
}

/** Takes a sheet and one of its rows, counted from 0; tells whether a signature role stands there on a line of its own. */
export function hasFirma(grid: Grid, row: number): boolean {
  for (const { text } of textsInRow(grid, row)) {
    // A text that only mentions who is responsible does not end the table.
    if (rolesIn(text).length > 0 && ON_ITS_OWN_LINE.test(text)) return true;
  }
  return false;
}

function rolesIn(text: string): Firma[] {
  if (text.length > LONGEST_ROLE || !MAY_BE_ROLE.test(text)) return [];
  const compact = compactText(text);
  return FIRMAS.filter((firma) => ROLES[firma].test(compact));
}
