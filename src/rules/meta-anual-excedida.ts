import { umbralOf } from '../settings/umbrales';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly avanceAbsoluto: number;
  readonly metaAnual: number;
  /** A fraction: 1.12 is 112 %. */
  readonly acumuladoRelativo: number;
  /** The limit that it passes, in percent. */
  readonly limite: number;
}

export const metaAnualExcedida = defineRule({
  id: 'meta-anual-excedida',
  titulo: 'META ANUAL excedida',
  severidad: 'advertencia',
  porque: 'Una meta rebasada antes de que acabe el año suele estar mal programada o mal capturada.',
  revisar: eachMeta<Datos>((meta, { avanceAbsoluto, acumuladoRelativo }, { trimestre }, { ajustes }, historica) => {
    const metaAnual = meta.metaAnual.numero;
    if (avanceAbsoluto === null || acumuladoRelativo === null || metaAnual === null || trimestre === null) return [];
    const { limiteAnual } = umbralOf(ajustes, meta);
    // Before the last quarter no limit allows more than the whole year.
    const limite = trimestre < 4 ? Math.min(100, limiteAnual) : limiteAnual;
    const { planOriginal = null } = historica ?? {};
    // A re-programmed plan that is exceeded exceeds nothing where the whole year stays within the original one.
    const lecturas = [acumuladoRelativo, planOriginal?.acumuladoRelativo ?? acumuladoRelativo];
    if (lecturas.some((lectura) => lectura * 100 <= limite + 1e-9)) return [];
    return [
      foundIn(
        meta,
        meta.acumuladoRelativo.celda ?? meta.avanceAbsoluto.celda ?? meta.metaAnual.celda,
        { avanceAbsoluto, metaAnual, acumuladoRelativo, limite },
        { relacionadas: [meta.avanceAbsoluto.celda, meta.metaAnual.celda] },
      ),
    ];
  }),
});
