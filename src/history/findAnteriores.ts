import type { FormatoCalculado } from '../form/compute';
import type { Formato } from '../form/formato';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import type { FormatoAnterior } from './anterior';
import { readUnidadEjecutora, type UnidadEjecutora } from './unidadEjecutora';

/** A form of an earlier quarter of the same unit and year. */
export interface FormatoDeTrimestre extends FormatoAnterior {
  readonly trimestre: Trimestre;
}

/** Why a form is not compared with an earlier one. */
export type MotivoNoComparado =
  /** What the form itself does not say. */
  | { readonly tipo: 'sin-dato'; readonly dato: 'unidadEjecutora' | 'trimestre' | 'ejercicio' }
  | { readonly tipo: 'otra-unidad' }
  /** The unit is there, with no earlier quarter of the same year: what its forms say instead. */
  | {
      readonly tipo: 'otro-periodo';
      readonly periodos: readonly { readonly trimestre: Trimestre | null; readonly ejercicio: number | null }[];
    }
  /** Several forms may be the one of a quarter, and they differ. */
  | {
      readonly tipo: 'varios';
      readonly trimestre: Trimestre;
      readonly formatos: readonly { readonly libro: string | null; readonly hoja: string }[];
    };

/** Forms of earlier quarters, the latest first. */
export type Encontrados = readonly [FormatoDeTrimestre, ...FormatoDeTrimestre[]];

/** What a search gave: the forms of earlier quarters, or why there are none. */
export type Busqueda = { readonly encontrados: Encontrados } | { readonly motivo: MotivoNoComparado };

/**
 * Takes a form and lists of those it may be compared with; gives its unit's forms of earlier quarters of the same
 * year. Of a quarter that several lists hold, the first list counts; where there is none, the first list is why.
 */
export function findAnteriores(
  { formato, trimestre }: FormatoCalculado,
  lists: readonly (readonly FormatoAnterior[])[],
): Busqueda {
  const unidad = readUnidadEjecutora(formato);
  if (!unidad) return { motivo: { tipo: 'sin-dato', dato: 'unidadEjecutora' } };
  if (trimestre === null) return { motivo: { tipo: 'sin-dato', dato: 'trimestre' } };
  if (formato.ejercicio === null) return { motivo: { tipo: 'sin-dato', dato: 'ejercicio' } };
  const akin = lists.map((list) => akinTo(unidad, list));
  const encontrados: FormatoDeTrimestre[] = [];
  for (const each of TRIMESTRES.slice(0, trimestre - 1).reverse()) {
    const found = akin
      .map((list) => list.filter((other) => other.trimestre === each && other.formato.ejercicio === formato.ejercicio))
      .map((list) => ofUnit(list, unidad, formato))
      .find((list) => list.length > 0);
    if (!found) continue;
    if (new Set(found.map(figuresOf)).size > 1) {
      const formatos = found.map(({ libro, formato: { hoja } }) => ({ libro, hoja }));
      return { motivo: { tipo: 'varios', trimestre: each, formatos } };
    }
    encontrados.push({ ...found[0]!, trimestre: each });
  }
  const [latest, ...older] = encontrados;
  if (latest) return { encontrados: [latest, ...older] };
  const periodos = ofUnit(akin[0] ?? [], unidad, formato).map((other) => ({
    trimestre: other.trimestre,
    ejercicio: other.formato.ejercicio,
  }));
  return { motivo: periodos.length === 0 ? { tipo: 'otra-unidad' } : { tipo: 'otro-periodo', periodos } };
}

function akinTo({ codigo, nombre }: UnidadEjecutora, list: readonly FormatoAnterior[]): FormatoAnterior[] {
  const index = indexOf(list);
  return [...new Set([codigo, nombre].flatMap((key) => index.get(key) ?? []))];
}

// A unit may be written with another code or another name; then the rows must know each other, too.
function ofUnit(akin: readonly FormatoAnterior[], unidad: UnidadEjecutora, formato: Formato): FormatoAnterior[] {
  const exact = akin.filter(({ formato: other }) => {
    const { codigo, nombre } = readUnidadEjecutora(other)!;
    return codigo === unidad.codigo && nombre === unidad.nombre;
  });
  if (exact.length > 0) return exact;
  const claves = new Set(formato.metas.map(({ clave }) => clave));
  return akin.filter(({ formato: other }) => other.metas.some(({ clave }) => clave !== null && claves.has(clave)));
}

function figuresOf({ formato }: FormatoAnterior): string {
  return JSON.stringify(
    formato.metas.map(({ clave, unidad, metaAnual, programado, alcanzado, observaciones }) => [
      clave,
      unidad?.texto,
      [metaAnual, ...programado, ...alcanzado].map(({ valor }) => valor),
      observaciones?.texto,
    ]),
  );
}

type Index = ReadonlyMap<string, readonly FormatoAnterior[]>;

// Made once for each list of forms, not for each form that is compared with them: a lot may hold thousands.
const INDEXES = new WeakMap<readonly FormatoAnterior[], Index>();

function indexOf(candidates: readonly FormatoAnterior[]): Index {
  let index = INDEXES.get(candidates);
  if (!index) INDEXES.set(candidates, (index = indexUnits(candidates)));
  return index;
}

function indexUnits(candidates: readonly FormatoAnterior[]): Index {
  const index = new Map<string, FormatoAnterior[]>();
  for (const candidate of candidates) {
    const unidad = readUnidadEjecutora(candidate.formato);
    for (const key of unidad ? [unidad.codigo, unidad.nombre] : []) {
      if (key === '') continue;
      const others = index.get(key);
      if (others) others.push(candidate);
      else index.set(key, [candidate]);
    }
  }
  return index;
}
