import type { Diferencia } from '../form/compute';
import type { Trimestre } from '../form/trimestre';
import { type Caso, caseOf } from '../observations/cases';
import { needsObservation, umbralOf } from '../settings/umbrales';
import { saysSomething } from './cellText';
import { writeObservation } from './observationTemplate';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos extends Diferencia {
  readonly trimestre: Trimestre;
  readonly caso: Caso;
}

export const observacionFaltante = defineRule({
  id: 'observacion-faltante',
  titulo: 'Falta la observación',
  severidad: 'error',
  porque: 'Toda diferencia entre lo alcanzado y lo programado se explica en OBSERVACIONES.',
  revisar: eachMeta<Datos>((meta, calculo, { trimestre }, { ajustes }) => {
    const { delTrimestre } = calculo;
    if (trimestre === null || delTrimestre === null || meta.celdaObservaciones === null) return [];
    if (meta.observaciones !== null && saysSomething(meta.observaciones.texto)) return [];
    // An error stands in the cell, which is a finding of its own: what was written there cannot be known.
    if (meta.otrosErrores.some(({ celda }) => celda === meta.celdaObservaciones)) return [];
    const caso = caseOf(calculo, meta.metaAnual.numero, trimestre);
    if (caso === null || !needsObservation(delTrimestre, umbralOf(ajustes, meta))) return [];
    return [
      foundIn(
        meta,
        meta.celdaObservaciones,
        { ...delTrimestre, trimestre, caso },
        {
          relacionadas: [meta.programado[trimestre - 1]!.celda, meta.alcanzado[trimestre - 1]!.celda],
          correccion: writeObservation(meta, calculo, trimestre, caso, ajustes),
        },
      ),
    ];
  }),
});
