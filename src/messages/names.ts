import type { Campo, ColumnaFaltante, Firma, MotivoIgnorada } from '../form/formato';
import { PRINTED_TITLES, type Titulo } from '../form/titles';
import { writeTrimestre } from '../language/figures';
import type { Columna } from '../rules/columna';
import type { Severidad } from '../rules/rule';

/** The fields of the header block as the form prints them. */
export const CAMPO_NAMES: Readonly<Record<Campo, string>> = {
  ramo: 'RAMO',
  programa: 'PROGRAMA',
  unidadEjecutora: 'UNIDAD EJECUTORA',
  finalidad: 'FINALIDAD',
  funcion: 'FUNCIÓN',
  subfuncion: 'SUBFUNCIÓN',
  ejes: 'EJE DE GOBIERNO',
  lineasDeAccion: 'LÍNEAS DE ACCIÓN',
};

/** The signature roles as the form prints them. */
export const FIRMA_NAMES: Readonly<Record<Firma, string>> = {
  unidadEjecutora: 'RESPONSABLE DE LA UNIDAD EJECUTORA',
  programa: 'RESPONSABLE DEL PROGRAMA',
  ramo: 'RESPONSABLE DEL RAMO',
};

/** Severities for one finding and for several. */
export const SEVERIDAD_NAMES: Readonly<Record<Severidad, { readonly one: string; readonly many: string }>> = {
  error: { one: 'error', many: 'errores' },
  advertencia: { one: 'advertencia', many: 'advertencias' },
  sugerencia: { one: 'sugerencia', many: 'sugerencias' },
};

/** Why a sheet was left out of the review. */
export const IGNORED_REASONS: Readonly<Record<MotivoIgnorada, string>> = {
  vacia: 'La hoja está vacía.',
  oculta: 'La hoja está oculta. Si también se entrega, muéstrela y revise otra vez.',
  informe: 'Es el reporte de esta revisión.',
  'demasiado-grande':
    'La hoja es mucho más grande que un formato y no se leyó. Si también se entrega, borre lo que está muy abajo o muy a la derecha del formato.',
  'sin-titulos': 'No tiene los títulos de un TMM-F004.',
};

/** Takes a column of figures; gives it as the form prints it: `A de abr–jun`. */
export function nameColumna(columna: Columna | ColumnaFaltante): string {
  return 'trimestre' in columna
    ? `${columna.titulo} de ${writeTrimestre(columna.trimestre)}`
    : PRINTED_TITLES[columna.titulo];
}

/** Takes titles; gives them as the form prints them, as a list in a sentence: `META ANUAL, P de ene–mar y OBSERVACIONES`. */
export function listColumnas(columnas: readonly (ColumnaFaltante | Titulo)[]): string {
  return listWords(
    columnas.map((columna) => (typeof columna === 'string' ? PRINTED_TITLES[columna] : nameColumna(columna))),
  );
}

/** Takes words; gives them as a Spanish list: `a, b y c`. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const and = /^h?[ií](?!e)/i.test(last) ? 'e' : 'y';
  return `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Takes a count and a noun for one and for several; gives `1 error`, `3 errores`. */
export function count(number: number, { one, many }: { readonly one: string; readonly many: string }): string {
  return `${number} ${number === 1 ? one : many}`;
}
