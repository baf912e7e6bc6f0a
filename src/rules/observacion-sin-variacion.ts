import type { Trimestre } from '../form/trimestre';
import { saysSomething } from './cellText';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly trimestre: Trimestre;
  readonly programado: number;
}

export const observacionSinVariacion = defineRule({
  id: 'observacion-sin-variacion',
  titulo: 'Observación donde nada difiere',
  severidad: 'sugerencia',
  porque: 'Puede ser una observación del trimestre pasado que se quedó en el formato.',
  revisar: eachMeta<Datos>((meta, { delTrimestre, aLaFecha, avanceAbsoluto }, { trimestre }) => {
    if (meta.observaciones === null || !saysSomething(meta.observaciones.texto)) return [];
    if (trimestre === null || delTrimestre === null || aLaFecha === null) return [];
    const asPlanned = delTrimestre.diferencia === 0 && aLaFecha.diferencia === 0;
    const overYear = avanceAbsoluto !== null && avanceAbsoluto > (meta.metaAnual.numero ?? Infinity);
    return asPlanned && !overYear
      ? [foundIn(meta, meta.observaciones.celda, { trimestre, programado: delTrimestre.programado })]
      : [];
  }),
});
