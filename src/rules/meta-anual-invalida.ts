import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  /** `null` where the cell is empty. */
  readonly metaAnual: number | null;
}

export const metaAnualInvalida = defineRule({
  id: 'meta-anual-invalida',
  titulo: 'META ANUAL vacía o en cero',
  severidad: 'error',
  porque: 'Sin meta anual no hay contra qué medir el avance.',
  revisar: eachMeta<Datos>((meta) => {
    const { celda, estado, numero } = meta.metaAnual;
    return estado === 'vacia' || numero === 0 ? [foundIn(meta, celda, { metaAnual: numero })] : [];
  }),
});
