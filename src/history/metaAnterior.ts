import type { Figura } from '../form/figure';
import type { Meta, PorTrimestre } from '../form/formato';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';

/** A row of an earlier form with the form's quarter. */
export interface MetaAnterior {
  readonly trimestre: Trimestre;
  readonly meta: Meta;
}

/** What an earlier form said was achieved in a quarter. */
export interface Reportado {
  readonly alcanzado: number;
  /** The quarter of the latest form that says so. */
  readonly en: Trimestre;
}

/** Takes the earlier rows of a clave, the latest first; gives what was reported for each quarter, `null` where nothing. */
export function readReportado(anteriores: readonly MetaAnterior[]): PorTrimestre<Reportado | null> {
  const [first, second, third, fourth] = TRIMESTRES.map((trimestre) => {
    for (const { trimestre: en, meta } of anteriores) {
      const { numero } = meta.alcanzado[trimestre - 1]!;
      // What was captured ahead of its quarter was no report of it.
      if (numero !== null && trimestre <= en) return { alcanzado: numero, en };
    }
    return null;
  });
  return [first!, second!, third!, fourth!];
}

/** Takes a P; tells whether nothing is planned there: the cell is empty or holds 0. */
export function isUnplanned({ estado, numero }: Figura): boolean {
  return estado === 'vacia' || numero === 0;
}
