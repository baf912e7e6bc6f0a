import type { Meta } from '../form/formato';
import { plainText } from '../form/text';
import { defineRule, foundIn } from './rule';

export interface Datos {
  /** The row that says it first. */
  readonly otraFila: number;
  readonly otraClave: number | null;
}

export const observacionRepetida = defineRule({
  id: 'observacion-repetida',
  titulo: 'La misma observación en dos metas',
  severidad: 'sugerencia',
  porque: 'Un texto copiado de otra meta rara vez explica la diferencia de esta.',
  revisar: ({ formato }) => {
    const first = new Map<string, Meta>();
    return formato.metas.flatMap((meta) => {
      if (meta.observaciones === null) return [];
      const text = plainText(meta.observaciones.texto)
        .replace(/[^A-Z0-9]+/g, ' ')
        .trim();
      const earlier = first.get(text);
      if (!earlier) first.set(text, meta);
      if (!earlier || text === '') return [];
      const datos: Datos = { otraFila: earlier.fila, otraClave: earlier.clave };
      return [foundIn(meta, meta.observaciones.celda, datos, { relacionadas: [earlier.celdaObservaciones] })];
    });
  },
});
