import type { Trimestre } from '../form/trimestre';
import { writeTrimestre } from '../language/figures';
import { listWords } from '../messages/names';
import { quote } from '../messages/quote';
import { describePeriodo } from '../reports/messages';
import { plain } from '../reports/plain';
import type { LotRow } from './lotRow';
import type { Aviso, LotPlace } from './notices';
import type { InvalidPartial, PartialReasons } from './partial';

/** The words of the report of a lot. */
export const LOT = {
  matrix: 'Matriz',
  total: 'Total',
  seal: 'Sello',
  ready: 'Listos',
  readyOf: (aptos: number, formatos: number): string => `${aptos} de ${formatos}`,
  totals: 'Hallazgos de todos los archivos',
  notices: 'Avisos',
  noticesTitle: (avisos: number): string => `Avisos del conjunto de archivos (${avisos})`,
  moreNotices: (avisos: number): string => `y ${avisos} más; todos están en el reporte.`,
  notice: 'Aviso',
  detail: 'Qué pasa',
  matrixCaption: 'Hallazgos de cada archivo, por regla',
  crashed: (detalle: string): string =>
    `El programa falló al revisar este archivo (${detalle}). No es culpa del archivo: avise a quien mantiene el programa.`,
  tooManyCharts: (most: number): string =>
    `Sin gráficas: se hacen cuando hay ${most} formatos o menos. Las cifras están en «Metas».`,
} as const;

/** The kinds of notices in a few words. */
export const NOTICE_NAMES: Readonly<Record<Aviso['tipo'], string>> = {
  duplicado: 'Repetido',
  'unidad-faltante': 'Falta una unidad',
  'unidad-sin-formatos': 'Falta una unidad',
  'sin-identificar': 'Sin identificar',
};

/** What became of the seal of a workbook in a word or two; nothing where it has none. */
export const SEAL_STATES: Readonly<Record<NonNullable<LotRow['sello']>, string | null>> = {
  'sin-sello': null,
  intacto: 'Intacto',
  cambiado: 'Cambió',
  rechazado: 'No vale',
};

const MOST_PLACES = 4;
const DATOS = { unidadEjecutora: 'su UNIDAD EJECUTORA', trimestre: 'de qué trimestre es', ejercicio: 'de qué año es' };

/** Takes a notice; gives it in a Spanish sentence that stands by itself. */
export function describeAviso(aviso: Aviso): string {
  switch (aviso.tipo) {
    case 'duplicado': {
      const { unidadEjecutora, trimestre, ejercicio, formatos, iguales } = aviso;
      const verdict = iguales ? 'y todos dicen lo mismo' : 'y no dicen lo mismo. Deje solo el que se entrega';
      return `${nameUnit(unidadEjecutora)} tiene ${formatos.length} formatos de ${describePeriodo(trimestre, ejercicio)} (${listPlaces(formatos)}) ${verdict}.`;
    }
    case 'unidad-faltante': {
      const { unidadEjecutora, trimestre, ejercicio, en } = aviso;
      const elsewhere = en === null ? 'está en la lista de unidades' : `sí tiene de ${listQuarters(en)}`;
      return `${nameUnit(unidadEjecutora)} no tiene formato de ${describePeriodo(trimestre, ejercicio)} y ${elsewhere}.`;
    }
    case 'unidad-sin-formatos':
      return `${nameUnit(aviso.unidadEjecutora)} está en la lista de unidades y no tiene ningún formato.`;
    case 'sin-identificar':
      return `La ${namePlace(aviso)} no dice ${DATOS[aviso.falta]}: no se supo si está repetida o si falta.`;
  }
}

function nameUnit(unidadEjecutora: string): string {
  return plain(unidadEjecutora);
}

function listQuarters(trimestres: readonly Trimestre[]): string {
  return listWords(trimestres.map(writeTrimestre));
}

function listPlaces(places: readonly LotPlace[]): string {
  const rest = places.length - MOST_PLACES;
  const named = places.slice(0, rest > 1 ? MOST_PLACES : places.length).map(namePlace);
  return listWords(rest > 1 ? [...named, `otros ${rest}`] : named);
}

function namePlace({ archivo, hoja }: LotPlace): string {
  return `hoja ${quote(hoja)} de «${plain(archivo)}»`;
}

type PartialProse = { readonly [Code in keyof PartialReasons]: (datos: PartialReasons[Code]) => string };

const PARTIAL: PartialProse = {
  'no-es-parcial': () =>
    'no es un resultado de «tmm-f004 validar … --particion … --json», o cambió después. Hágalo otra vez y guárdelo tal como sale.',
  'sin-particion': () =>
    'es el resultado de una revisión completa, no de una parte. Haga cada parte con --particion y --json.',
  'version-nueva': ({ version }) =>
    `lo hizo un programa más nuevo (versión ${version} del resultado). Una las partes con ese programa.`,
  incompleto: ({ archivos, faltan }) =>
    `está incompleto: le ${faltan === 1 ? 'falta 1' : `faltan ${faltan}`} de ${archivos === 1 ? '1 archivo' : `${archivos} archivos`}. Revise otra vez esa parte.`,
  'archivo-invalido': ({ lugar }) =>
    `no está como se guardó, desde su archivo número ${lugar}. Revise otra vez esa parte y no cambie el resultado.`,
};

/** Takes why a file cannot be merged; gives what happened and what to do, to go on after the file's name. */
export function describePartialProblem<Code extends keyof PartialReasons>({
  codigo,
  datos,
}: InvalidPartial<Code>): string {
  return PARTIAL[codigo](datos);
}
