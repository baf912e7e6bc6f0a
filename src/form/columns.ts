import { type ColumnaFaltante, type PorTrimestre } from './formato';
import { type HeaderCell } from './headerRows';
import { readTitulo, type Titulo } from './titles';
import { type Trimestre, TRIMESTRES } from './trimestre';

/** The columns of one quarter, counted from 0; `null` where not found. */
export interface ColumnasTrimestre {
  readonly P: number | null;
  readonly A: number | null;
}

/** Where the columns of a table stand, counted from 0. */
export interface Columnas {
  readonly lineas: number | null;
  readonly descripcion: Tramo | null;
  readonly unidad: Tramo | null;
  readonly metaAnual: number | null;
  readonly trimestres: PorTrimestre<ColumnasTrimestre>;
  readonly avanceAbsoluto: number | null;
  readonly acumuladoRelativo: number | null;
  readonly observaciones: number | null;
  /**
   * ACUMULADO RELATIVO stands over this column and the untitled one beside it: whether the first is AVANCE
   * ABSOLUTO, only the figures below can tell.
   */
  readonly avanceSinTitulo: number | null;
}

/** The columns that one title covers: from the first, up to one before `hasta`. */
export interface Tramo {
  readonly desde: number;
  readonly hasta: number;
}

/** Takes the cells of a table's header, row by row; gives the columns they name. */
export function readColumnas(cells: readonly HeaderCell[]): Columnas {
  const titles = columnTitles(cells);
  const first = (titulo: Titulo): number | null => titles.get(titulo) ?? null;
  const starts = [...titles.values()].sort((a, b) => a - b);
  const tramo = (titulo: Titulo): Tramo | null => {
    const desde = first(titulo);
    if (desde === null) return null;
    return { desde, hasta: starts.find((start) => start > desde) ?? desde + 1 };
  };
  const after = first('metaAnual') ?? -1;
  const before = first('observaciones') ?? Infinity;
  const trimestres = quarterColumns(cells.filter(({ column }) => column > after && column < before));
  const lastA = Math.max(-1, ...trimestres.map(({ A }) => A ?? -1));
  return {
    lineas: first('lineas'),
    descripcion: tramo('descripcion'),
    unidad: tramo('unidad'),
    metaAnual: first('metaAnual'),
    trimestres,
    observaciones: first('observaciones'),
    ...accumulatedColumns(first('avanceAbsoluto'), first('acumuladoRelativo'), lastA, first('observaciones')),
  };
}

/** Takes a table's columns; tells whether its metas can be read: without these columns a row says nothing. */
export function isReadable(columnas: Columnas): boolean {
  return columnas.descripcion !== null && columnas.metaAnual !== null && hasQuarter(columnas);
}

/** Takes a table's columns; tells whether the table was meant as one of the form, readable or not. */
export function resemblesTheForm(columnas: Columnas): boolean {
  const hasAccumulated = columnas.avanceAbsoluto !== null || columnas.acumuladoRelativo !== null;
  return hasQuarter(columnas) || (columnas.descripcion !== null && hasAccumulated);
}

/** Takes a table's columns; gives those that are missing. AVANCE ABSOLUTO may be: some forms have none. */
export function missingColumns(columnas: Columnas): ColumnaFaltante[] {
  const titled = (['descripcion', 'unidad', 'metaAnual', 'acumuladoRelativo', 'observaciones'] as const)
    .filter((titulo) => columnas[titulo] === null)
    .map((titulo) => ({ titulo }));
  const quarters = TRIMESTRES.flatMap((trimestre) =>
    (['P', 'A'] as const)
      .filter((titulo) => columnas.trimestres[trimestre - 1]![titulo] === null)
      .map((titulo) => ({ titulo, trimestre })),
  );
  return [...titled, ...quarters];
}

function hasQuarter({ trimestres }: Columnas): boolean {
  return trimestres.some(({ P, A }) => P !== null || A !== null);
}

// A title may be split over the rows of the header (META / ANUAL, AVANCE / ABSOLUTO): the whole column is read first,
// then its lowest cell. Of two columns with the same title the first is the form's.
function columnTitles(cells: readonly HeaderCell[]): Map<Titulo, number> {
  const columns = new Map<number, { joined: string; lowest: Titulo | null }>();
  for (const { column, text, word } of cells) {
    if (word?.kind === 'P' || word?.kind === 'A' || word?.kind === 'trimestre') continue;
    const { joined, lowest } = columns.get(column) ?? { joined: '', lowest: null };
    columns.set(column, { joined: `${joined} ${text}`, lowest: word?.kind === 'titulo' ? word.titulo : lowest });
  }
  const titles = new Map<Titulo, number>();
  for (const [column, { joined, lowest }] of columns) {
    const titulo = readTitulo(joined) ?? lowest;
    if (titulo && column < (titles.get(titulo) ?? Infinity)) titles.set(titulo, column);
  }
  return titles;
}

/** A P and the A to its right, or one of them alone, with the columns where the title of their quarter may stand. */
interface Pair extends ColumnasTrimestre {
  readonly from: number;
  readonly to: number;
}

function quarterColumns(cells: readonly HeaderCell[]): PorTrimestre<ColumnasTrimestre> {
  const inside = [...cells].sort((a, b) => a.column - b.column);
  const pairs = pairsIn(inside);
  // The columns of the form never change their order, so four whole pairs need no title.
  const whole = pairs.length === TRIMESTRES.length && pairs.every(({ P, A }) => P !== null && A !== null);
  const named = quartersOf(pairs, inside).map((trimestre, index) => trimestre ?? (whole ? TRIMESTRES[index]! : null));
  const of = (trimestre: Trimestre): ColumnasTrimestre => {
    const index = named.indexOf(trimestre);
    // A quarter named twice is a slip of the pen: which of the two is meant cannot be known.
    if (index === -1 || named.includes(trimestre, index + 1)) return { P: null, A: null };
    return { P: pairs[index]!.P, A: pairs[index]!.A };
  };
  return [of(1), of(2), of(3), of(4)];
}

function pairsIn(inside: readonly HeaderCell[]): Pair[] {
  const pairs: Pair[] = [];
  let from = -1;
  for (const { column, word } of inside) {
    const open = pairs.at(-1);
    if (word?.kind === 'P') pairs.push({ from, to: column, P: column, A: null });
    else if (word?.kind !== 'A') continue;
    else if (open && open.A === null) pairs[pairs.length - 1] = { ...open, to: column, A: column };
    else pairs.push({ from, to: column, P: null, A: column });
    from = column + 1;
  }
  return pairs;
}

// Both lists go from left to right, so one walk along them is enough.
function quartersOf(pairs: readonly Pair[], inside: readonly HeaderCell[]): (Trimestre | null)[] {
  const titles = inside.flatMap(({ column, word }) =>
    word?.kind === 'trimestre' ? { column, trimestre: word.trimestre } : [],
  );
  let next = 0;
  return pairs.map(({ from, to }) => {
    while (next < titles.length && titles[next]!.column < from) next++;
    const title = titles[next];
    return title && title.column <= to ? title.trimestre : null;
  });
}

function accumulatedColumns(
  absoluto: number | null,
  relativo: number | null,
  lastA: number,
  observaciones: number | null,
): Pick<Columnas, 'avanceAbsoluto' | 'acumuladoRelativo' | 'avanceSinTitulo'> {
  const titled = { avanceAbsoluto: absoluto, acumuladoRelativo: relativo, avanceSinTitulo: null };
  if (absoluto !== null || relativo === null || lastA < 0) return titled;
  if (relativo === lastA + 2) return { ...titled, avanceSinTitulo: lastA + 1 };
  const hasNeighbour = observaciones === null || observaciones > relativo + 1;
  return relativo === lastA + 1 && hasNeighbour ? { ...titled, avanceSinTitulo: relativo } : titled;
}
