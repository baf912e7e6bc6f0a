import type { Calculo } from '../form/compute';
import type { Trimestre } from '../form/trimestre';

/** How a quarter differs from its plan, seen together with the year. */
export const CASOS = [
  'debajo',
  'arriba',
  'sin-avance',
  'no-programado',
  'debajo-con-anio-arriba',
  'arriba-con-atraso',
  'anual-excedida',
  'anual-cumplida-antes',
  'anual-no-cumplida',
] as const;
export type Caso = (typeof CASOS)[number];

/**
 * Takes what was computed for a row, its META ANUAL (`null`: unknown) and the form's quarter; gives the case of its
 * difference, or `null` where the quarter is as planned or cannot be told.
 */
export function caseOf(calculo: Calculo, metaAnual: number | null, trimestre: Trimestre): Caso | null {
  const { delTrimestre, aLaFecha, avanceAbsoluto } = calculo;
  if (!delTrimestre || delTrimestre.diferencia === 0) return null;
  const ofYear = avanceAbsoluto === null || metaAnual === null ? null : avanceAbsoluto - metaAnual;
  const toDate = aLaFecha?.diferencia ?? delTrimestre.diferencia;
  if (trimestre === 4 && ofYear !== null && ofYear < 0) return 'anual-no-cumplida';
  if (delTrimestre.diferencia < 0) {
    if (toDate > 0) return 'debajo-con-anio-arriba';
    return delTrimestre.alcanzado === 0 ? 'sin-avance' : 'debajo';
  }
  if (ofYear !== null && ofYear > 0) return 'anual-excedida';
  if (ofYear === 0 && trimestre < 4) return 'anual-cumplida-antes';
  if (delTrimestre.programado === 0) return 'no-programado';
  return toDate < 0 ? 'arriba-con-atraso' : 'arriba';
}
