import type { Firma } from '../form/formato';
import { defineRule, foundInForm } from './rule';

export interface Datos {
  readonly firma: Firma;
}

// Real forms may lack RESPONSABLE DEL PROGRAMA.
const REQUIRED: readonly Firma[] = ['unidadEjecutora', 'ramo'];

export const firmasFaltantes = defineRule({
  id: 'firmas-faltantes',
  titulo: 'Falta el lugar de una firma',
  severidad: 'advertencia',
  porque: 'El formato se imprime y se firma: sin el lugar de la firma hay que imprimirlo otra vez.',
  revisar: ({ formato }) =>
    REQUIRED.filter((firma) => formato.firmas[firma] === null).map((firma) =>
      foundInForm<Datos>(formato.celdaTabla, { firma }),
    ),
});
