import { readPeriodo, type Trimestre, TRIMESTRES } from '../form/trimestre';
import type { Formato } from '../form/formato';
import { defineRule, foundInForm } from './rule';

export interface Datos {
  readonly motivo: 'hoja' | 'capturado' | 'elegido';
  /** The quarter that FECHA names. */
  readonly fecha: Trimestre;
  /** The quarter that the sheet's name, the figures or the user's choice say instead. */
  readonly otro: Trimestre;
}

export const trimestreContradictorio = defineRule({
  id: 'trimestre-contradictorio',
  titulo: 'FECHA no coincide con lo demás',
  severidad: 'advertencia',
  porque: 'Si FECHA quedó del trimestre pasado, el formato se revisa y se firma con el trimestre equivocado.',
  revisar: ({ formato, trimestre }) => {
    const { fecha, trimestre: ofFecha } = formato;
    if (fecha === null || ofFecha === null || trimestre === null) return [];
    const others: [Datos['motivo'], Trimestre | null][] = [
      ['elegido', trimestre],
      ['hoja', readPeriodo(formato.hoja)?.trimestre ?? null],
      ['capturado', lastCaptured(formato, ofFecha)],
    ];
    // Whatever says the same quarter is one contradiction: the first reason stands for all.
    const said = new Set<Trimestre | null>([null, ofFecha]);
    return others.flatMap(([motivo, otro]) => {
      if (otro === null || said.has(otro)) return [];
      said.add(otro);
      return [foundInForm<Datos>(fecha.celda, { motivo, fecha: ofFecha, otro })];
    });
  },
});

// The last quarter in which at least half of the rows with a plan report something: one stray cell is no quarter.
// An earlier one than FECHA's says nothing where FECHA's quarter has no plan to report on.
function lastCaptured({ metas }: Formato, ofFecha: Trimestre): Trimestre | null {
  const quarters = TRIMESTRES.map((trimestre) => {
    const planned = metas.filter(({ programado }) => (programado[trimestre - 1]!.numero ?? 0) > 0);
    const reported = planned.filter(({ alcanzado }) => alcanzado[trimestre - 1]!.estado !== 'vacia');
    return { trimestre, planned: planned.length > 0, captured: reported.length * 2 >= planned.length };
  });
  const last = quarters.filter(({ planned, captured }) => planned && captured).at(-1)?.trimestre ?? null;
  return last !== null && last < ofFecha && !quarters[ofFecha - 1]!.planned ? null : last;
}
