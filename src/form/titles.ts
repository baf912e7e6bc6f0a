import { compactText } from './text';
import { readPeriodo, type Trimestre } from './trimestre';

/** The titles of the form's table, in the order of its columns. */
export const TITULOS = [
  'lineas',
  'descripcion',
  'unidad',
  'metaAnual',
  'periodo',
  'avanceAbsoluto',
  'acumuladoRelativo',
  'observaciones',
] as const;
export type Titulo = (typeof TITULOS)[number];

/** The titles as the form prints them. */
export const PRINTED_TITLES: Readonly<Record<Titulo, string>> = {
  lineas: 'LÍNEA DE ACCIÓN',
  descripcion: 'METAS Y ACCIONES',
  unidad: 'UNIDAD MEDIDA',
  metaAnual: 'META ANUAL',
  periodo: 'PERIODO',
  avanceAbsoluto: 'AVANCE ABSOLUTO',
  acumuladoRelativo: 'ACUMULADO RELATIVO',
  observaciones: 'OBSERVACIONES',
};

/** What a cell of the table's header says. */
export type HeaderWord =
  | { readonly kind: 'titulo'; readonly titulo: Titulo }
  /** AVANCE over ABSOLUTO and RELATIVO. */
  | { readonly kind: 'grupo' }
  | { readonly kind: 'trimestre'; readonly trimestre: Trimestre }
  | { readonly kind: 'P' }
  | { readonly kind: 'A' };

const TITLE_PATTERNS: readonly (readonly [Titulo, RegExp])[] = [
  ['lineas', /^LINEAS?DEACCION(?:ES)?(?:P[A-Z]{1,4}D)?$/],
  ['descripcion', /^METAS?Y?ACCION(?:ES)?$/],
  ['unidad', /^UNIDAD(?:DE)?MEDIDA$/],
  ['metaAnual', /^METAANUAL(?:20\d\d)?$/],
  ['periodo', /^PERIODO(?:20\d\d)?$/],
  ['avanceAbsoluto', /^(?:AVANCE)?ABSOLUTO$/],
  ['acumuladoRelativo', /^(?:ACUMULADO|AVANCE|AVANCEACUMULADO)?RELATIVO$/],
  ['observaciones', /^OBSERVACION(?:ES)?$/],
];
const MAY_BE_TITLE = /^(?:LINEA|META|UNIDAD|PERIODO|AVANCE|ABSOLUTO|ACUMULADO|RELATIVO|OBSERVACION)/;
// Most texts end here: no title, P or A begins with these.
const BEGINS_OTHERWISE = /^[^\p{L}\p{N}]*[B-KNQSTV-Z\d]/iu;
const PROGRAMADO = /^P(?:ROG(?:RAMADO)?)?$/;
const ALCANZADO = /^A(?:LC(?:ANZADO)?)?$/;
const LONGEST_TITLE = 60;
const MAY_NAME_THE_FORM = /F.{0,3}0 ?0 ?4|P ?R ?O ?G ?R ?A ?M/i;
// `1 DE ENERO AL 31 DE MARZO DE 2025`; a longer text only mentions a quarter.
const LONGEST_QUARTER = 34;

/** Takes the text of one cell, or of the header cells of one column joined; gives the title it is, or `null`. */
export function readTitulo(text: string): Titulo | null {
  return text.length > LONGEST_TITLE ? null : tituloIn(compactText(text));
}

/** Takes the text of one cell; tells whether it is short enough for a header, and a word at all. */
export function mayBeHeaderWord(text: string): boolean {
  return text.length <= LONGEST_TITLE && /\p{L}/u.test(text);
}

/** Takes the text of one cell; gives what it would say in the header of the table, or `null` where it says nothing there. */
export function readHeaderWord(text: string): HeaderWord | null {
  if (!mayBeHeaderWord(text)) return null;
  const titled = BEGINS_OTHERWISE.test(text) ? null : readTitled(compactText(text));
  if (titled) return titled;
  const periodo = text.length <= LONGEST_QUARTER ? readPeriodo(text) : null;
  return periodo && { kind: 'trimestre', trimestre: periodo.trimestre };
}

function readTitled(compact: string): HeaderWord | null {
  if (PROGRAMADO.test(compact)) return { kind: 'P' };
  if (ALCANZADO.test(compact)) return { kind: 'A' };
  if (compact === 'AVANCE') return { kind: 'grupo' };
  const titulo = tituloIn(compact);
  return titulo && { kind: 'titulo', titulo };
}

/** Takes a cell's text; tells whether it names the form: `TMM-F004` or `AVANCE FÍSICO PROGRAMÁTICO`. */
export function namesTheForm(text: string): boolean {
  if (text.length > LONGEST_TITLE || !MAY_NAME_THE_FORM.test(text)) return false;
  return /TMMF004|AVANCEFISICOPROGRAMATICO/.test(compactText(text));
}

function tituloIn(compact: string): Titulo | null {
  if (!MAY_BE_TITLE.test(compact)) return null;
  return TITLE_PATTERNS.find(([, pattern]) => pattern.test(compact))?.[0] ?? null;
}
