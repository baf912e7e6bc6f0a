import type { Meta } from '../form/formato';
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
  revisar: eachMeta<Datos>((meta, _calculo, { trimestre: delFormato }, _context, historica) =>
    TRIMESTRES.slice(0, delFormato ?? 0)
      .filter((trimestre) => isMissing(meta, trimestre))
      // What was reported before and is gone now is a finding of its own.
      .filter((trimestre) => !historica?.reportado[trimestre - 1])
      .map((trimestre) => {
        const programado = meta.programado[trimestre - 1]!;
        const alcanzado = meta.alcanzado[trimestre - 1]!;
        const datos = { trimestre, programado: programado.numero! };
        return foundIn(meta, alcanzado.celda, datos, { relacionadas: [programado.celda] });
      }),
  ),
});

function isMissing({ programado, alcanzado }: Meta, trimestre: Trimestre): boolean {
  return (programado[trimestre - 1]!.numero ?? 0) > 0 && alcanzado[trimestre - 1]!.estado === 'vacia';
}
