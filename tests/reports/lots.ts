import { reviewedFile, type FileReview } from '../../src/reports/fileReview';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import type { Grid } from '../../src/workbook/grid';
import { type FormatoSpec, hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';

/** Takes sheets; gives the review of the workbook that they make. */
export function fileOf(sheets: readonly Grid[], archivo = 'libro.xlsx'): FileReview {
  return reviewedFile(archivo, reviewWorkbook({ sheets }, { ajustes: AJUSTES }));
}

/** A form with an error, a warning and a suggestion, in the third quarter. */
export const FAULTY: FormatoSpec = {
  hoja: 'Dirección',
  trimestre: 3,
  metas: [
    { P: [1, 1, 1, 1], A: [1, 1, 1] },
    { P: [25, 25, 25, 25], A: [25, 25, 10] },
    { P: [2, 2, 2], A: [2, 2, 2], metaAnual: 6, observaciones: 'Se cumplió.', unidad: null },
  ],
};

/** A sheet that names the form and holds titles, but no table. */
export const UNRECOGNISED = gridOf({ A1: 'TMM-F004', B5: 'META ANUAL', C5: 'OBSERVACIONES' }, 'Anexo');

/** A sheet that is no form. */
export const CATALOGUE = gridOf({ A1: 'Claves', A2: 100 }, 'Catálogo');

/** Two sheets that can be read, or not, and one that is no form. */
export const MIXED = fileOf([hojaOf(FAULTY), UNRECOGNISED, CATALOGUE], 'carpeta/mixto.xlsx');

const PLAN = [64, 30, 15, 11];

/** Two quarters of a unit as two sheets; in the second one a plan was re-programmed and another stayed as it was. */
export const COMPARED = fileOf(
  [
    hojaOf({
      hoja: 'T2',
      trimestre: 2,
      metas: [
        { P: PLAN, A: [64, 30] },
        { P: PLAN, A: [64, 30] },
      ],
    }),
    hojaOf({
      hoja: 'T3',
      trimestre: 3,
      metas: [
        { P: [null, null, 15, 11], A: [null, null, 15] },
        { P: PLAN, A: [64, 30, 15] },
      ],
    }),
  ],
  'comparado.xlsx',
);
