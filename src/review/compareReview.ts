import type { FormatoAnterior } from '../history/anterior';
import { compareFormato } from '../history/compareFormato';
import { HISTORY_RULES } from '../rules/historyRules';
import { judgeFormato } from './judgeFormato';
import type { ReviewOptions, WorkbookReview } from './reviewWorkbook';

/** Takes a review and the name of its workbook (`null`: the one under review); gives its forms, to compare others with. */
export function toAnteriores({ formatos }: WorkbookReview, libro: string | null): FormatoAnterior[] {
  return formatos.map(({ formato, trimestre }) => ({ libro, formato, trimestre }));
}

/**
 * Takes the review of a workbook, each form by itself, and the forms of earlier workbooks; gives it with each form
 * compared with those of its unit's earlier quarters, also where they are other sheets of the same workbook, or among
 * the forms of its lot.
 */
export function compareReview(
  review: WorkbookReview,
  { ajustes, anterior }: Pick<ReviewOptions, 'ajustes' | 'anterior'>,
  lote: readonly FormatoAnterior[] = [],
): WorkbookReview {
  const own = toAnteriores(review, null);
  const formatos = review.formatos.map((form) => {
    const comparacion = compareFormato(form, anterior ?? null, [own, lote]);
    return comparacion ? judgeFormato(form, ajustes, comparacion, HISTORY_RULES) : form;
  });
  return { ...review, formatos };
}
