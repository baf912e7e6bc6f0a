import { writeTrimestre } from '../../language/figures';
import { count } from '../../messages/names';
import { type Counts, describeVerdict, listCounts } from '../../messages/outcomes';
import type { Trimestre } from '../../form/trimestre';

const META = { one: 'meta', many: 'metas' };

/** The words of the list of forms. */
export const FORMS = {
  noUnit: 'Unidad ejecutora sin nombre',
  sheet: (hoja: string): string => `Hoja «${hoja}»`,
  quarter: 'Trimestre',
  fromDate: (trimestre: Trimestre | null): string =>
    trimestre === null ? 'Según FECHA (no se entiende)' : `Según FECHA (${writeTrimestre(trimestre)})`,
  metas: (metas: number): string => count(metas, META),
  year: 'Año',
  planned: 'Programado en el trimestre',
  achieved: 'Alcanzado en el trimestre',
  yearToDate: 'Avance en el año',
  ofYear: (avance: string, metaAnual: string, percent: string): string => `${avance} de ${metaAnual} · ${percent}`,
  variation: (written: string): string => (written === '—' ? '' : `(${/^0\s%$/.test(written) ? 'igual' : written})`),
  wholeYear: (reading: string): string => `Plan reprogramado. El año completo: ${reading}.`,
  goToMeta: 'Ir a la meta',
  unrecognised: 'No se reconoce como TMM-F004',
  found: 'Encontrado',
  missing: 'Falta',
  nothing: 'nada',
  ignored: 'Hojas que no se revisaron',
  pointAtHeader: 'Señalar los títulos a mano',
  more: (rest: number): string => `Mostrar ${rest} más`,
};

/** Takes the counts of a form; gives its state in words. */
export function describeCounts(counts: Counts): string {
  return counts.errores > 0 ? listCounts(counts) : describeVerdict(counts);
}
