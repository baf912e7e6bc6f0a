import type { Figura } from './figure';
import type { Titulo } from './titles';
import type { Trimestre } from './trimestre';

/** A text of the form with the cell it stands in. */
export interface Texto {
  readonly celda: string;
  readonly texto: string;
}

/** The fields of the header block, in the form's order. */
export const CAMPOS = [
  'ramo',
  'programa',
  'unidadEjecutora',
  'finalidad',
  'funcion',
  'subfuncion',
  'ejes',
  'lineasDeAccion',
] as const;
export type Campo = (typeof CAMPOS)[number];

/** A field of the header block: the cell of its label and of its value, each `null` where it was not found. */
export interface CampoLeido {
  readonly etiqueta: string | null;
  readonly valor: Texto | null;
}

/** The signature roles at the foot of the form. */
export const FIRMAS = ['unidadEjecutora', 'programa', 'ramo'] as const;
export type Firma = (typeof FIRMAS)[number];

/** Four figures, one for each quarter from ENE-MAR to OCT-DIC. */
export type PorTrimestre<T> = readonly [T, T, T, T];

/** One row of the form. */
export interface Meta {
  /** The row as Excel counts it, from 1. */
  readonly fila: number;
  readonly lineas: string | null;
  /** The number before `.-`, or `null` where there is none. */
  readonly clave: number | null;
  /** The cell that holds, or should hold, clave and description. */
  readonly celdaClave: string;
  readonly descripcion: string;
  readonly unidad: Texto | null;
  /** The cell where the unit belongs, `null` where the form has no such column. */
  readonly celdaUnidad: string | null;
  readonly metaAnual: Figura;
  readonly programado: PorTrimestre<Figura>;
  readonly alcanzado: PorTrimestre<Figura>;
  readonly avanceAbsoluto: Figura;
  /** A percentage typed as text (`25%`) is understood as the fraction it writes. */
  readonly acumuladoRelativo: Figura;
  readonly observaciones: Texto | null;
  /** The cell where the observation belongs, `null` where the form has no such column. */
  readonly celdaObservaciones: string | null;
  /** The other cells of the row that show an error such as `#REF!`. */
  readonly otrosErrores: readonly Texto[];
}

/** A row inside a table that is no meta, and why. */
export interface FilaOmitida {
  readonly fila: number;
  readonly motivo: 'total' | 'texto';
}

/** A form TMM-F004 as it stands on one sheet. */
export interface Formato {
  readonly hoja: string;
  readonly encabezado: Readonly<Record<Campo, CampoLeido>>;
  /** The year of FECHA, or of the title PROGRAMA OPERATIVO ANUAL where FECHA names none. */
  readonly ejercicio: number | null;
  /** The quarter that FECHA names. */
  readonly trimestre: Trimestre | null;
  /** FECHA as written, whether or not it could be read. */
  readonly fecha: Texto | null;
  readonly firmas: Readonly<Record<Firma, string | null>>;
  /** The first cell of the table's first header: where a finding about the whole form points. */
  readonly celdaTabla: string;
  /** Columns that were looked for in one of the tables and not found. */
  readonly columnasFaltantes: readonly ColumnaFaltante[];
  readonly metas: readonly Meta[];
  readonly filasOmitidas: readonly FilaOmitida[];
}

/** A column that a table lacks: one with a title, or the P or the A of a quarter. */
export type ColumnaFaltante =
  { readonly titulo: Titulo } | { readonly titulo: 'P' | 'A'; readonly trimestre: Trimestre };

/** A table that resembles the form's, on a sheet or on a part of it, and yet could not be read. */
export interface HojaNoReconocida {
  readonly hoja: string;
  /** The cell that a finding about it points to. */
  readonly celda: string;
  readonly encontrados: readonly Titulo[];
  readonly faltantes: readonly ColumnaFaltante[];
}

/** Why a sheet is no form. */
export type MotivoIgnorada = 'vacia' | 'oculta' | 'informe' | 'demasiado-grande' | 'sin-titulos';

/** What one sheet holds. */
export type HojaLeida =
  | {
      readonly tipo: 'formatos';
      readonly formatos: readonly Formato[];
      /** The other tables of the sheet that resemble the form: none of their rows belongs to a form. */
      readonly tablasNoReconocidas: readonly HojaNoReconocida[];
    }
  | { readonly tipo: 'no-reconocida'; readonly hoja: HojaNoReconocida }
  | { readonly tipo: 'ignorada'; readonly motivo: MotivoIgnorada };
