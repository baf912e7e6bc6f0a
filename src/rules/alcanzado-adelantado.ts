import type { Meta } from '../form/formato';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly trimestre: Trimestre;
  readonly alcanzado: number;
  /** The form's own quarter. */
  readonly delFormato: Trimestre;
}

export const alcanzadoAdelantado = defineRule({
  id: 'alcanzado-adelantado',
  titulo: 'Alcanzado de un trimestre que no ha llegado',
  severidad: 'error',
  porque:
    'Lo alcanzado después del trimestre del formato no puede conocerse todavía: suele estar en la columna equivocada.',
  revisar: eachMeta<Datos>((meta, _calculo, { trimestre: delFormato }) => {
    if (delFormato === null) return [];
    return TRIMESTRES.slice(delFormato)
      .filter((trimestre) => isAheadOfTime(meta, trimestre))
      .map((trimestre) => {
        const { celda, numero } = meta.alcanzado[trimestre - 1]!;
        return foundIn(meta, celda, { trimestre, alcanzado: numero!, delFormato });
      });
  }),
});

// A zero where nothing is planned says nothing ahead of time.
function isAheadOfTime({ programado, alcanzado }: Meta, trimestre: Trimestre): boolean {
  const { numero } = alcanzado[trimestre - 1]!;
  return numero !== null && (numero !== 0 || (programado[trimestre - 1]!.numero ?? 0) !== 0);
}
