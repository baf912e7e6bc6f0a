import type { ColumnaFaltante } from './formato';
import { type Trimestre } from './trimestre';

/** The columns of the form by name, in the order in which it always prints them. */
export const COLUMNAS_DEL_FORMATO = [
  'lineas',
  'descripcion',
  'unidad',
  'metaAnual',
  'P1',
  'A1',
  'P2',
  'A2',
  'P3',
  'A3',
  'P4',
  'A4',
  'avanceAbsoluto',
  'acumuladoRelativo',
  'observaciones',
] as const;
export type NombreColumna = (typeof COLUMNAS_DEL_FORMATO)[number];

/**
 * The letters of the columns that a person named, `null` for a column that the table does not have. The others are
 * found by their titles, or else by the form's fixed order.
 */
export type LetrasDeColumnas = { readonly [Nombre in NombreColumna]?: string | null };

/** The header of a table, as a person pointed at it. */
export interface EncabezadoIndicado {
  /** Any row of the header, as Excel counts it. */
  readonly fila: number;
  readonly columnas: LetrasDeColumnas;
}

/** What a person settled by hand for one sheet. */
export interface Correspondencia {
  readonly hoja: string;
  /** The quarter of every form on the sheet, in place of FECHA's; `null`: FECHA's. */
  readonly trimestre: Trimestre | null;
  /** `null`: the tables are found by their titles. */
  readonly encabezado: EncabezadoIndicado | null;
}

/** Takes a column's name; gives the column as messages name it. */
export function columnaNamed(nombre: NombreColumna): ColumnaFaltante {
  const quarter = /^([PA])([1-4])$/.exec(nombre);
  if (quarter) return { titulo: quarter[1] as 'P' | 'A', trimestre: Number(quarter[2]) as Trimestre };
  return { titulo: nombre as Exclude<NombreColumna, `${'P' | 'A'}${Trimestre}`> };
}
