import { capturasWhere, type Columna } from './columna';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly columna: Columna;
  readonly valor: number;
}

export const valorNegativo = defineRule({
  id: 'valor-negativo',
  titulo: 'Número negativo',
  severidad: 'error',
  porque: 'Ninguna cantidad del formato puede ser menor que cero.',
  revisar: eachMeta<Datos>((meta) =>
    capturasWhere(meta, ({ numero }) => numero !== null && numero < 0).map(({ columna, figura: { celda, numero } }) =>
      foundIn(meta, celda, { columna, valor: numero! }),
    ),
  ),
});
