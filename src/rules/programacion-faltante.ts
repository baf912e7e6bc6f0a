import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly metaAnual: number;
}

export const programacionFaltante = defineRule({
  id: 'programacion-faltante',
  titulo: 'Meta sin programación',
  severidad: 'advertencia',
  porque: 'Sin nada programado en ningún trimestre no se puede decir si la meta va a tiempo.',
  revisar: eachMeta<Datos>((meta) => {
    const metaAnual = meta.metaAnual.numero ?? 0;
    const empty = meta.programado.every(({ estado }) => estado === 'vacia');
    return metaAnual > 0 && empty
      ? [
          foundIn(
            meta,
            meta.programado[0].celda,
            { metaAnual },
            { relacionadas: [meta.metaAnual.celda, ...meta.programado.slice(1).map(({ celda }) => celda)] },
          ),
        ]
      : [];
  }),
});
