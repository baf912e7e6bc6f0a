import type { Counts } from '../messages/outcomes';
import type { Finding } from '../rules';
import type { Severidad } from '../rules/rule';
import type { Reviewed } from './state';

/** What the workbook turned out to be. */
export type Situation =
  /** Nothing is written on any sheet that can be seen. */
  | 'libro-vacio'
  /** No sheet is a form or looks like one. */
  | 'sin-formato'
  /** There is a sheet that looks like the form, and none that could be read. */
  | 'no-reconocido'
  | 'revisado';

/** Takes a review; gives what the workbook turned out to be. */
export function situationOf({ review }: Reviewed): Situation {
  if (review.formatos.length > 0) return 'revisado';
  if (review.hojasNoReconocidas.length > 0) return 'no-reconocido';
  return review.hojasIgnoradas.every(({ motivo }) => motivo === 'vacia') ? 'libro-vacio' : 'sin-formato';
}

/** Takes a review; gives the counts of all its findings. */
export function countsOf({ review }: Reviewed): Counts {
  return countFindings([...review.formatos, ...review.hojasNoReconocidas].flatMap(({ hallazgos }) => hallazgos));
}

/** Takes findings; gives how many there are of each severity. */
export function countFindings(hallazgos: readonly Finding[]): Counts {
  const of = (severity: Severidad): number => hallazgos.filter(({ severidad }) => severidad === severity).length;
  return { errores: of('error'), advertencias: of('advertencia'), sugerencias: of('sugerencia') };
}
