import type { Finding } from '../rules';
import type { Severidad } from '../rules/rule';
import { ES_REPORTE, type FileReview } from './fileReview';

/** The counts of a lot, in the order in which the reports give them. */
export interface Resumen {
  readonly archivos: number;
  /** Forms, those that could not be read included. */
  readonly formatos: number;
  /** Forms that nothing of severity `error` keeps from being handed in. */
  readonly aptos: number;
  /** Findings by severity. */
  readonly errores: number;
  readonly advertencias: number;
  readonly sugerencias: number;
  /** Findings that `corregir` mends without anybody's help. */
  readonly corregibles: number;
  /** Files that gave no review, though something in them was to be reviewed. */
  readonly sinRevisar: number;
}

/** The counts of no file at all. */
export const NOTHING: Resumen = {
  archivos: 0,
  formatos: 0,
  aptos: 0,
  errores: 0,
  advertencias: 0,
  sugerencias: 0,
  corregibles: 0,
  sinRevisar: 0,
};

/** Takes the review of one file; gives its counts. */
export function countFile({ problema, review }: FileReview): Resumen {
  const forms = [...review.formatos, ...review.hojasNoReconocidas];
  const findings = forms.flatMap(({ hallazgos }) => hallazgos);
  return {
    archivos: 1,
    formatos: forms.length,
    aptos: review.formatos.filter(({ apto }) => apto).length,
    ...countSeverities(findings),
    corregibles: findings.filter(({ correccion }) => correccion !== null && !correccion.plantilla).length,
    sinRevisar: problema === null || problema.codigo === ES_REPORTE ? 0 : 1,
  };
}

/** Takes findings; gives how many there are of each severity. */
export function countSeverities(
  hallazgos: readonly Finding[],
): Pick<Resumen, 'errores' | 'advertencias' | 'sugerencias'> {
  const countOf = (severity: Severidad): number => hallazgos.filter(({ severidad }) => severidad === severity).length;
  return { errores: countOf('error'), advertencias: countOf('advertencia'), sugerencias: countOf('sugerencia') };
}

/** Takes the counts of two lots; gives those of both together. */
export function addResumen(one: Resumen, other: Resumen): Resumen {
  return {
    archivos: one.archivos + other.archivos,
    formatos: one.formatos + other.formatos,
    aptos: one.aptos + other.aptos,
    errores: one.errores + other.errores,
    advertencias: one.advertencias + other.advertencias,
    sugerencias: one.sugerencias + other.sugerencias,
    corregibles: one.corregibles + other.corregibles,
    sinRevisar: one.sinRevisar + other.sinRevisar,
  };
}
