import { type CellValue, type Grid, isCellError } from '../workbook/grid';
import { toAddress } from '../workbook/address';
import { readNumberText } from './numberText';

/**
 * How a figure stands in its cell.
 * `sin-calcular`: a formula whose result was not saved. `sin-columna`: the form has no such column.
 */
export type EstadoFigura = 'numero' | 'vacia' | 'texto-numerico' | 'texto' | 'error' | 'sin-calcular' | 'sin-columna';

/** One figure of the form with the cell it was read from. */
export interface Figura {
  /** `null` only where the form has no such column. */
  readonly celda: string | null;
  readonly estado: EstadoFigura;
  /** The number understood, also where it was typed as text; `null` where there is none. */
  readonly numero: number | null;
  /** What the cell holds, as read. */
  readonly valor: CellValue;
  readonly formula: string | null;
  /** Excel's number format code. */
  readonly formatoNumerico: string;
}

const NO_COLUMN: Figura = {
  celda: null,
  estado: 'sin-columna',
  numero: null,
  valor: null,
  formula: null,
  formatoNumerico: 'General',
};

// `#REF!`, `#¡DIV/0!`, `#¿NOMBRE?`, `#N/D`, and LibreOffice's `Err:502`.
const ERROR_TEXT = /^(?:#[¡¿]?[A-ZÁÉÍÓÚ]{1,16}(?:\/0)?[!?]|#N\/[AD]|#GETTING_DATA|#OBTENIENDO_DATOS|Err:\d{3})$/;

/** Takes a cell's value; gives the error it shows (`#REF!`), whether as an error or as its text, or `null`. */
export function errorShown(value: CellValue): string | null {
  if (isCellError(value)) return value.error;
  return typeof value === 'string' && ERROR_TEXT.test(value.trim()) ? value.trim() : null;
}

/** Takes a sheet, a row counted from 0 and a column counted from 0 (`null`: no such column); gives the figure there. */
export function readFigura(grid: Grid, row: number, column: number | null): Figura {
  if (column === null) return NO_COLUMN;
  const valor = grid.value(row, column);
  const formula = grid.formula(row, column);
  const { estado, numero } = understand(valor, formula);
  return {
    celda: toAddress(row, column),
    estado,
    numero,
    valor,
    formula,
    formatoNumerico: grid.numberFormat(row, column),
  };
}

function understand(valor: CellValue, formula: string | null): Pick<Figura, 'estado' | 'numero'> {
  if (Number.isFinite(valor)) return { estado: 'numero', numero: valor as number };
  if (valor === null) return { estado: formula === null ? 'vacia' : 'sin-calcular', numero: null };
  if (errorShown(valor) !== null) return { estado: 'error', numero: null };
  if (typeof valor !== 'string') return { estado: 'texto', numero: null };
  if (valor.trim() === '') return { estado: 'vacia', numero: null };
  const numero = readNumberText(valor);
  return numero === null ? { estado: 'texto', numero: null } : { estado: 'texto-numerico', numero };
}
