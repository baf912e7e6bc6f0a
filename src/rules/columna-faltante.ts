import type { ColumnaFaltante } from '../form/formato';
import { defineRule, foundInForm } from './rule';

export interface Datos {
  readonly columnas: readonly ColumnaFaltante[];
}

export const columnaFaltante = defineRule({
  id: 'columna-faltante',
  titulo: 'Falta una columna',
  severidad: 'error',
  porque: 'Lo que no se puede leer no se puede revisar: sin la columna, el formato quedaría revisado a medias.',
  revisar: ({ formato }) =>
    formato.columnasFaltantes.length === 0
      ? []
      : [foundInForm<Datos>(formato.celdaTabla, { columnas: formato.columnasFaltantes })],
});
