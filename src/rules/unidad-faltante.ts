import { defineRule, eachMeta, foundIn } from './rule';

export type Datos = Record<string, never>;

export const unidadFaltante = defineRule({
  id: 'unidad-faltante',
  titulo: 'UNIDAD MEDIDA vacía',
  severidad: 'advertencia',
  porque: 'Sin la unidad no se sabe qué se está contando.',
  revisar: eachMeta<Datos>((meta) =>
    meta.unidad === null && meta.celdaUnidad !== null ? [foundIn(meta, meta.celdaUnidad, {})] : [],
  ),
});
