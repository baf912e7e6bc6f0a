import type { Comparacion } from './compareFormato';
import type { Historia } from './historia';

/** Takes the comparison of a form, if any; gives what earlier quarters say of it, `null` where it was not compared. */
export function historiaOf(comparacion: Comparacion | null): Historia | null {
  return comparacion && 'historia' in comparacion ? comparacion.historia : null;
}
