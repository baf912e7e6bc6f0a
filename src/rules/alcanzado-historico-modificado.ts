import { sameNumber } from '../form/compute';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import { isUnplanned } from '../history/metaAnterior';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly trimestre: Trimestre;
  readonly reportado: number;
  /** The quarter of the latest form that said so. */
  readonly reportadoEn: Trimestre;
  /** `null` where the cell is empty now. */
  readonly ahora: number | null;
}

export const alcanzadoHistoricoModificado = defineRule({
  id: 'alcanzado-historico-modificado',
  titulo: 'Cambió lo alcanzado que ya se había informado',
  severidad: 'error',
  porque: 'Lo informado y firmado en un trimestre ya no cambia: el avance del año dejaría de ser el que se entregó.',
  revisar: eachMeta<Datos>((meta, _calculo, _form, _context, historica) =>
    TRIMESTRES.flatMap((trimestre) => {
      const reported = historica?.reportado[trimestre - 1];
      const { celda, estado, numero: ahora } = meta.alcanzado[trimestre - 1]!;
      if (!historica || !reported) return [];
      const { alcanzado: reportado, en: reportadoEn } = reported;
      if (ahora === null) {
        // What cannot be read is a finding of its own.
        if (estado !== 'vacia') return [];
        // A re-programmed plan starts without the quarters before it.
        if (trimestre < (historica.reprogramadaDesde ?? 1)) return [];
        // Empty says the same as 0 where nothing is planned, now or before.
        const plans = [meta, historica.anterior ?? meta].map(({ programado }) => programado[trimestre - 1]!);
        if (reportado === 0 && plans.every(isUnplanned)) return [];
      } else if (sameNumber(ahora, reportado)) return [];
      return [foundIn(meta, celda, { trimestre, reportado, reportadoEn, ahora })];
    }),
  ),
});
