import { sameNumber, sum } from '../form/compute';
import type { Meta } from '../form/formato';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import { isUnplanned, type MetaAnterior } from './metaAnterior';

/**
 * Takes a row and the earlier rows of its clave, the latest first; gives the first quarter of its plan where the plan
 * was re-programmed: nothing is planned any more in the quarters before it, and what is left is a smaller META ANUAL
 * or adds up to it. `null` where it was not.
 */
export function reprogrammedFrom(meta: Meta, anteriores: readonly MetaAnterior[]): Trimestre | null {
  const desde = TRIMESTRES.find((trimestre) => !isUnplanned(meta.programado[trimestre - 1]!)) ?? null;
  const original = anteriores.at(-1)?.meta.metaAnual.numero ?? null;
  const metaAnual = meta.metaAnual.numero;
  if (desde === null || original === null || metaAnual === null) return null;
  const wasPlanned = anteriores.some(({ meta: { programado } }) =>
    programado.slice(0, desde - 1).some(({ numero }) => (numero ?? 0) > 0),
  );
  const left = sum(meta.programado.map(({ numero }) => numero ?? 0));
  return wasPlanned && (metaAnual < original || sameNumber(left, metaAnual)) ? desde : null;
}

/** Takes a row and the first quarter of the re-programmed plan of others; tells whether it may follow them: it plans nothing before. */
export function plansNothingBefore({ programado }: Meta, desde: Trimestre): boolean {
  return programado.slice(0, desde - 1).every(isUnplanned);
}
