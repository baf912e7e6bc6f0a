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
  revisar: eachMeta<Datos>((meta, _calculo, form) =>
    TRIMESTRES.flatMap((trimestre) => {
      const { celda, numero } = meta.alcanzado[trimestre - 1]!;
      const planned = meta.programado[trimestre - 1]!.numero ?? 0;
      if (form.trimestre === null || trimestre <= form.trimestre || numero === null) return [];
      // A zero where nothing is planned says nothing ahead of time.
      if (numero === 0 && planned === 0) return [];
      return [foundIn(meta, celda, { trimestre, alcanzado: numero, delFormato: form.trimestre })];
    }),
  ),
});
