import type { Severidad } from '../../rules/rule';
import { SEVERIDAD_NAMES } from '../../messages/names';
import type { Group } from './listFindings';

/** The words of the list of findings. */
export const FINDINGS = {
  none: 'No hay hallazgos.',
  noneMatch: 'Ningún hallazgo coincide con lo que busca.',
  showAll: 'Mostrar todos',
  search: 'Buscar en los hallazgos',
  searchHint: 'Meta, celda o palabra',
  severity: 'Gravedad',
  allSeverities: 'Todos',
  hoja: 'Hoja',
  allSheets: 'Todas las hojas',
  grouping: 'Agrupar',
  bySeverity: 'Por gravedad',
  byMeta: 'Por meta',
  why: '¿Por qué?',
  goToCell: 'Ir a la celda',
  correctThis: (celda: string): string => `Corregir la celda ${celda}`,
  waiveThis: (celda: string): string => `Dispensar la advertencia de ${celda}`,
  writeThis: (celda: string): string => `Escribir observación en ${celda}`,
  completeThis: (celda: string): string => `Completar observación de ${celda}`,
  whyThis: (celda: string): string => `¿Por qué? ${celda}`,
  goToThisCell: (celda: string): string => `Ir a la celda ${celda}`,
  correct: 'Corregir',
  writeObservation: 'Escribir observación',
  completeObservation: 'Completar observación',
  pointAtHeader: 'Señalar los títulos a mano',
  difference: 'Diferencia',
  place: (hoja: string, celda: string): string => `${hoja} · ${celda}`,
  more: (rest: number): string => `Mostrar ${rest} más`,
  shown: (count: number): string => (count === 1 ? '1 hallazgo' : `${count} hallazgos`),
};

const HEADINGS: Readonly<Record<Severidad, string>> = {
  error: 'Errores, que impiden la entrega',
  advertencia: 'Advertencias, que conviene revisar',
  sugerencia: 'Sugerencias',
};

/** Takes a group of findings; gives its heading. */
export function headingOf({ severidad, clave, fila, hoja }: Group, severalSheets: boolean): string {
  if (severidad) return HEADINGS[severidad];
  const row = fila === null ? 'Todo el formato' : clave === null ? `Fila ${fila}` : `Meta ${clave}`;
  return severalSheets ? `${row} · ${hoja}` : row;
}

/** Takes a severity; gives its name with a capital. */
export function nameSeverity(severidad: Severidad): string {
  const { one } = SEVERIDAD_NAMES[severidad];
  return one.charAt(0).toUpperCase() + one.slice(1);
}
