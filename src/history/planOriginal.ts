import { type Calculo, sameNumber, sum } from '../form/compute';
import type { Figura } from '../form/figure';
import type { Meta, PorTrimestre } from '../form/formato';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import type { MetaAnterior, Reportado } from './metaAnterior';

/** The whole year, up to the form's quarter, on the plan that a row had at first. */
export interface PlanOriginal {
  /** The quarter of the form that says it. */
  readonly trimestre: Trimestre;
  readonly metaAnual: number;
  /** Sum of its P; `null` where one cannot be read. */
  readonly programado: number | null;
  /** Sum of A, where a cell was emptied as reported before; `null` where a quarter's is not known. */
  readonly avanceAbsoluto: number | null;
  /** `avanceAbsoluto / metaAnual` as a fraction. */
  readonly acumuladoRelativo: number | null;
}

/** A row and all that is known of it from earlier quarters. */
export interface KnownMeta {
  readonly meta: Meta;
  readonly calculo: Calculo;
  /** The form's quarter. */
  readonly trimestre: Trimestre | null;
  /** The latest first. */
  readonly anteriores: readonly MetaAnterior[];
  readonly reportado: PorTrimestre<Reportado | null>;
  readonly reprogramadaDesde: Trimestre | null;
}

/** Takes a row and what is known of it; gives its original plan, `null` where that is not known or is still in force. */
export function readPlanOriginal(known: KnownMeta): PlanOriginal | null {
  const original = known.anteriores.at(-1);
  const metaAnual = original?.meta.metaAnual.numero ?? 0;
  const now = known.meta.metaAnual.numero;
  if (!original || metaAnual <= 0 || now === null) return null;
  const upTo = TRIMESTRES.slice(0, known.trimestre ?? 0);
  const avanceAbsoluto = sumOf(upTo.map((trimestre) => achievedIn(trimestre, known)));
  const isSame = sameNumber(metaAnual, now) && avanceAbsoluto === known.calculo.avanceAbsoluto;
  return isSame
    ? null
    : {
        trimestre: original.trimestre,
        metaAnual,
        programado: sumOf(upTo.map((trimestre) => readable(original.meta.programado[trimestre - 1]!))),
        avanceAbsoluto,
        acumuladoRelativo: avanceAbsoluto === null ? null : avanceAbsoluto / metaAnual,
      };
}

function achievedIn(trimestre: Trimestre, known: KnownMeta): number | null {
  const { meta, anteriores, reportado, reprogramadaDesde } = known;
  const figura = meta.alcanzado[trimestre - 1]!;
  if (figura.estado !== 'vacia' || trimestre >= (reprogramadaDesde ?? 1)) return readable(figura);
  const reported = reportado[trimestre - 1];
  if (reported) return reported.alcanzado;
  const ofQuarter = anteriores.find((anterior) => anterior.trimestre === trimestre);
  if (ofQuarter) return readable(ofQuarter.meta.alcanzado[trimestre - 1]!);
  // Without the form of that quarter nobody knows what was done, unless nothing was to be done.
  return anteriores.every((anterior) => readable(anterior.meta.programado[trimestre - 1]!) === 0) ? 0 : null;
}

function readable({ numero, estado }: Figura): number | null {
  return estado === 'vacia' ? 0 : numero;
}

function sumOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length ? sum(known) : null;
}
