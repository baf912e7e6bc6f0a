import type { Trimestre } from '../form/trimestre';
import { sameUnidad } from '../history/unidadMedida';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  /** The quarter of the previous form. */
  readonly anterior: Trimestre;
  readonly antes: string;
  readonly ahora: string;
}

export const unidadModificada = defineRule({
  id: 'unidad-modificada',
  titulo: 'UNIDAD MEDIDA distinta de la anterior',
  severidad: 'advertencia',
  porque: 'Si se cuenta otra cosa, las cifras de los dos trimestres no se pueden sumar.',
  revisar: eachMeta<Datos>((meta, _calculo, _form, { historia }, historica) => {
    const antes = historica?.anterior?.unidad?.texto;
    const ahora = meta.unidad?.texto;
    if (!historia || antes === undefined || ahora === undefined || sameUnidad(antes, ahora)) return [];
    return [foundIn(meta, meta.celdaUnidad, { anterior: historia.anterior.trimestre, antes, ahora })];
  }),
});
