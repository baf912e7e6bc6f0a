import { openSlots } from '../observations/templates';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  /** What is still to be filled in, with its brackets. */
  readonly espacios: readonly string[];
}

export const observacionIncompleta = defineRule({
  id: 'observacion-incompleta',
  titulo: 'Observación sin completar',
  severidad: 'error',
  porque: 'La plantilla deja entre corchetes lo que solo la unidad sabe: la causa de la diferencia.',
  revisar: eachMeta<Datos>((meta, _calculo, _form, { ajustes }) => {
    if (meta.observaciones === null) return [];
    const espacios = openSlots(meta.observaciones.texto, ajustes.plantillas);
    return espacios.length > 0 ? [foundIn(meta, meta.observaciones.celda, { espacios })] : [];
  }),
});
