import type { Finding } from '../rules';
import type { Severidad } from '../rules/rule';
import type { Dispensa } from '../submission/waivers/dispensas';
import type { DocumentName } from '../workbook/documents';
import type { CellPlace } from '../workbook/openWorkbook';
import { count, listWords, SEVERIDAD_NAMES } from './names';

/** What was written into cells. */
export type Written = 'seguras' | 'calculadas' | 'plantillas' | 'una' | 'observacion';

/** What is stored in the workbook, as a person calls it: the quarter is kept with what was pointed at by hand. */
export type Stored = DocumentName | 'trimestre';

/** What can be taken away from the workbook. */
export type Removable = 'ajustes' | 'dispensas' | 'sello';

/** What an action did. */
export type Done =
  | { readonly tipo: 'revisado' }
  | { readonly tipo: 'escrito'; readonly que: Written; readonly celdas: readonly CellPlace[] }
  /** There was nothing of the kind to write. */
  | { readonly tipo: 'nada'; readonly que: Written | 'deshacer' | 'quitar-reporte' }
  | { readonly tipo: 'deshecho'; readonly celdas: readonly CellPlace[] }
  /** `dispensas`: how many of them were stored at once. */
  | { readonly tipo: 'guardado'; readonly documento: Stored; readonly dispensas?: number }
  /** A waiver, the seal, or the settings of the workbook's own. */
  | { readonly tipo: 'quitado'; readonly documento: Removable }
  | { readonly tipo: 'restaurado'; readonly documento: Stored }
  /** The sheet of the report was written, or taken away. */
  | { readonly tipo: 'reporte'; readonly hoja: string; readonly isWritten: boolean }
  | { readonly tipo: 'cancelado' };

const CELDA = { one: 'celda', many: 'celdas' };
const OBSERVACION = { one: 'observación', many: 'observaciones' };

const NOTHING: Readonly<Record<Extract<Done, { tipo: 'nada' }>['que'], string>> = {
  seguras: 'No hay nada que se pueda corregir sin ayuda de una persona.',
  calculadas: 'AVANCE ABSOLUTO y ACUMULADO RELATIVO ya están bien: no se cambió nada.',
  plantillas: 'No falta ninguna observación: no se cambió nada.',
  una: 'La celda ya está bien: no se cambió nada.',
  deshacer: 'No hay nada que deshacer.',
  'quitar-reporte': 'El libro ya no tiene la hoja del reporte: no se cambió nada.',
  observacion: 'La observación ya estaba así: no se cambió nada.',
};

const DOCUMENTS: Readonly<Record<Stored, { readonly saved: string; readonly restored: string }>> = {
  ajustes: {
    saved: 'Los ajustes se guardaron en el libro: valen para quien lo abra.',
    restored: 'Se recuperaron los ajustes anteriores.',
  },
  correspondencias: {
    saved: 'Quedó guardado en el libro.',
    restored: 'Se recuperó lo que estaba señalado antes.',
  },
  dispensas: {
    saved: 'La dispensa se guardó en el libro.',
    restored: 'Se recuperaron las dispensas anteriores.',
  },
  sello: { saved: 'El sello se guardó en el libro.', restored: 'Se recuperó el sello anterior.' },
  trimestre: {
    saved: 'El trimestre quedó guardado en el libro.',
    restored: 'Se recuperó el trimestre anterior.',
  },
};

const REMOVED: Readonly<Record<Removable, string>> = {
  ajustes: 'Se quitaron los ajustes del libro.',
  dispensas: 'Se quitó la dispensa.',
  sello: 'Se quitó el sello.',
};

/** Takes what an action did; gives it in one sentence. */
export function describeDone(done: Done): string {
  switch (done.tipo) {
    case 'revisado':
      return 'La revisión terminó.';
    case 'escrito':
      return describeWritten(done.que, done.celdas);
    case 'nada':
      return NOTHING[done.que];
    case 'deshecho':
      return `Se deshizo: ${nameCells(done.celdas)} ${done.celdas.length === 1 ? 'tiene' : 'tienen'} otra vez lo de antes.`;
    case 'guardado':
      return (done.dispensas ?? 1) > 1
        ? `Las ${done.dispensas} dispensas se guardaron en el libro.`
        : DOCUMENTS[done.documento].saved;
    case 'quitado':
      return REMOVED[done.documento];
    case 'restaurado':
      return DOCUMENTS[done.documento].restored;
    case 'reporte':
      return done.isWritten
        ? `El reporte quedó en la hoja «${done.hoja}».`
        : `Se quitó la hoja «${done.hoja}». Las demás hojas quedaron como estaban.`;
    case 'cancelado':
      return 'Se canceló. No se cambió nada.';
  }
}

function describeWritten(que: Written, celdas: readonly CellPlace[]): string {
  switch (que) {
    case 'plantillas':
      return `Se ${celdas.length === 1 ? 'insertó' : 'insertaron'} ${count(celdas.length, OBSERVACION)}. Falta escribir lo que está entre corchetes.`;
    case 'observacion':
      return `Se insertó la observación en ${nameCells(celdas)}.`;
    default:
      return `Se ${celdas.length === 1 ? 'corrigió' : 'corrigieron'} ${nameCells(celdas)}.`;
  }
}

// One cell by its name, several by their number.
function nameCells(celdas: readonly CellPlace[]): string {
  const [only, another] = celdas;
  return only && !another ? `la celda ${only.cell}` : count(celdas.length, CELDA);
}

/** How many findings of each severity there are. */
export interface Counts {
  readonly errores: number;
  /** Those that nobody waived. */
  readonly advertencias: number;
  readonly dispensadas: number;
  readonly sugerencias: number;
}

/** Takes findings and the waiver of each, `null` where it has none; gives how many there are of each severity. */
export function countFindings(hallazgos: readonly Finding[], dispensas: readonly (Dispensa | null)[] = []): Counts {
  const standing = hallazgos.filter((_finding, index) => !dispensas[index]);
  const of = (severity: Severidad): number => standing.filter(({ severidad }) => severidad === severity).length;
  return {
    errores: of('error'),
    advertencias: of('advertencia'),
    dispensadas: hallazgos.length - standing.length,
    sugerencias: of('sugerencia'),
  };
}

const DISPENSADA = { one: 'dispensada', many: 'dispensadas' };
const ADVERTENCIA_DISPENSADA = { one: 'advertencia dispensada', many: 'advertencias dispensadas' };

/** Takes the counts of a review; gives them as a list in a sentence: `1 error, 5 advertencias y 1 dispensada`; '' where nothing was found. */
export function listCounts({ errores, advertencias, dispensadas, sugerencias }: Counts): string {
  const waived = advertencias > 0 ? DISPENSADA : ADVERTENCIA_DISPENSADA;
  const parts = [
    [errores, SEVERIDAD_NAMES.error],
    [advertencias, SEVERIDAD_NAMES.advertencia],
    [dispensadas, waived],
    [sugerencias, SEVERIDAD_NAMES.sugerencia],
  ] as const;
  return listWords(parts.flatMap(([number, noun]) => (number > 0 ? count(number, noun) : [])));
}

/** Takes findings and which are waived; gives how many there are, those that are waived by themselves: `2 y 1 dispensada`. */
export function countShown<Shown>(found: readonly Shown[], isWaived: (each: Shown) => boolean): string {
  const waived = found.filter(isWaived).length;
  const words = count(waived, DISPENSADA);
  if (waived === found.length) return words;
  return waived === 0 ? String(found.length) : `${found.length - waived} y ${words}`;
}

/** Takes the counts of a review; gives the verdict in words. */
export function describeVerdict(counts: Counts): string {
  const found = listCounts(counts);
  if (counts.errores > 0) return `No está listo: ${found}`;
  return found === '' ? 'Listo para entregar' : `Listo para entregar, con ${found}`;
}
