import type { Documents } from '../../src/workbook/documents';
import type { Grid } from '../../src/workbook/grid';
import { AJUSTES, type Ajustes } from '../../src/settings/ajustes';
import { makeSello } from '../../src/submission/seal/makeSello';
import type { Sello } from '../../src/submission/seal/sello';
import { type RevisionDeEntrega, reviewSubmission } from '../../src/submission/reviewSubmission';
import { type FormatoSpec, hojaOf } from '../support/formato';

/** A form with a warning, the fraction in P, and no errors. */
export const WITH_WARNING: FormatoSpec = {
  metas: [
    { P: [2.5, 3, 3, 3], A: [2.5] },
    { P: [1, 1, 1, 1], A: [1] },
  ],
};

/** A second form, of another unit. */
export const OTHER: FormatoSpec = {
  hoja: 'Técnico',
  metas: [{ clave: 401, P: [3, 3, 3, 3], A: [1], observaciones: 'No se alcanzó por lluvia.' }],
  celdas: { B8: '54102 DEPARTAMENTO TÉCNICO' },
};

/** Reviews sheets, with the documents that their workbook holds and the settings given for the review. */
export function submit(
  sheets: readonly (Grid | FormatoSpec)[],
  documents: Documents = {},
  archivo: Ajustes | null = AJUSTES,
): Promise<RevisionDeEntrega> {
  const grids = sheets.map((sheet) => ('metas' in sheet ? hojaOf(sheet) : sheet));
  return reviewSubmission({ sheets: grids }, documents, {
    ajustes: { archivo, institucion: null, fecha: '2025-07-04' },
  });
}

/** When the tests seal, and with what. */
export const SEALING = { version: '1.2.3', fecha: '2025-07-04T12:20:00-06:00' };

/** Seals what was reviewed; throws where it cannot be sealed. */
export async function sealed({ review, entrega }: RevisionDeEntrega): Promise<Sello> {
  const made = await makeSello({ review, ...entrega }, SEALING);
  if ('rechazo' in made) throw new Error(JSON.stringify(made.rechazo));
  return made.sello;
}

/** The same sheet with something else in some of its cells, which `change` tells from what they hold. */
export function changedSheet(grid: Grid, change: Partial<Grid>): Grid {
  return {
    ...grid,
    value: (row, column) => grid.value(row, column),
    formula: (row, column) => grid.formula(row, column),
    numberFormat: (row, column) => grid.numberFormat(row, column),
    locked: (row, column) => grid.locked(row, column),
    ...change,
  };
}
