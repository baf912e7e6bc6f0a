import { reviewLotFile, type LotFile } from '../../src/lot/reviewLotFile';
import { toLectura } from '../../src/lot/lectura';
import { toLotRow } from '../../src/lot/lotRow';
import { reviewedFile } from '../../src/reports/fileReview';
import { reviewSheets } from '../../src/review/reviewSheets';
import { AJUSTES } from '../../src/settings/ajustes';
import type { Grid } from '../../src/workbook/grid';
import { type FormatoSpec, hojaOf } from '../support/formato';
import { type Sample, sampleBytes } from '../support/samples';

/** How the sheets of a test are reviewed, and how its files are. */
export const OPTIONS = { ajustes: AJUSTES, trimestre: null };
export const LOT_OPTIONS = {
  ajustes: { archivo: AJUSTES, institucion: null, fecha: '2025-07-04' },
  trimestre: null,
};

/** Takes a sample's name; gives its file as a lot holds it. */
export function sampleFile(sample: Sample, archivo = `${sample}.xlsx`): Promise<LotFile> {
  return reviewLotFile(sampleBytes(sample), archivo, LOT_OPTIONS);
}

/** Takes sheets and the name of their workbook; gives its file as a lot holds it. */
export function lotFileOf(sheets: readonly Grid[], archivo = 'libro.xlsx'): LotFile {
  const review = reviewSheets({ sheets }, OPTIONS);
  const file = reviewedFile(archivo, review);
  return { file, row: toLotRow(file), lectura: toLectura(review, {}) };
}

/** Takes a name, a unit, a quarter and what else the form says; gives the file of a workbook with that one form. */
export function unitFile(
  archivo: string,
  unidad: string,
  trimestre: FormatoSpec['trimestre'] & number,
  spec: Partial<FormatoSpec> = {},
): LotFile {
  const A = [1, 1, 1, 1].slice(0, trimestre);
  return lotFileOf(
    [hojaOf({ trimestre, metas: [{ P: [1, 1, 1, 1], A }], ...spec, celdas: { B8: unidad, ...spec.celdas } })],
    archivo,
  );
}
