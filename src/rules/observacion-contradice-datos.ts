import type { Calculo, Diferencia } from '../form/compute';
import type { Trimestre } from '../form/trimestre';
import { type Alcance, type Claim, readClaims, type Sentido } from '../observations/claims';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  /** The words that the claim rests on, as written. */
  readonly fragmento: string;
  readonly alcance: Alcance;
  readonly sentido: Sentido;
  readonly trimestre: Trimestre;
  readonly delTrimestre: Pick<Diferencia, 'programado' | 'alcanzado'>;
  readonly anual: { readonly avanceAbsoluto: number; readonly metaAnual: number };
}

export const observacionContradiceDatos = defineRule({
  id: 'observacion-contradice-datos',
  titulo: 'La observación dice otra cosa que las cifras',
  severidad: 'advertencia',
  porque: 'Quien firma responde por el texto y por las cifras: no pueden decir cosas distintas.',
  revisar: eachMeta<Datos>((meta, calculo, { trimestre }) => {
    const metaAnual = meta.metaAnual.numero;
    const { avanceAbsoluto, delTrimestre } = calculo;
    if (meta.observaciones === null || trimestre === null) return [];
    if (avanceAbsoluto === null || delTrimestre === null || metaAnual === null || metaAnual <= 0) return [];
    const { celda, texto } = meta.observaciones;
    const { programado, alcanzado } = delTrimestre;
    const figures = { delTrimestre: { programado, alcanzado }, anual: { avanceAbsoluto, metaAnual } };
    const year = { programado: metaAnual, alcanzado: avanceAbsoluto };
    const relacionadas = [
      meta.programado[trimestre - 1]!.celda,
      meta.alcanzado[trimestre - 1]!.celda,
      meta.avanceAbsoluto.celda,
      meta.metaAnual.celda,
    ];
    return readClaims(texto)
      .filter((claim) => readings(claim, calculo, year).every((reading) => !holds(claim.sentido, reading)))
      .map(({ fragmento, alcance, sentido }) =>
        foundIn(meta, celda, { fragmento, alcance, sentido, trimestre, ...figures }, { relacionadas }),
      );
  }),
});

type Reading = Pick<Diferencia, 'programado' | 'alcanzado'>;

// What the claim may be about: it is contradicted only where it is wrong in every way it can be read.
function readings({ alcance }: Claim, { delTrimestre, aLaFecha }: Calculo, year: Reading): Reading[] {
  const ofQuarter = [delTrimestre, aLaFecha].filter((reading) => reading !== null);
  if (alcance === 'trimestre') return ofQuarter;
  return alcance === 'anual' ? [year] : [...ofQuarter, year];
}

function holds(sentido: Sentido, { programado, alcanzado }: Reading): boolean {
  if (sentido === 'superado') return alcanzado > programado;
  return sentido === 'cumplido' ? alcanzado >= programado : alcanzado < programado;
}
