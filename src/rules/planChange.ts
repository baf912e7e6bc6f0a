import { sameNumber } from '../form/compute';
import type { Figura } from '../form/figure';
import type { Meta } from '../form/formato';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import type { MetaHistorica } from '../history/historia';

/** What became of the plan of a row since the previous quarter, and how both plans read the year. */
export interface PlanChange extends Pick<MetaHistorica, 'reprogramadaDesde' | 'planOriginal'> {
  /** The quarter of the previous form. */
  readonly anterior: Trimestre;
  /** The P that changed, without those that a re-programmed plan leaves empty. */
  readonly programado: readonly ProgramadoChange[];
  /** The form's own reading of the year, as a fraction. */
  readonly acumuladoRelativo: number | null;
}

/** A P of before and of now, `null` where its cell is empty. */
export interface ProgramadoChange {
  readonly trimestre: Trimestre;
  readonly antes: number | null;
  readonly ahora: number | null;
}

/** Takes a row and the same row of the previous quarter; tells whether META ANUAL is another. What cannot be read is not. */
export function isOtherMetaAnual({ metaAnual: now }: Meta, { metaAnual: before }: Meta): boolean {
  return now.numero !== null && before.numero !== null && !sameNumber(now.numero, before.numero);
}

/** Takes a row, the same row of the previous quarter and where its plan was re-programmed from; gives the P that changed. */
export function changesOfProgramado(meta: Meta, before: Meta, desde: Trimestre | null): ProgramadoChange[] {
  return TRIMESTRES.filter((trimestre) => trimestre >= (desde ?? 1)).flatMap((trimestre) => {
    const [antes, ahora] = [before.programado[trimestre - 1]!, meta.programado[trimestre - 1]!];
    if (!isReadable(antes) || !isReadable(ahora) || sameNumber(antes.numero ?? 0, ahora.numero ?? 0)) return [];
    return [{ trimestre, antes: antes.numero, ahora: ahora.numero }];
  });
}

function isReadable({ numero, estado }: Figura): boolean {
  return numero !== null || estado === 'vacia';
}
