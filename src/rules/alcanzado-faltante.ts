import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly trimestre: Trimestre;
  readonly programado: number;
}

export const alcanzadoFaltante = defineRule({
  id: 'alcanzado-faltante',
  titulo: 'Falta lo alcanzado',
  severidad: 'error',
  porque: 'Una celda vacía no es un cero: si no se alcanzó nada hay que escribir 0 y explicarlo.',
  revisar: eachMeta<Datos>((meta, _calculo, form, _context, historica) =>
    TRIMESTRES.filter((trimestre) => form.trimestre !== null && trimestre <= form.trimestre).flatMap((trimestre) => {
      const programado = meta.programado[trimestre - 1]!;
      const alcanzado = meta.alcanzado[trimestre - 1]!;
      // What was reported before and is gone now is a finding of its own.
      if (historica?.reportado[trimestre - 1]) return [];
      return (programado.numero ?? 0) > 0 && alcanzado.estado === 'vacia'
        ? [
            foundIn(
              meta,
              alcanzado.celda,
              { trimestre, programado: programado.numero! },
              { relacionadas: [programado.celda] },
            ),
          ]
        : [];
    }),
  ),
});
