import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import { readUnidad, type UnidadEjecutora } from '../history/unidadEjecutora';
import { groupBy } from './groupBy';
import type { LotForm, LotRow } from './lotRow';

/** A form of the lot, by where it stands. */
export interface LotPlace {
  readonly archivo: string;
  readonly hoja: string;
}

/** A quarter of a year. */
export interface LotPeriod {
  readonly ejercicio: number;
  readonly trimestre: Trimestre;
}

/** What only the lot as a whole can tell. */
export type Aviso =
  /** The same unit and quarter more than once. */
  | (LotPeriod & {
      readonly tipo: 'duplicado';
      readonly unidadEjecutora: string;
      readonly formatos: readonly LotPlace[];
      /** Whether all of them say the same. */
      readonly iguales: boolean;
    })
  /** A unit that another quarter of the year has, or the list that was given (`en` is `null`). */
  | (LotPeriod & {
      readonly tipo: 'unidad-faltante';
      readonly unidadEjecutora: string;
      readonly en: readonly Trimestre[] | null;
    })
  /** A unit of the list, in a lot without any quarter. */
  | { readonly tipo: 'unidad-sin-formatos'; readonly unidadEjecutora: string }
  /** A form that may be repeated or missing elsewhere: it does not say whose it is or of when. */
  | (LotPlace & { readonly tipo: 'sin-identificar'; readonly falta: 'unidadEjecutora' | 'trimestre' | 'ejercicio' });

/** A form of which it is known whose it is and of when. */
interface Placed extends LotPlace, LotPeriod {
  readonly unidad: string;
  readonly unidadEjecutora: string;
  readonly huella: number;
}

/**
 * Takes what a lot keeps of its files and the units that should be there (`null`: no list was given); gives the
 * duplicates, the missing units and the forms that could not be placed. Only the order of the files tells their order.
 */
export function noticesOf(rows: readonly LotRow[], unidades: readonly string[] | null): Aviso[] {
  const all = rows.flatMap(({ archivo, formatos }) => formatos.map((form) => ({ archivo, form })));
  const known = all.flatMap(({ form }) => form.unidad ?? []);
  const listed = (unidades ?? []).flatMap((name) => {
    const unidad = readUnidad(name);
    return unidad ? [{ name, unidad }] : [];
  });
  const keyOf = keysOf([...known, ...listed.map(({ unidad }) => unidad)]);
  const placed = all.flatMap(({ archivo, form }) => place(archivo, form, keyOf) ?? []);
  return [
    ...duplicates(placed),
    ...missing(placed, new Map(listed.map(({ name, unidad }) => [keyOf(unidad), name]))),
    ...all.flatMap(({ archivo, form }) => unplaced(archivo, form)),
  ];
}

/** Takes the units of a lot; gives what tells each from the others: its code, or its name where no code is known for it. */
function keysOf(unidades: readonly UnidadEjecutora[]): (unidad: UnidadEjecutora) => string {
  const codes = new Map<string, Set<string>>();
  for (const { codigo, nombre } of unidades) {
    if (codigo === '') continue;
    const ofName = codes.get(nombre);
    if (ofName) ofName.add(codigo);
    else codes.set(nombre, new Set([codigo]));
  }
  return ({ codigo, nombre }) => {
    if (codigo !== '') return codigo;
    const [only, another] = codes.get(nombre) ?? [];
    return another === undefined ? (only ?? ` ${nombre}`) : ` ${nombre}`;
  };
}

function place(archivo: string, form: LotForm, keyOf: (unidad: UnidadEjecutora) => string): Placed | null {
  const { hoja, unidad, unidadEjecutora, ejercicio, trimestre, huella } = form;
  if (!unidad || unidadEjecutora === null || ejercicio === null || trimestre === null) return null;
  return { archivo, hoja, unidad: keyOf(unidad), unidadEjecutora, ejercicio, trimestre, huella };
}

function duplicates(placed: readonly Placed[]): Aviso[] {
  const groups = groupBy(placed, ({ unidad, ejercicio, trimestre }) => `${unidad}/${ejercicio}/${trimestre}`);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const { unidadEjecutora, ejercicio, trimestre } = group[0]!;
      const formatos = group.map(({ archivo, hoja }) => ({ archivo, hoja }));
      const iguales = new Set(group.map(({ huella }) => huella)).size === 1;
      return { tipo: 'duplicado', unidadEjecutora, ejercicio, trimestre, formatos, iguales };
    });
}

function missing(placed: readonly Placed[], listed: ReadonlyMap<string, string>): Aviso[] {
  const years = [...groupBy(placed, ({ ejercicio }) => ejercicio)].sort(([a], [b]) => a - b);
  if (years.length === 0) {
    return [...listed.values()].map((unidadEjecutora) => ({ tipo: 'unidad-sin-formatos', unidadEjecutora }));
  }
  return years.flatMap(([ejercicio, ofYear]) => {
    const units = groupBy(ofYear, ({ unidad }) => unidad);
    const names = new Map([...listed, ...[...units].map(([unit, [first]]) => [unit, first!.unidadEjecutora] as const)]);
    return TRIMESTRES.filter((each) => ofYear.some(({ trimestre }) => trimestre === each)).flatMap((trimestre) =>
      [...names].flatMap(([unit, unidadEjecutora]): Aviso[] => {
        const found = new Set(units.get(unit)?.map((form) => form.trimestre));
        if (found.has(trimestre)) return [];
        const en = found.size > 0 ? TRIMESTRES.filter((each) => found.has(each)) : null;
        return [{ tipo: 'unidad-faltante', unidadEjecutora, ejercicio, trimestre, en }];
      }),
    );
  });
}

function unplaced(archivo: string, { hoja, unidad, ejercicio, trimestre, reglas }: LotForm): Aviso[] {
  // A sheet that could not be read says so by itself.
  if ('formato-no-reconocido' in reglas) return [];
  const facts = { unidadEjecutora: unidad, trimestre, ejercicio };
  const falta = (['unidadEjecutora', 'trimestre', 'ejercicio'] as const).find((fact) => facts[fact] === null);
  return falta ? [{ tipo: 'sin-identificar', archivo, hoja, falta }] : [];
}
