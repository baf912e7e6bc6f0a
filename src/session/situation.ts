import type { Counts } from '../messages/outcomes';
import type { Finding } from '../rules';
import type { Severidad } from '../rules/rule';
import type { Dispensa } from '../submission/waivers/dispensas';
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

/** Takes a review; gives the counts of its findings. A warning that is waived stands in nobody's way. */
export function countsOf(reviewed: Reviewed): Counts {
  const { formatos, hojasNoReconocidas } = reviewed.review;
  const found = [...formatos, ...hojasNoReconocidas].flatMap(({ hallazgos }) => hallazgos);
  return countFindings(found.filter((finding) => waiverOf(reviewed, finding) === null));
}

/** Takes a review and one of its findings; gives the waiver that holds for it, `null` where there is none. */
export function waiverOf({ review, entrega }: Reviewed, finding: Finding): Dispensa | null {
  for (const [form, { hallazgos }] of review.formatos.entries()) {
    const index = hallazgos.indexOf(finding);
    if (index >= 0) return entrega.dispensas.porFormato[form]?.[index] ?? null;
  }
  return null;
}

/** Takes findings; gives how many there are of each severity. */
export function countFindings(hallazgos: readonly Finding[]): Counts {
  const of = (severity: Severidad): number => hallazgos.filter(({ severidad }) => severidad === severity).length;
  return { errores: of('error'), advertencias: of('advertencia'), sugerencias: of('sugerencia') };
}

/** Takes a review; tells whether the workbook's own settings are not valid, so that others hold. */
export function hasRefusedSettings({ entrega }: Reviewed): boolean {
  return entrega.ajustes.avisos.some((aviso) => aviso.tipo === 'rechazados' && aviso.origen === 'libro');
}
