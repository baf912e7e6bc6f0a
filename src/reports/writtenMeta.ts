import type { Calculo } from '../form/compute';
import type { Figura } from '../form/figure';
import type { Meta } from '../form/formato';
import type { Trimestre } from '../form/trimestre';
import type { PlanOriginal } from '../history/planOriginal';
import { writeNumber, writePercent, writeVariation } from '../language/figures';
import { isCellError } from '../workbook/grid';
import { plain } from './plain';

/** One row of the form as a report prints it; where there is nothing to print, a dash. */
export interface WrittenMeta {
  readonly clave: string;
  readonly unidad: string;
  readonly metaAnual: string;
  /** Of the form's quarter. */
  readonly programado: string;
  readonly alcanzado: string;
  /** Of the quarter's A against its P. */
  readonly variacion: string;
  readonly avanceAbsoluto: string;
  readonly acumuladoRelativo: string;
  /** The whole year on the plan that there was at first: `39 de 120 (33 %)`. */
  readonly planOriginal: string;
}

const NOTHING = '—';
const WITHOUT_PLAN = 'sin plan';
const LONGEST = 12;

/**
 * Takes a row, what was computed for it, the form's quarter (`null`: unknown) and its original plan (`null`: unknown or
 * still in force); gives it as a report prints it.
 */
export function writeMeta(
  meta: Meta,
  calculo: Calculo,
  trimestre: Trimestre | null,
  planOriginal: PlanOriginal | null = null,
): WrittenMeta {
  const { delTrimestre, avanceAbsoluto, acumuladoRelativo } = calculo;
  const ofQuarter = (figuras: readonly Figura[]): string =>
    trimestre === null ? NOTHING : writeFigura(figuras[trimestre - 1]!);
  return {
    clave: meta.clave === null ? NOTHING : String(meta.clave),
    unidad: plain(meta.unidad?.texto ?? '') || NOTHING,
    metaAnual: writeFigura(meta.metaAnual),
    programado: ofQuarter(meta.programado),
    alcanzado: ofQuarter(meta.alcanzado),
    variacion: delTrimestre === null ? NOTHING : writeDifferenceOf(delTrimestre.variacion, delTrimestre.alcanzado),
    avanceAbsoluto: avanceAbsoluto === null ? NOTHING : writeNumber(avanceAbsoluto),
    acumuladoRelativo: acumuladoRelativo === null ? NOTHING : writePercent(acumuladoRelativo),
    planOriginal: writePlanOriginal(planOriginal),
  };
}

function writePlanOriginal(plan: PlanOriginal | null): string {
  if (!plan || plan.avanceAbsoluto === null || plan.acumuladoRelativo === null) return NOTHING;
  return `${writeNumber(plan.avanceAbsoluto)} de ${writeNumber(plan.metaAnual)} (${writePercent(plan.acumuladoRelativo)})`;
}

// A text or an error where a number belongs is shown as it stands.
function writeFigura({ numero, valor }: Figura): string {
  if (numero !== null) return writeNumber(numero);
  const shown = plain(isCellError(valor) ? valor.error : String(valor ?? ''));
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown || NOTHING;
}

function writeDifferenceOf(variacion: number | null, alcanzado: number): string {
  if (variacion !== null) return writeVariation(variacion);
  return alcanzado === 0 ? NOTHING : WITHOUT_PLAN;
}
