import type { Meta } from '../form/formato';
import { plainText } from '../form/text';
import type { Trimestre } from '../form/trimestre';
import { defineRule, foundIn } from './rule';

export type Datos =
  /** The row that says it first. */
  | { readonly otraFila: number; readonly otraClave: number | null }
  /** The same row said it in the form of this earlier quarter. */
  | { readonly anterior: Trimestre };

export const observacionRepetida = defineRule({
  id: 'observacion-repetida',
  titulo: 'La misma observación dos veces',
  severidad: 'sugerencia',
  porque: 'Un texto copiado de otra meta, o del trimestre pasado, rara vez explica esta diferencia.',
  revisar: ({ formato }, { historia }) => {
    const first = new Map<string, Meta>();
    return formato.metas.flatMap((meta, index) => {
      if (meta.observaciones === null) return [];
      const { celda, texto } = meta.observaciones;
      const text = wordsOf(texto);
      const earlier = first.get(text);
      if (!earlier) first.set(text, meta);
      if (text === '') return [];
      if (earlier) {
        const datos: Datos = { otraFila: earlier.fila, otraClave: earlier.clave };
        return [foundIn<Datos>(meta, celda, datos, { relacionadas: [earlier.celdaObservaciones] })];
      }
      const before = historia?.metas[index]!.anterior?.observaciones;
      return historia && before && wordsOf(before.texto) === text
        ? [foundIn<Datos>(meta, celda, { anterior: historia.anterior.trimestre })]
        : [];
    });
  },
});

function wordsOf(texto: string): string {
  return plainText(texto)
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}
