import { computeMeta } from '../form/compute';
import { plainText } from '../form/text';
import type { Trimestre } from '../form/trimestre';
import { defineRule } from './rule';

export interface Datos {
  /** The quarter of the previous form. */
  readonly anterior: Trimestre;
  readonly metaAnual: number | null;
  readonly avanceAbsoluto: number | null;
}

export const metaEliminada = defineRule({
  id: 'meta-eliminada',
  titulo: 'Meta que ya no está',
  severidad: 'advertencia',
  porque: 'Lo que ya se informó de una meta desaparece con ella, y alguien debe haberlo autorizado.',
  revisar: ({ formato }, { historia }) => {
    if (!historia) return [];
    const { trimestre } = historia.anterior;
    // A row that only lost its clave is a finding of its own.
    const unnumbered = new Set(
      formato.metas.flatMap(({ clave, descripcion }) => (clave === null ? plainText(descripcion) : [])),
    );
    return historia.eliminadas
      .filter(({ descripcion }) => !unnumbered.has(plainText(descripcion)))
      .map((meta) => {
        const { avanceAbsoluto } = computeMeta(meta, trimestre);
        const datos: Datos = { anterior: trimestre, metaAnual: meta.metaAnual.numero, avanceAbsoluto };
        return {
          ...{ celda: formato.celdaTabla, fila: null, clave: meta.clave, datos },
          ...{ relacionadas: [], correccion: null },
        };
      });
  },
});
