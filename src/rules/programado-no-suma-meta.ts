import { sameNumber, sum } from '../form/compute';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly suma: number;
  readonly metaAnual: number;
  /** `suma − metaAnual`. */
  readonly diferencia: number;
}

export const programadoNoSumaMeta = defineRule({
  id: 'programado-no-suma-meta',
  titulo: 'Lo programado no suma la META ANUAL',
  severidad: 'error',
  porque: 'Lo programado en los cuatro trimestres es el reparto de la meta anual: tiene que sumar lo mismo.',
  revisar: eachMeta<Datos>((meta) => {
    const { programado, metaAnual } = meta;
    const readable = programado.every(({ estado, numero }) => numero !== null || estado === 'vacia');
    const plan = programado.map(({ numero }) => numero).filter((numero) => numero !== null);
    if (!readable || plan.length === 0 || metaAnual.numero === null) return [];
    const suma = sum(plan);
    if (sameNumber(suma, metaAnual.numero)) return [];
    return [
      foundIn(
        meta,
        metaAnual.celda,
        { suma, metaAnual: metaAnual.numero, diferencia: sum([suma, -metaAnual.numero]) },
        { relacionadas: programado.map(({ celda }) => celda) },
      ),
    ];
  }),
});
