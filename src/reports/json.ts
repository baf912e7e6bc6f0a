import type { Comparacion } from '../history/compareFormato';
import { historiaOf } from '../history/historiaOf';
import type { PlanOriginal } from '../history/planOriginal';
import { describeComparacion } from '../messages/comparison';
import { describeFinding } from '../messages/findings';
import { IGNORED_REASONS } from '../messages/names';
import type { FormatoReview, HojaNoReconocidaReview } from '../review/reviewWorkbook';
import type { Finding } from '../rules';
import type { Dispensa } from '../submission/waivers/dispensas';
import { toEntrega } from './entregaJson';
import type { FileReview } from './fileReview';
import type { Resumen } from './resumen';

/** The version of the object that this file writes. */
export const JSON_VERSION = 1;

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Takes one file's review; gives its entry in `archivos`, with the contract's keys in the contract's order. */
export function toArchivo({ archivo, problema, review, entrega }: FileReview): Json {
  return {
    archivo,
    error: problema && { codigo: problema.codigo, mensaje: problema.mensaje },
    formatos: [
      ...review.formatos.map((form, index) => toFormato(form, entrega?.dispensas.porFormato[index] ?? [])),
      ...review.hojasNoReconocidas.map(toUnrecognised),
    ],
    hojasIgnoradas: review.hojasIgnoradas.map(({ hoja, motivo }) => ({ hoja, motivo: IGNORED_REASONS[motivo] })),
    ...(entrega && toEntrega(entrega)),
  };
}

/** Takes the counts of a lot; gives the contract's `resumen`. */
export function toResumen({ archivos, formatos, errores, advertencias, sugerencias }: Resumen): Json {
  return { archivos, formatos, errores, advertencias, sugerencias };
}

/** Takes any part of the object; gives its text on one line, safe to print on a terminal. */
export function writeJson(part: Json): string {
  // JSON leaves DEL and the C1 controls as they are, and a terminal may obey them.
  return JSON.stringify(part).replace(
    /[\u007f-\u009f]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The whole object as it is written while files are still being reviewed: `start`, then each file in its order with
 * its index counted from 0, then `end`.
 */
export const jsonReport = {
  start: `{"version":${JSON_VERSION},"archivos":[`,
  /** Takes a file's review and its index; gives its line, parted from the one before it. */
  file: (file: FileReview, index: number): string => `${index === 0 ? '' : ','}\n${writeJson(toArchivo(file))}`,
  /** Takes the counts of all files and what is said of the lot as a whole (`null`: nothing); gives the rest of the object. */
  end: (resumen: Resumen, lote: Json = null): string =>
    `\n],"resumen":${writeJson(toResumen(resumen))}${lote === null ? '' : `,"lote":${writeJson(lote)}`}}\n`,
};

function toFormato(
  { formato, trimestre, calculos, hallazgos, apto, comparacion }: FormatoReview,
  dispensas: readonly (Dispensa | null)[],
): Json {
  const historia = historiaOf(comparacion);
  return {
    hoja: formato.hoja,
    unidadEjecutora: formato.encabezado.unidadEjecutora.valor?.texto ?? null,
    ejercicio: formato.ejercicio,
    trimestre,
    apto,
    metas: formato.metas.map((meta, index) => ({
      clave: meta.clave,
      fila: meta.fila,
      unidad: meta.unidad?.texto ?? null,
      metaAnual: meta.metaAnual.numero,
      programado: meta.programado.map(({ numero }) => numero),
      alcanzado: meta.alcanzado.map(({ numero }) => numero),
      avanceAbsoluto: calculos[index]!.avanceAbsoluto,
      acumuladoRelativo: calculos[index]!.acumuladoRelativo,
      observaciones: meta.observaciones?.texto ?? null,
      celdas: {
        metaAnual: meta.metaAnual.celda,
        programado: meta.programado.map(({ celda }) => celda),
        alcanzado: meta.alcanzado.map(({ celda }) => celda),
        avanceAbsoluto: meta.avanceAbsoluto.celda,
        acumuladoRelativo: meta.acumuladoRelativo.celda,
        observaciones: meta.celdaObservaciones,
      },
      ...(historia ? { planOriginal: toPlanOriginal(historia.metas[index]!.planOriginal) } : {}),
    })),
    hallazgos: hallazgos.map((finding, index) => toHallazgo(finding, dispensas[index] ?? null)),
    ...(comparacion ? { anterior: toAnterior(comparacion) } : {}),
  };
}

function toAnterior(comparacion: Comparacion): Json {
  const { anterior = null } = historiaOf(comparacion) ?? {};
  return {
    comparado: anterior !== null,
    archivo: anterior && anterior.libro,
    hoja: anterior && anterior.formato.hoja,
    ejercicio: anterior && anterior.formato.ejercicio,
    trimestre: anterior && anterior.trimestre,
    mensaje: describeComparacion(comparacion),
  };
}

function toPlanOriginal(plan: PlanOriginal | null): Json {
  if (!plan) return null;
  const { metaAnual, avanceAbsoluto, acumuladoRelativo } = plan;
  return { metaAnual, avanceAbsoluto, acumuladoRelativo };
}

function toUnrecognised({ hoja, hallazgos }: HojaNoReconocidaReview): Json {
  return {
    hoja,
    unidadEjecutora: null,
    ejercicio: null,
    trimestre: null,
    apto: false,
    metas: [],
    hallazgos: hallazgos.map((finding) => toHallazgo(finding, null)),
  };
}

function toHallazgo(finding: Finding, dispensa: Dispensa | null): Json {
  const { regla, severidad, celda, clave, correccion } = finding;
  return {
    regla,
    severidad,
    celda,
    clave,
    mensaje: describeFinding(finding),
    correccion: correccion && {
      celda: correccion.celda,
      tipo: correccion.tipo,
      antes: correccion.antes,
      despues: correccion.despues,
    },
    dispensa: dispensa && { motivo: dispensa.motivo, nombre: dispensa.nombre, fecha: dispensa.fecha },
  };
}
