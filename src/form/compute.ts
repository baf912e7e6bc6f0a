import type { Figura } from './figure';
import type { Formato, Meta } from './formato';
import type { Trimestre } from './trimestre';

/** A plan and what was achieved of it. An empty cell counts as 0. */
export interface Diferencia {
  readonly programado: number;
  readonly alcanzado: number;
  /** `alcanzado − programado`. */
  readonly diferencia: number;
  /** `diferencia / programado` as a fraction, `null` where nothing was planned. */
  readonly variacion: number | null;
}

/** What the program computes for one row, whatever its cells hold. */
export interface Calculo {
  /** Sum of A up to the form's quarter; `null` where a cell up to it cannot be read or the quarter is unknown. */
  readonly avanceAbsoluto: number | null;
  /** `avanceAbsoluto / metaAnual` as a fraction; `null` where either is unknown or META ANUAL is not above 0. */
  readonly acumuladoRelativo: number | null;
  /** The form's quarter; `null` where A is empty or a figure cannot be read. */
  readonly delTrimestre: Diferencia | null;
  /** The year up to the form's quarter; `null` where a figure up to it cannot be read. */
  readonly aLaFecha: Diferencia | null;
}

/** A form with what was computed for each of its rows, in the same order. */
export interface FormatoCalculado {
  readonly formato: Formato;
  /** The quarter that counts: the one chosen by hand, or the one that FECHA names. */
  readonly trimestre: Trimestre | null;
  readonly calculos: readonly Calculo[];
}

// Of the 15 or 16 digits that a number holds, these are free of noise.
const DIGITS = 12;
const MOST_DECIMALS = 100;
const UNKNOWN: Calculo = { avanceAbsoluto: null, acumuladoRelativo: null, delTrimestre: null, aLaFecha: null };

/** Takes a form and the quarter chosen in place of FECHA's, if any; gives it with every row computed. */
export function computeFormato(formato: Formato, chosen: Trimestre | null = null): FormatoCalculado {
  const trimestre = chosen ?? formato.trimestre;
  const calculos = formato.metas.map((meta) => (trimestre === null ? UNKNOWN : computeMeta(meta, trimestre)));
  return { formato, trimestre, calculos };
}

/** Takes a row and the form's quarter; gives its computed columns and differences. */
export function computeMeta(meta: Meta, trimestre: Trimestre): Calculo {
  const programado = sumUpTo(meta.programado, trimestre);
  const alcanzado = sumUpTo(meta.alcanzado, trimestre);
  const metaAnual = meta.metaAnual.numero;
  const inQuarter = meta.alcanzado[trimestre - 1]!;
  return {
    avanceAbsoluto: alcanzado,
    acumuladoRelativo: alcanzado === null || metaAnual === null || metaAnual <= 0 ? null : alcanzado / metaAnual,
    delTrimestre:
      inQuarter.numero === null ? null : compare(readable(meta.programado[trimestre - 1]!), inQuarter.numero),
    aLaFecha: compare(programado, alcanzado),
  };
}

/** Takes numbers; gives their sum without the noise of binary fractions (0.1 + 0.2 is 0.3). */
export function sum(numbers: readonly number[]): number {
  const total = numbers.reduce((partial, number) => partial + number, 0);
  if (Number.isInteger(total)) return total;
  // The noise grows with the largest number, also where the total is small: 1000000.1 − 1000000.
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const decimals = DIGITS - Math.ceil(Math.log10(largest));
  return Number(total.toFixed(Math.min(MOST_DECIMALS, Math.max(0, decimals))));
}

/** Takes two numbers; tells whether they are the same but for the noise of binary fractions. */
export function sameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

// Empty is 0 in a sum; what cannot be read, or has no column to read it from, makes the sum unknown.
function readable({ numero, estado }: Figura): number | null {
  return estado === 'vacia' ? 0 : numero;
}

function sumUpTo(figuras: readonly Figura[], trimestre: Trimestre): number | null {
  const numbers = figuras
    .slice(0, trimestre)
    .map(readable)
    .filter((number) => number !== null);
  return numbers.length === trimestre ? sum(numbers) : null;
}

function compare(programado: number | null, alcanzado: number | null): Diferencia | null {
  if (programado === null || alcanzado === null) return null;
  const diferencia = sum([alcanzado, -programado]);
  return { programado, alcanzado, diferencia, variacion: programado === 0 ? null : diferencia / programado };
}
