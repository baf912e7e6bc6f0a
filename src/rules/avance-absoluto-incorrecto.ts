import { sameNumber, sum } from '../form/compute';
import type { Meta } from '../form/formato';
import type { Trimestre } from '../form/trimestre';
import { textShown } from './cellText';
import { correctAvance } from './computedColumns';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  /** What the cell holds, `null` where it is empty. */
  readonly escrito: string | number | null;
  /** The sum of A up to the form's quarter. */
  readonly correcto: number;
  readonly hasta: Trimestre;
}

export const avanceAbsolutoIncorrecto = defineRule({
  id: 'avance-absoluto-incorrecto',
  titulo: 'AVANCE ABSOLUTO no es la suma de lo alcanzado',
  severidad: 'error',
  porque: 'El avance absoluto es la suma de lo alcanzado hasta el trimestre del formato.',
  revisar: eachMeta<Datos>((meta, calculo, { trimestre }, { ajustes }) => {
    const { celda, estado, numero, valor } = meta.avanceAbsoluto;
    const correcto = calculo.avanceAbsoluto;
    if (trimestre === null || correcto === null || estado === 'sin-columna') return [];
    if (estado === 'error' || estado === 'sin-calcular') return [];
    if (estado === 'vacia' && !anythingReported(meta, trimestre)) return [];
    if (numero !== null && (sameNumber(numero, correcto) || sameNumber(numero, sumOfAll(meta)))) return [];
    return [
      foundIn(
        meta,
        celda,
        { escrito: estado === 'vacia' ? null : (numero ?? textShown(valor)), correcto, hasta: trimestre },
        {
          relacionadas: meta.alcanzado.slice(0, trimestre).map((figura) => figura.celda),
          correccion: correctAvance(meta, calculo, trimestre, ajustes),
        },
      ),
    ];
  }),
});

// A row on which nobody has reported anything may leave its computed columns empty.
function anythingReported({ alcanzado }: Meta, trimestre: Trimestre): boolean {
  return alcanzado.slice(0, trimestre).some(({ estado }) => estado !== 'vacia');
}

// With an A captured ahead of time the cell may add it too: that A is the finding, not its sum.
function sumOfAll({ alcanzado }: Meta): number {
  return sum(alcanzado.flatMap(({ numero }) => numero ?? []));
}
