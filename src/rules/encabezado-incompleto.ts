import { CAMPOS, type Campo } from '../form/formato';
import { defineRule, foundInForm } from './rule';

export interface Datos {
  readonly campo: Campo;
}

export const encabezadoIncompleto = defineRule({
  id: 'encabezado-incompleto',
  titulo: 'Falta un dato del encabezado',
  severidad: 'advertencia',
  porque: 'El encabezado dice de quién es el formato y a qué parte del presupuesto responde.',
  revisar: ({ formato }) =>
    CAMPOS.filter((campo) => formato.encabezado[campo].valor === null).map((campo) =>
      foundInForm<Datos>(formato.encabezado[campo].etiqueta ?? formato.celdaTabla, { campo }),
    ),
});
