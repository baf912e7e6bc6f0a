import type { PlannedCorrection } from '../review/planCorrections';
import { fromAddress } from '../workbook/address';
import type { CellContent, CellEdit } from '../workbook/edit';
import type { Grid } from '../workbook/grid';
import type { FormatoReview } from '../review/reviewWorkbook';
import type { Meta } from '../form/formato';
import type { Engine } from './loadEngine';
import { planComputed } from './plans';
import type { Reviewed } from './state';

/** What the live mode remembers of the computed columns, each cell as `hoja!celda`. */
export interface LiveMemory {
  /** What it wrote there. */
  readonly ours: Map<string, CellContent>;
  /** The cells that a person wrote since: they are left alone from then on. */
  readonly handsOff: Set<string>;
}

/**
 * Takes the review before and after an edit of the user, the sheets that the user edited and what the live mode
 * remembers, to which it adds the computed cells that were written by hand; gives the edits of the computed columns
 * in the rows whose figures changed. What was wrong before in other rows is a finding and no edit.
 */
export function liveEdits(
  engine: Engine,
  before: Reviewed,
  after: Reviewed,
  sheets: ReadonlySet<string>,
  { ours, handsOff }: LiveMemory,
): CellEdit[] {
  const edited = after.review.formatos.filter(({ formato }) => sheets.has(formato.hoja));
  const wanted = new Set<string>();
  for (const form of edited) {
    const [was, is] = [before, after].map(({ content }) =>
      content.sheets.find(({ name }) => name === form.formato.hoja),
    );
    if (!was || !is) continue;
    for (const meta of form.formato.metas) {
      for (const celda of computedCells(meta)) {
        const key = keyOf(form.formato.hoja, celda);
        const content = contentOf(is, celda);
        if (isWritten(contentOf(was, celda), content) && isWritten(ours.get(key), content)) handsOff.add(key);
      }
      if (figureCells(meta).some((celda) => !isSame(contentOf(was, celda), contentOf(is, celda)))) {
        for (const celda of computedCells(meta)) wanted.add(keyOf(form.formato.hoja, celda));
      }
    }
  }
  const isFree = ({ edit: { sheet, cell } }: PlannedCorrection): boolean =>
    wanted.has(keyOf(sheet, cell)) && !handsOff.has(keyOf(sheet, cell)) && !isLocked(after, sheet, cell);
  return planComputed(engine, withoutBrokenFormulas(after))
    .filter(isFree)
    .map(({ edit }) => edit);
}

/** Takes a cell's place; gives it as the live mode names it. */
export function keyOf(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

// A formula of one's own is a choice of the user's: only results that are missing or wrong are written.
function withoutBrokenFormulas(reviewed: Reviewed): Reviewed {
  const formatos = reviewed.review.formatos.map((form): FormatoReview => ({
    ...form,
    hallazgos: form.hallazgos.filter(({ regla }) => regla !== 'formula-rota'),
  }));
  return { ...reviewed, review: { ...reviewed.review, formatos } };
}

function computedCells({ avanceAbsoluto, acumuladoRelativo }: Meta): string[] {
  return [avanceAbsoluto, acumuladoRelativo].flatMap(({ celda }) => celda ?? []);
}

function figureCells({ metaAnual, alcanzado }: Meta): string[] {
  return [metaAnual, ...alcanzado].flatMap(({ celda }) => celda ?? []);
}

// The result of a formula changes by itself; a formula, or a value without one, only by somebody's hand.
function isWritten(was: CellContent | undefined, is: CellContent): boolean {
  return !was || was.formula !== is.formula || (was.formula === null && !isSame(was, is));
}

function contentOf(grid: Grid, celda: string): CellContent {
  const { row, column } = fromAddress(celda)!;
  return { formula: grid.formula(row, column), value: grid.value(row, column) };
}

function isSame(one: CellContent, other: CellContent): boolean {
  return one.formula === other.formula && JSON.stringify(one.value) === JSON.stringify(other.value);
}

function isLocked({ content }: Reviewed, sheet: string, cell: string): boolean {
  const { row, column } = fromAddress(cell)!;
  return content.sheets.find(({ name }) => name === sheet)?.locked(row, column) ?? true;
}
