import { plainText } from '../../form/text';
import type { MatrixRule } from '../../lot/matrix';
import type { RuleId } from '../../rules';
import type { Severidad } from '../../rules/rule';
import type { LotBook, ReviewedLot } from './protocol';

/** Which workbooks and rules of the matrix are shown. */
export interface MatrixFilter {
  readonly search: string;
  /** The rules of this severity alone, `null`: all. */
  readonly severidad: Severidad | null;
  readonly books: ShownKind;
}

/** Which workbooks are shown: `pending`, those that were not reviewed or have a form that is not ready; `found`, those where a shown rule found something too. */
export type ShownKind = 'all' | 'pending' | 'found';

/** The column that the workbooks are sorted by, and whether from the highest. */
export interface MatrixSort {
  readonly by: 'archivo' | 'total' | 'pendientes' | 'sello' | RuleId;
  readonly descending: boolean;
}

/** A rule that is shown, and its place among all. */
export interface ShownRule extends MatrixRule {
  readonly index: number;
}

/** A workbook that is shown. */
export interface ShownBook {
  readonly libro: LotBook;
  /** Findings of the rules that are shown. */
  readonly total: number;
}

// The gravest first, when from the highest.
const SEALS: Readonly<Record<NonNullable<LotBook['sello']>, number>> = {
  cambiado: 3,
  rechazado: 2,
  intacto: 1,
  'sin-sello': 0,
};

/** Takes a lot and a severity; gives the rules that are shown. */
export function shownRules({ reglas }: ReviewedLot, severidad: Severidad | null): ShownRule[] {
  return reglas
    .map((rule, index) => ({ ...rule, index }))
    .filter((rule) => severidad === null || rule.severidad === severidad);
}

/** Takes a lot, a filter and an order; gives the workbooks that are shown, sorted. A search compares without case and accents. */
export function shownBooks(lote: ReviewedLot, filter: MatrixFilter, sort: MatrixSort): ShownBook[] {
  const rules = shownRules(lote, filter.severidad);
  const words = plainText(filter.search).split(' ').filter(Boolean);
  const shown = lote.libros
    .filter(({ texto }) => words.every((word) => texto.includes(word)))
    .map((libro) => ({ libro, total: rules.reduce((sum, { index }) => sum + libro.cuentas[index]!, 0) }))
    .filter((book) => isShown(book, filter.books));
  const direction = sort.descending ? -1 : 1;
  // The files of a lot are in the order of their names.
  if (sort.by === 'archivo') return sort.descending ? shown.reverse() : shown;
  const rule = lote.reglas.findIndex(({ regla }) => regla === sort.by);
  const valueOf = (book: ShownBook): number => (book.libro.error === null ? columnOf(book, sort.by, rule) : Infinity);
  return shown
    .map((book) => ({ book, value: valueOf(book) }))
    .sort((one, other) => {
      if (one.value !== other.value) return direction * (one.value < other.value ? -1 : 1);
      return one.book.libro.place - other.book.libro.place;
    })
    .map(({ book }) => book);
}

function isShown({ libro, total }: ShownBook, kind: ShownKind): boolean {
  const isPending = libro.error !== null || libro.aptos < libro.formatos;
  return kind === 'all' || isPending || (kind === 'found' && total > 0);
}

function columnOf({ libro, total }: ShownBook, by: MatrixSort['by'], rule: number): number {
  switch (by) {
    case 'total':
      return total;
    case 'pendientes':
      return libro.formatos - libro.aptos;
    case 'sello':
      return libro.sello === null ? 0 : SEALS[libro.sello];
    default:
      return libro.cuentas[rule] ?? 0;
  }
}

/** Takes the order and a column whose title was pressed; gives the new order: again turns it round, and numbers begin at the highest. */
export function sortedBy(sort: MatrixSort, by: MatrixSort['by']): MatrixSort {
  return { by, descending: sort.by === by ? !sort.descending : by !== 'archivo' };
}
