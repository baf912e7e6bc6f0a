import type { FormatoReview } from '../../review/reviewWorkbook';
import { COMPARISON } from './texts';

/** Takes the workbook that was picked and the forms that were reviewed with it; gives why none was compared with it, `null` where one was. */
export function judgePicked(libro: string, formatos: readonly FormatoReview[]): string | null {
  if (formatos.length === 0) return null;
  const reasons = formatos.flatMap((form) => reasonOf(libro, form) ?? []);
  if (reasons.length < formatos.length) return null;
  return reasons.find((reason) => reason !== '') ?? COMPARISON.notCompared(libro);
}

// Empty: another reason, which its form tells by itself.
function reasonOf(libro: string, { comparacion, formato, trimestre }: FormatoReview): string | null {
  if (!comparacion) return '';
  if ('historia' in comparacion) return comparacion.historia.anterior.libro === libro ? null : '';
  const { motivo } = comparacion;
  if (motivo.tipo !== 'otro-periodo' || trimestre === null) return '';
  const ofYear = motivo.periodos.filter(({ ejercicio }) => ejercicio === formato.ejercicio);
  if (ofYear.some((periodo) => periodo.trimestre === trimestre)) return COMPARISON.sameQuarter(trimestre);
  const later = ofYear.find((periodo) => (periodo.trimestre ?? 0) > trimestre)?.trimestre;
  return later ? COMPARISON.laterQuarter(later) : '';
}
