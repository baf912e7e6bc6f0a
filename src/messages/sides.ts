import { sum } from '../form/compute';
import { writeDifference, writeNumber, writePercent, writeTrimestre, writeVariation } from '../language/figures';
import type { DatosByRule, Finding, FindingOf, RuleId } from '../rules';

/** One of the two figures that a finding sets against each other. */
export interface Side {
  readonly nombre: string;
  readonly valor: string;
}

/** Both sides of a finding, and how much lies between them (`null`: no number). */
export interface Sides {
  readonly uno: Side;
  readonly otro: Side;
  readonly diferencia: string | null;
}

type Tellers = { readonly [Id in RuleId]?: (datos: DatosByRule[Id]) => Sides };

const EMPTY = 'vacía';

const TELLERS: Tellers = {
  'programado-no-suma-meta': ({ suma, metaAnual, diferencia }) => ({
    uno: { nombre: 'Suma de P', valor: writeNumber(suma) },
    otro: { nombre: 'META ANUAL', valor: writeNumber(metaAnual) },
    diferencia: writeDifference(diferencia),
  }),
  'avance-absoluto-incorrecto': ({ escrito, correcto }) => ({
    uno: { nombre: 'La celda dice', valor: written(escrito, writeNumber) },
    otro: { nombre: 'Suma de A', valor: writeNumber(correcto) },
    diferencia: typeof escrito === 'number' ? between(escrito, correcto) : null,
  }),
  'acumulado-relativo-incorrecto': ({ escrito, correcto, decimales }) => ({
    uno: { nombre: 'La celda dice', valor: written(escrito, (fraction) => writePercent(fraction, decimales)) },
    otro: { nombre: 'Avance / meta', valor: writePercent(correcto, decimales) },
    diferencia: null,
  }),
  'componente-no-suma': ({ alcanzado, suma }) => ({
    uno: { nombre: 'A de la meta', valor: writeNumber(alcanzado) },
    otro: { nombre: 'Suma de acciones', valor: writeNumber(suma) },
    diferencia: between(alcanzado, suma),
  }),
  'alcanzado-faltante': ({ programado }) => ({
    uno: { nombre: 'Programado', valor: writeNumber(programado) },
    otro: { nombre: 'Alcanzado', valor: EMPTY },
    diferencia: null,
  }),
  'observacion-faltante': ({ programado, alcanzado, diferencia, variacion }) => ({
    uno: { nombre: 'Programado', valor: writeNumber(programado) },
    otro: { nombre: 'Alcanzado', valor: writeNumber(alcanzado) },
    diferencia:
      variacion === null
        ? writeDifference(diferencia)
        : `${writeDifference(diferencia)} (${writeVariation(variacion)})`,
  }),
  'observacion-contradice-datos': ({ alcance, delTrimestre, anual }) =>
    alcance === 'anual'
      ? {
          uno: { nombre: 'META ANUAL', valor: writeNumber(anual.metaAnual) },
          otro: { nombre: 'Avance', valor: writeNumber(anual.avanceAbsoluto) },
          diferencia: between(anual.avanceAbsoluto, anual.metaAnual),
        }
      : {
          uno: { nombre: 'Programado', valor: writeNumber(delTrimestre.programado) },
          otro: { nombre: 'Alcanzado', valor: writeNumber(delTrimestre.alcanzado) },
          diferencia: between(delTrimestre.alcanzado, delTrimestre.programado),
        },
  'meta-anual-excedida': ({ avanceAbsoluto, metaAnual }) => ({
    uno: { nombre: 'META ANUAL', valor: writeNumber(metaAnual) },
    otro: { nombre: 'Avance', valor: writeNumber(avanceAbsoluto) },
    diferencia: between(avanceAbsoluto, metaAnual),
  }),
  'trimestre-contradictorio': ({ motivo, fecha, otro }) => ({
    uno: { nombre: 'FECHA', valor: writeTrimestre(fecha) },
    otro: { nombre: QUARTER_SOURCES[motivo], valor: writeTrimestre(otro) },
    diferencia: null,
  }),
};

const QUARTER_SOURCES = { hoja: 'Nombre de la hoja', capturado: 'Lo capturado', elegido: 'Lo elegido' } as const;

/** Takes a finding; gives its two sides, or `null` where it sets nothing against each other. */
export function sidesOf(finding: Finding): Sides | null {
  return tell(finding);
}

function tell<Id extends RuleId>({ regla, datos }: FindingOf<Id>): Sides | null {
  return TELLERS[regla]?.(datos) ?? null;
}

function written(escrito: string | number | null, write: (number: number) => string): string {
  if (escrito === null) return EMPTY;
  return typeof escrito === 'number' ? write(escrito) : escrito;
}

function between(one: number, other: number): string {
  return writeDifference(sum([one, -other]));
}
