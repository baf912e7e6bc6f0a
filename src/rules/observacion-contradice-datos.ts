import type { Calculo, Diferencia } from '../form/compute';
import type { Trimestre } from '../form/trimestre';
import type { PlanOriginal } from '../history/planOriginal';
import { type Alcance, readClaims, type Sentido, type Statement } from '../observations/claims';
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
  revisar: eachMeta<Datos>((meta, calculo, { trimestre }, _context, historica) => {
    const metaAnual = meta.metaAnual.numero;
    const { avanceAbsoluto, delTrimestre } = calculo;
    if (meta.observaciones === null || trimestre === null) return [];
    if (avanceAbsoluto === null || delTrimestre === null || metaAnual === null || metaAnual <= 0) return [];
    const { celda, texto } = meta.observaciones;
    const { programado, alcanzado } = delTrimestre;
    const figures = { delTrimestre: { programado, alcanzado }, anual: { avanceAbsoluto, metaAnual } };
    const year = { programado: metaAnual, alcanzado: avanceAbsoluto };
    const original = originalReadings(historica?.planOriginal ?? null);
    const relacionadas = [
      meta.programado[trimestre - 1]!.celda,
      meta.alcanzado[trimestre - 1]!.celda,
      meta.avanceAbsoluto.celda,
      meta.metaAnual.celda,
    ];
    const isWrong = ({ alcance, sentido }: Statement): boolean =>
      readings(alcance, calculo, year, original).every((reading) => !holds(sentido, reading));
    return readClaims(texto, isWrong).map(({ fragmento, alcance, sentido }) =>
      foundIn(meta, celda, { fragmento, alcance, sentido, trimestre, ...figures }, { relacionadas }),
    );
  }),
});

type Reading = Pick<Diferencia, 'programado' | 'alcanzado'>;

// What the claim may be about: it is contradicted only where it is wrong in every way it can be read.
function readings(alcance: Alcance, calculo: Calculo, year: Reading, original: Original): Reading[] {
  const ofQuarter = [calculo.delTrimestre, calculo.aLaFecha, original.toDate].filter((reading) => reading !== null);
  const ofYear = [year, original.year].filter((reading) => reading !== null);
  if (alcance === 'trimestre') return ofQuarter;
  return alcance === 'anual' ? ofYear : [...ofQuarter, ...ofYear];
}

/** The whole year on the plan that was there before it was changed: a text may well speak of that. */
interface Original {
  readonly toDate: Reading | null;
  readonly year: Reading | null;
}

function originalReadings(plan: PlanOriginal | null): Original {
  if (!plan || plan.avanceAbsoluto === null) return { toDate: null, year: null };
  const { programado, avanceAbsoluto: alcanzado, metaAnual } = plan;
  return {
    toDate: programado === null ? null : { programado, alcanzado },
    year: { programado: metaAnual, alcanzado },
  };
}

function holds(sentido: Sentido, { programado, alcanzado }: Reading): boolean {
  if (sentido === 'superado') return alcanzado > programado;
  return sentido === 'cumplido' ? alcanzado >= programado : alcanzado < programado;
}
