import { defineRule, foundInForm } from './rule';

export interface Datos {
  /** FECHA as written, `null` where there is none. */
  readonly fecha: string | null;
}

export const trimestreNoIdentificado = defineRule({
  id: 'trimestre-no-identificado',
  titulo: 'No se sabe de qué trimestre es',
  severidad: 'error',
  porque: 'El trimestre dice hasta dónde se suma lo alcanzado y qué diferencia hay que explicar.',
  revisar: ({ formato, trimestre }) =>
    trimestre === null
      ? [foundInForm<Datos>(formato.fecha?.celda ?? formato.celdaTabla, { fecha: formato.fecha?.texto ?? null })]
      : [],
});
