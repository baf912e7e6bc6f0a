import { countFindings, type Counts } from '../messages/outcomes';
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
export function countsOf({ review, entrega }: Reviewed): Counts {
  const { porFormato } = entrega.dispensas;
  const hallazgos = [...review.formatos, ...review.hojasNoReconocidas].flatMap((sheet) => sheet.hallazgos);
  const dispensas = review.formatos.flatMap((form, index) =>
    form.hallazgos.map((_, at) => porFormato[index]?.[at] ?? null),
  );
  return countFindings(hallazgos, dispensas);
}

/** Takes a review; tells whether the workbook's own settings are not valid, so that others hold. */
export function hasRefusedSettings({ entrega }: Reviewed): boolean {
  return entrega.ajustes.avisos.some((aviso) => aviso.tipo === 'rechazados' && aviso.origen === 'libro');
}
