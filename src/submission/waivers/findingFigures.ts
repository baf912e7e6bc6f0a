import type { FormatoCalculado } from '../../form/compute';
import { CAMPOS } from '../../form/formato';
import type { Finding } from '../../rules';
import { cifraOfNumber, cifraOfText, cifrasOfMeta, type Cifra } from '../cifras';

/** What a finding is about: figures by their names, such as `alcanzado.2`, `301/alcanzado.2` or `dato.limite`. */
export type CifrasDeHallazgo = Readonly<Record<string, Cifra>>;

// Where something stands says nothing about the figures.
const PLACE = /^(?:fila|filas|hoja|celda|celdas|libro)$|(?:Fila|Hoja|Celda|Libro)$/;

/** Takes a finding and its form; gives all that it is about: the cells it points to and the figures of its message. */
export function figuresOfFinding(finding: Finding, form: FormatoCalculado): CifrasDeHallazgo {
  const { celda, fila, relacionadas, datos } = finding;
  const known = namedCells(form, fila);
  const figures = new Map<string, Cifra>();
  for (const cell of [celda, ...relacionadas]) {
    for (const [name, cifra] of known.get(cell) ?? []) figures.set(name, cifra);
  }
  for (const [path, cifra] of leaves('dato', datos)) figures.set(path, cifra);
  return Object.fromEntries([...figures].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Takes two sets of figures; gives the names of those that are not the same in both. */
export function changedFigures(one: CifrasDeHallazgo, other: CifrasDeHallazgo): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

type NamedCells = ReadonlyMap<string, readonly (readonly [string, Cifra])[]>;

/** Gives what each cell of a form holds, named as seen from one of its rows. */
function namedCells({ formato, calculos }: FormatoCalculado, fila: number | null): NamedCells {
  const cells = new Map<string, (readonly [string, Cifra])[]>();
  const add = (celda: string | null, name: string, cifra: Cifra): void => {
    if (celda !== null) cells.set(celda, [...(cells.get(celda) ?? []), [name, cifra]]);
  };
  formato.metas.forEach((meta, index) => {
    const prefix = meta.fila === fila ? '' : `${meta.clave ?? ''}/`;
    for (const [name, { celda, cifra }] of Object.entries(cifrasOfMeta(meta, calculos[index]!))) {
      add(celda, prefix + name, cifra);
    }
  });
  for (const campo of CAMPOS) {
    const valor = formato.encabezado[campo].valor;
    add(valor?.celda ?? null, campo, cifraOfText(valor?.texto ?? null));
  }
  add(formato.fecha?.celda ?? null, 'fecha', cifraOfText(formato.fecha?.texto ?? null));
  return cells;
}

function* leaves(path: string, value: unknown): Generator<readonly [string, Cifra]> {
  if (typeof value === 'number') yield [path, cifraOfNumber(value)];
  else if (typeof value === 'string') yield [path, cifraOfText(value)];
  else if (typeof value === 'boolean') yield [path, value];
  else if (typeof value !== 'object' || value === null) yield [path, null];
  else {
    for (const [key, inside] of Object.entries(value)) {
      if (!PLACE.test(key)) yield* leaves(`${path}.${key}`, inside);
    }
  }
}
