import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly descripcion: string;
}

export const claveFaltante = defineRule({
  id: 'clave-faltante',
  titulo: 'La meta no tiene clave',
  severidad: 'error',
  porque: 'La clave identifica la meta de un trimestre al otro y en el presupuesto.',
  revisar: eachMeta<Datos>((meta) =>
    meta.clave === null ? [foundIn(meta, meta.celdaClave, { descripcion: meta.descripcion })] : [],
  ),
});
