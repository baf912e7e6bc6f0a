import { type RuleId, RULES } from '../rules';
import { SEVERIDADES, type Severidad } from '../rules/rule';
import type { LotRow } from './lotRow';

/** A rule as a column of the matrix. */
export interface MatrixRule {
  readonly regla: RuleId;
  readonly titulo: string;
  readonly severidad: Severidad;
  /** Findings in the whole lot. */
  readonly total: number;
}

/** A workbook as a row of the matrix. */
export interface MatrixRow {
  readonly archivo: string;
  readonly error: LotRow['error'];
  /** Its forms, and those of them that nothing keeps from being handed in. */
  readonly formatos: number;
  readonly aptos: number;
  readonly sello: LotRow['sello'];
  /** Findings of each rule, in the order of the columns. */
  readonly cuentas: readonly number[];
  readonly total: number;
}

/** The workbooks of a lot by the rules that found something in any of them. */
export interface Matrix {
  /** By severity, then in the order of the catalogue. */
  readonly reglas: readonly MatrixRule[];
  readonly filas: readonly MatrixRow[];
  readonly total: number;
}

/** Takes what a lot keeps of its files; gives the matrix, with the files in their order. */
export function toMatrix(rows: readonly LotRow[]): Matrix {
  const counted = rows.map(countRules);
  const totals = new Map<RuleId, number>();
  for (const counts of counted) {
    for (const [regla, found] of counts) totals.set(regla, (totals.get(regla) ?? 0) + found);
  }
  const reglas = RULES.filter(({ id }) => totals.has(id))
    .map(({ id, titulo, severidad }) => ({ regla: id, titulo, severidad, total: totals.get(id)! }))
    .sort((a, b) => SEVERIDADES.indexOf(a.severidad) - SEVERIDADES.indexOf(b.severidad));
  const filas = rows.map(({ archivo, error, sello, formatos }, index) => {
    const cuentas = reglas.map(({ regla }) => counted[index]!.get(regla) ?? 0);
    const aptos = formatos.filter(({ apto }) => apto).length;
    return { archivo, error, sello, formatos: formatos.length, aptos, cuentas, total: sum(cuentas) };
  });
  return { reglas, filas, total: sum(filas.map(({ total }) => total)) };
}

/** Takes the rows of a matrix; tells whether any of the workbooks has a seal, whole or broken. */
export function isAnySealed(filas: readonly Pick<MatrixRow, 'sello'>[]): boolean {
  return filas.some(({ sello }) => sello !== null && sello !== 'sin-sello');
}

function countRules({ formatos }: LotRow): Map<RuleId, number> {
  const counts = new Map<RuleId, number>();
  for (const { reglas } of formatos) {
    for (const [regla, found] of Object.entries(reglas) as [RuleId, number][]) {
      counts.set(regla, (counts.get(regla) ?? 0) + found);
    }
  }
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
