import type { Grid } from '../workbook/grid';
import type { Columnas } from './columns';
import { sameNumber, sum } from './compute';
import { readFigura } from './figure';

const HALF_A_PERCENT = 0.005;

/**
 * Takes the columns of a table in which AVANCE ABSOLUTO has no title of its own, and its rows (counted from 0,
 * `bottom` not part of it); gives them with both columns settled by what the cells hold, or as they were where
 * both have titles.
 */
export function settleAvance(grid: Grid, columnas: Columnas, top: number, bottom: number): Columnas {
  const first = columnas.avanceSinTitulo;
  if (first === null) return columnas;
  const second = first + 1;
  const settled = { ...columnas, avanceSinTitulo: null };
  const rows = rowsWithMetaAnual(grid, columnas, top, bottom);
  // The title stands over the second column alone: the first counts only where it holds something.
  if (columnas.acumuladoRelativo === second) {
    return { ...settled, avanceAbsoluto: holdsAnything(grid, first, rows) ? first : null };
  }
  const onlyPercentages = !holdsAnything(grid, second, rows) && rows.some((row) => isRelativo(grid, columnas, row));
  return onlyPercentages
    ? { ...settled, avanceAbsoluto: null, acumuladoRelativo: first }
    : { ...settled, avanceAbsoluto: first, acumuladoRelativo: second };
}

// Signatures and notes below the table may stand in the same columns.
function rowsWithMetaAnual(grid: Grid, { metaAnual }: Columnas, top: number, bottom: number): number[] {
  const rows: number[] = [];
  for (let row = top; row < bottom; row++) {
    if (readFigura(grid, row, metaAnual).numero !== null) rows.push(row);
  }
  return rows;
}

function holdsAnything(grid: Grid, column: number, rows: readonly number[]): boolean {
  return rows.some((row) => readFigura(grid, row, column).estado !== 'vacia');
}

// A percentage shows its sign, or is the share of META ANUAL and not the sum of A.
function isRelativo(grid: Grid, { avanceSinTitulo, metaAnual, trimestres }: Columnas, row: number): boolean {
  const { valor, numero, formatoNumerico } = readFigura(grid, row, avanceSinTitulo);
  if (typeof valor === 'string') return valor.trim().endsWith('%');
  if (numero === null) return false;
  if (formatoNumerico.includes('%')) return true;
  const avance = sum(trimestres.map(({ A }) => readFigura(grid, row, A).numero ?? 0));
  const share = avance / (readFigura(grid, row, metaAnual).numero ?? 0);
  return Math.abs(numero - share) <= HALF_A_PERCENT && !sameNumber(numero, avance);
}
