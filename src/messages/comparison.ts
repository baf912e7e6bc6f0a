import type { Trimestre } from '../form/trimestre';
import type { Comparacion } from '../history/compareFormato';
import type { MotivoNoComparado } from '../history/findAnteriores';
import type { PlanOriginal } from '../history/planOriginal';
import { writeNumber, writePercent, writeTrimestre } from '../language/figures';
import { listWords } from './names';
import { quote } from './quote';

/** Takes a row's original plan; gives how the whole year reads on it: `39 de 120, 33 %, del plan original`, or `null` where that is not known. */
export function describePlanOriginal({ metaAnual, avanceAbsoluto, acumuladoRelativo }: PlanOriginal): string | null {
  if (avanceAbsoluto === null || acumuladoRelativo === null) return null;
  return `${writeNumber(avanceAbsoluto)} de ${writeNumber(metaAnual)}, ${writePercent(acumuladoRelativo)}, del plan original`;
}

/** Takes what became of the comparison of a form with earlier quarters; gives it in one Spanish sentence. */
export function describeComparacion(comparacion: Comparacion): string {
  if ('motivo' in comparacion) return `No se comparó con un trimestre anterior: ${describeMotivo(comparacion.motivo)}.`;
  const { anterior } = comparacion.historia;
  return `Comparado con ${writeTrimestre(anterior.trimestre)}: ${nameForm(anterior.libro, anterior.formato.hoja)}.`;
}

function nameForm(libro: string | null, hoja: string): string {
  return libro === null ? `hoja ${quote(hoja)} de este libro` : `hoja ${quote(hoja)} de «${libro}»`;
}

const DATOS = { unidadEjecutora: 'su UNIDAD EJECUTORA', trimestre: 'de qué trimestre es', ejercicio: 'de qué año es' };

function describeMotivo(motivo: MotivoNoComparado): string {
  switch (motivo.tipo) {
    case 'sin-dato':
      return `el formato no dice ${DATOS[motivo.dato]}`;
    case 'otra-unidad':
      return 'el libro anterior no tiene un formato de esta unidad ejecutora';
    case 'otro-periodo': {
      const periodos = new Set(motivo.periodos.map(({ trimestre, ejercicio }) => namePeriodo(trimestre, ejercicio)));
      return `de esta unidad ejecutora, el libro anterior solo tiene ${listWords([...periodos])}, y se compara con un trimestre anterior del mismo año`;
    }
    case 'varios': {
      const formatos = motivo.formatos.map(({ libro, hoja }) => nameForm(libro, hoja));
      return `de esta unidad ejecutora hay varios formatos de ${writeTrimestre(motivo.trimestre)} que no dicen lo mismo (${listWords(formatos)}). Deje solo el que se entregó`;
    }
  }
}

function namePeriodo(trimestre: Trimestre | null, ejercicio: number | null): string {
  const quarter = trimestre === null ? 'un trimestre sin identificar' : writeTrimestre(trimestre);
  return ejercicio === null ? `${quarter} sin año` : `${quarter} de ${ejercicio}`;
}
