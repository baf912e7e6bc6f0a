import { COLUMNAS_DEL_FORMATO, type NombreColumna } from './correspondencia';

/** Where columns stand, counted from 0. */
export type Places = ReadonlyMap<NombreColumna, number>;

/** What is known of a table's columns before the form's order is asked. */
export interface KnownColumns {
  readonly places: Places;
  /** Columns that the table does not have, or that are settled otherwise. */
  readonly absent: ReadonlySet<NombreColumna>;
  /** The table's outer columns, counted from 0; both belong to it. */
  readonly first: number;
  readonly last: number;
}

/**
 * Takes the columns of a table that are known; gives those that the form's fixed order tells besides them. Where the
 * columns between two known ones are more or fewer than the form has there, none of them is told.
 */
export function placesByOrder({ places, absent, first, last }: KnownColumns): Places {
  const found = new Map<NombreColumna, number>();
  const names = COLUMNAS_DEL_FORMATO.filter((nombre) => !absent.has(nombre));
  let open: NombreColumna[] = [];
  let from: number | null = null;
  for (const nombre of names) {
    const place = places.get(nombre);
    if (place === undefined) open.push(nombre);
    else {
      if (from === null) fillLeft(open, place, first, found);
      else fillBetween(open, from + 1, place, found);
      open = [];
      from = place;
    }
  }
  fillRight(open, from === null ? first : from + 1, last, found);
  return found;
}

// LÍNEA DE ACCIÓN may be missing, and where there is room to spare METAS Y ACCIONES covers it.
function fillLeft(
  names: readonly NombreColumna[],
  end: number,
  first: number,
  found: Map<NombreColumna, number>,
): void {
  if (end - first > names.length) fillBetween(names, first, end, found);
  else {
    names.forEach((nombre, index) => {
      const place = end - names.length + index;
      if (place >= first) found.set(nombre, place);
    });
  }
}

function fillRight(
  names: readonly NombreColumna[],
  from: number,
  last: number,
  found: Map<NombreColumna, number>,
): void {
  names.forEach((nombre, index) => {
    if (from + index <= last) found.set(nombre, from + index);
  });
}

// METAS Y ACCIONES may be merged over several columns, and AVANCE ABSOLUTO may be missing.
function fillBetween(
  names: readonly NombreColumna[],
  from: number,
  end: number,
  found: Map<NombreColumna, number>,
): void {
  const room = end - from;
  const wide = names.indexOf('descripcion');
  const present = room === names.length - 1 ? names.filter((nombre) => nombre !== 'avanceAbsoluto') : names;
  if (room === present.length) {
    present.forEach((nombre, index) => found.set(nombre, from + index));
  } else if (room > names.length && wide !== -1) {
    names.forEach((nombre, index) => found.set(nombre, index <= wide ? from + index : end - names.length + index));
  }
}
