import type { Calculo } from '../form/compute';
import type { Meta } from '../form/formato';
import type { Trimestre } from '../form/trimestre';
import { writeDifference, writeNumber, writePercent, writeTrimestre, writeVariation } from '../language/figures';
import type { Caso } from '../observations/cases';
import { fillTemplate } from '../observations/templates';
import type { Ajustes } from '../settings/ajustes';
import type { Correccion } from './rule';

// Excel's own limit for a cell.
const LONGEST_TEXT = 32_767;

/**
 * Takes a row, what was computed for it, the form's quarter and the case of its difference; gives the correction
 * that writes the case's template with its figures, or `null` where somebody wrote something there or no cell could hold it.
 */
export function writeObservation(
  meta: Meta,
  calculo: Calculo,
  trimestre: Trimestre,
  caso: Caso,
  ajustes: Ajustes,
): Correccion | null {
  const { delTrimestre, avanceAbsoluto, acumuladoRelativo } = calculo;
  if (delTrimestre === null || meta.celdaObservaciones === null || meta.observaciones !== null) return null;
  const { programado, alcanzado, diferencia, variacion } = delTrimestre;
  const texto = fillTemplate(ajustes.plantillas[caso], {
    clave: meta.clave === null ? '' : String(meta.clave),
    unidad: meta.unidad?.texto ?? '',
    trimestre: writeTrimestre(trimestre),
    programado: writeNumber(programado),
    alcanzado: writeNumber(alcanzado),
    diferencia: writeDifference(diferencia),
    variacion: variacion === null ? 'sin programar' : writeVariation(variacion),
    avanceAbsoluto: avanceAbsoluto === null ? '' : writeNumber(avanceAbsoluto),
    metaAnual: meta.metaAnual.numero === null ? '' : writeNumber(meta.metaAnual.numero),
    acumuladoRelativo: acumuladoRelativo === null ? '' : writePercent(acumuladoRelativo),
  });
  if (texto.length > LONGEST_TEXT) return null;
  return {
    celda: meta.celdaObservaciones,
    tipo: 'valor',
    antes: null,
    despues: texto,
    resultado: texto,
    plantilla: true,
  };
}
