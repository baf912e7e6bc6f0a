import type { FormatoCalculado } from '../form/compute';
import type { FormatoAnterior } from './anterior';
import { findAnteriores, type MotivoNoComparado } from './findAnteriores';
import { type Historia, readHistoria } from './historia';

/** What became of the comparison of a form with earlier quarters: what they say of it, or why there is none. */
export type Comparacion = { readonly historia: Historia } | { readonly motivo: MotivoNoComparado };

/**
 * Takes a form, the forms given as earlier ones (`null`: none were given) and lists of others that may be, its own
 * workbook's before all; gives the comparison, `null` where none were given and no list has an earlier quarter of it.
 */
export function compareFormato(
  form: FormatoCalculado,
  given: readonly FormatoAnterior[] | null,
  others: readonly (readonly FormatoAnterior[])[],
): Comparacion | null {
  const found = findAnteriores(form, given ? [given, ...others] : others);
  if ('motivo' in found) return given || found.motivo.tipo === 'varios' ? found : null;
  return { historia: readHistoria(form, found.encontrados) };
}
