import type { PorTrimestre } from '../form/formato';
import type { Trimestre } from '../form/trimestre';
import { historiaOf } from '../history/historiaOf';
import type { PlanOriginal } from '../history/planOriginal';
import { describeComparacion, describePlanOriginal } from '../messages/comparison';
import { IGNORED_REASONS } from '../messages/names';
import type { FormatoReview, WorkbookReview } from '../review/reviewWorkbook';
import type { Finding, RuleId } from '../rules';
import type { Severidad } from '../rules/rule';
import type { Entrega } from '../submission/reviewSubmission';
import { entregaBlocks, tellingOf } from './entrega';
import type { FileReview, Problema } from './fileReview';
import { SHEETS } from './messages';

/** One row of a form as the tables say it. */
export interface MetaArchivo {
  readonly clave: number | null;
  readonly fila: number;
  readonly descripcion: string;
  readonly unidad: string | null;
  readonly metaAnual: number | null;
  readonly programado: PorTrimestre<number | null>;
  readonly alcanzado: PorTrimestre<number | null>;
  readonly avanceAbsoluto: number | null;
  readonly acumuladoRelativo: number | null;
  /** The year on the plan that the row had at first, `null` where that is not known or still in force. */
  readonly planOriginal: string | null;
  readonly celdas: { readonly metaAnual: string | null; readonly alcanzado: PorTrimestre<string | null> };
}

/** One finding as the tables say it. */
export interface HallazgoArchivo {
  readonly regla: RuleId;
  readonly severidad: Severidad;
  readonly celda: string;
  readonly clave: number | null;
  /** Also who waived it and why, where somebody did. */
  readonly mensaje: string;
}

/** One form as the tables say it; without metas where its table could not be read. */
export interface FormatoArchivo {
  readonly hoja: string;
  readonly unidadEjecutora: string | null;
  readonly ejercicio: number | null;
  readonly trimestre: Trimestre | null;
  readonly apto: boolean;
  readonly metas: readonly MetaArchivo[];
  readonly hallazgos: readonly HallazgoArchivo[];
}

/** What is said of a workbook besides its findings: what it is handed in with, what it was compared with, what was not checked. */
export interface NotaArchivo {
  /** `null` where it is about the whole workbook. */
  readonly hoja: string | null;
  readonly asunto: string;
  /** Whether somebody has to do something about it. */
  readonly isPending: boolean;
  readonly texto: string;
}

/** One file as the tables say it: plain data, without its workbook. */
export interface Archivo {
  readonly archivo: string;
  /** `null` where the file was reviewed. */
  readonly error: Problema | null;
  readonly formatos: readonly FormatoArchivo[];
  readonly notas: readonly NotaArchivo[];
}

/** Takes the review of a file; gives what the tables say of it. */
export function archivoOf({ archivo, problema, review, entrega }: FileReview): Archivo {
  const unrecognised = { unidadEjecutora: null, ejercicio: null, trimestre: null, apto: false, metas: [] };
  return {
    archivo,
    error: problema,
    formatos: [
      ...review.formatos.map((form, index) =>
        formatoOf(form, tellingOf(form.hallazgos, entrega?.dispensas.porFormato[index]).tell),
      ),
      ...review.hojasNoReconocidas.map(({ hoja, hallazgos }) => ({
        ...{ hoja, ...unrecognised },
        hallazgos: hallazgos.map((finding) => hallazgoOf(finding, tellingOf(hallazgos).tell)),
      })),
    ],
    notas: notasOf(review, entrega),
  };
}

function notasOf({ formatos, hojasIgnoradas }: WorkbookReview, entrega: Entrega | null): NotaArchivo[] {
  return [
    ...(entrega ? entregaBlocks(entrega) : []).flatMap(({ titulo: asunto, isPending, lineas }) =>
      lineas.map((texto) => ({ hoja: null, asunto, isPending, texto })),
    ),
    ...formatos.flatMap(({ formato: { hoja }, comparacion }) =>
      comparacion
        ? [{ hoja, asunto: SHEETS.comparacion, isPending: false, texto: describeComparacion(comparacion) }]
        : [],
    ),
    ...hojasIgnoradas.map(({ hoja, motivo }) => ({
      ...{ hoja, asunto: SHEETS.unreviewed, isPending: false, texto: IGNORED_REASONS[motivo] },
    })),
  ];
}

function formatoOf(
  { formato, trimestre, calculos, hallazgos, apto, comparacion }: FormatoReview,
  tell: (finding: Finding) => string,
): FormatoArchivo {
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
      descripcion: meta.descripcion,
      unidad: meta.unidad?.texto ?? null,
      metaAnual: meta.metaAnual.numero,
      programado: eachQuarter(meta.programado, ({ numero }) => numero),
      alcanzado: eachQuarter(meta.alcanzado, ({ numero }) => numero),
      avanceAbsoluto: calculos[index]!.avanceAbsoluto,
      acumuladoRelativo: calculos[index]!.acumuladoRelativo,
      planOriginal: describeOriginal(historia?.metas[index]?.planOriginal ?? null),
      celdas: { metaAnual: meta.metaAnual.celda, alcanzado: eachQuarter(meta.alcanzado, ({ celda }) => celda) },
    })),
    hallazgos: hallazgos.map((finding) => hallazgoOf(finding, tell)),
  };
}

function hallazgoOf(finding: Finding, tell: (finding: Finding) => string): HallazgoArchivo {
  const { regla, severidad, celda, clave } = finding;
  return { regla, severidad, celda, clave, mensaje: tell(finding) };
}

function describeOriginal(plan: PlanOriginal | null): string | null {
  return plan && describePlanOriginal(plan);
}

function eachQuarter<T, R>([first, second, third, fourth]: PorTrimestre<T>, give: (each: T) => R): PorTrimestre<R> {
  return [give(first), give(second), give(third), give(fourth)];
}
