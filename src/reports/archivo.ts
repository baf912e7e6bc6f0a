import type { PorTrimestre } from '../form/formato';
import type { Trimestre } from '../form/trimestre';
import type { FormatoReview } from '../review/reviewWorkbook';
import type { Finding, RuleId } from '../rules';
import type { Severidad } from '../rules/rule';
import { tellFindings } from './entrega';
import type { FileReview, Problema } from './fileReview';

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

/** One file as the tables say it: plain data, without its workbook. */
export interface Archivo {
  readonly archivo: string;
  /** `null` where the file was reviewed. */
  readonly error: Problema | null;
  readonly formatos: readonly FormatoArchivo[];
}

/** Takes the review of a file; gives what the tables say of it. */
export function archivoOf({ archivo, problema, review, entrega }: FileReview): Archivo {
  const unrecognised = { unidadEjecutora: null, ejercicio: null, trimestre: null, apto: false, metas: [] };
  return {
    archivo,
    error: problema,
    formatos: [
      ...review.formatos.map((form, index) =>
        formatoOf(form, tellFindings(form.hallazgos, entrega?.dispensas.porFormato[index] ?? [])),
      ),
      ...review.hojasNoReconocidas.map(({ hoja, hallazgos }) => ({
        ...{ hoja, ...unrecognised },
        hallazgos: hallazgos.map((finding) => hallazgoOf(finding, tellFindings(hallazgos, []))),
      })),
    ],
  };
}

function formatoOf(
  { formato, trimestre, calculos, hallazgos, apto }: FormatoReview,
  tell: (finding: Finding) => string,
): FormatoArchivo {
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
      celdas: { metaAnual: meta.metaAnual.celda, alcanzado: eachQuarter(meta.alcanzado, ({ celda }) => celda) },
    })),
    hallazgos: hallazgos.map((finding) => hallazgoOf(finding, tell)),
  };
}

function hallazgoOf(finding: Finding, tell: (finding: Finding) => string): HallazgoArchivo {
  const { regla, severidad, celda, clave } = finding;
  return { regla, severidad, celda, clave, mensaje: tell(finding) };
}

function eachQuarter<T, R>([first, second, third, fourth]: PorTrimestre<T>, give: (each: T) => R): PorTrimestre<R> {
  return [give(first), give(second), give(third), give(fourth)];
}
