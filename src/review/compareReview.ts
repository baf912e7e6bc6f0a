import type { FormatoAnterior } from '../history/anterior';
import { compareFormato } from '../history/compareFormato';
import { HISTORY_RULES } from '../rules/historyRules';
import { judgeFormato } from './judgeFormato';
import type { ReviewOptions, WorkbookReview } from './reviewWorkbook';

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
  const own = review.formatos.map(({ formato, trimestre }) => ({ libro: null, formato, trimestre }));
  const formatos = review.formatos.map((form) => {
    const comparacion = compareFormato(form, anterior ?? null, [own, lote]);
    return comparacion ? judgeFormato(form, ajustes, comparacion, HISTORY_RULES) : form;
  });
  return { ...review, formatos };
}
