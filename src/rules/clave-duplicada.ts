import type { Meta } from '../form/formato';
import { defineRule, foundIn } from './rule';

export interface Datos {
  /** The row that has the clave first, as Excel counts it. */
  readonly primeraFila: number;
}

export const claveDuplicada = defineRule({
  id: 'clave-duplicada',
  titulo: 'La misma clave dos veces',
  severidad: 'error',
  porque: 'Con dos filas de la misma clave no se sabe cuál se reporta.',
  revisar: ({ formato }) => {
    const first = new Map<number, Meta>();
    return formato.metas.flatMap((meta) => {
      if (meta.clave === null) return [];
      const earlier = first.get(meta.clave);
      if (!earlier) first.set(meta.clave, meta);
      return earlier
        ? [foundIn<Datos>(meta, meta.celdaClave, { primeraFila: earlier.fila }, { relacionadas: [earlier.celdaClave] })]
        : [];
    });
  },
});
