import type { Trimestre } from '../form/trimestre';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  /** The quarter of the previous form. */
  readonly anterior: Trimestre;
}

export const metaAgregada = defineRule({
  id: 'meta-agregada',
  titulo: 'Meta que antes no estaba',
  severidad: 'advertencia',
  porque: 'Una meta nueva a medio año necesita estar autorizada; si la clave solo se escribió mal, se corrige.',
  revisar: eachMeta<Datos>((meta, _calculo, _form, { historia }, historica) =>
    historia && historica?.agregada ? [foundIn(meta, meta.celdaClave, { anterior: historia.anterior.trimestre })] : [],
  ),
});
