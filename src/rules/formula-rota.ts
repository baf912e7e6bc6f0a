import type { FormatoCalculado } from '../form/compute';
import type { Figura } from '../form/figure';
import type { Meta } from '../form/formato';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import { fromAddress } from '../workbook/address';
import { type Reference, referencesOf } from '../workbook/references';
import { correctAvance, correctRelativo } from './computedColumns';
import { defineRule, foundIn, type Found, type RuleContext } from './rule';

/** What is wrong with the cell. */
export type Falla =
  | { readonly tipo: 'numero-tecleado'; readonly valor: number }
  | { readonly tipo: 'omite-trimestre'; readonly trimestre: Trimestre }
  | { readonly tipo: 'otra-fila'; readonly fila: number }
  | { readonly tipo: 'omite-meta-anual' }
  | { readonly tipo: 'omite-avance' };

export interface Datos {
  readonly columna: 'avanceAbsoluto' | 'acumuladoRelativo';
  readonly falla: Falla;
}

export const formulaRota = defineRule({
  id: 'formula-rota',
  titulo: 'Fórmula rota en una columna calculada',
  severidad: 'advertencia',
  porque:
    'Un número tecleado entre fórmulas, o una fórmula que lee otras celdas, deja de ser cierto en cuanto cambia algo.',
  revisar: (form, context) => [
    ...columnFindings('avanceAbsoluto', form, context),
    ...columnFindings('acumuladoRelativo', form, context),
  ],
});

/** One cell of the column and what it reads. */
interface Cell {
  readonly meta: Meta;
  readonly figura: Figura;
  /** The cells that its formula reads; `null` where it has none, or where its text does not tell them all. */
  readonly references: readonly Reference[] | null;
  /** The quarters of its own row whose A it reads. */
  readonly quarters: readonly Trimestre[];
}

/** What the whole column does: a cell is judged against its neighbours. */
interface Column {
  readonly typedAmongFormulas: boolean;
  /** How many cells read some A of their own row, and how many of them read the A of each quarter. */
  readonly readers: number;
  readonly readersOf: ReadonlyMap<Trimestre, number>;
  /** The rows of the metas, as Excel counts them. */
  readonly filas: ReadonlySet<number>;
  /** The form's quarter, 0 where it is unknown. */
  readonly upTo: number;
}

function columnFindings(
  columna: Datos['columna'],
  { formato: { metas }, trimestre, calculos }: FormatoCalculado,
  { ajustes }: RuleContext,
): Found<Datos>[] {
  const cells = metas.map((meta) => readCell(meta, meta[columna]));
  const column = describeColumn(cells, trimestre, ajustes.columnasCalculadas);
  const correct = columna === 'avanceAbsoluto' ? correctAvance : correctRelativo;
  return cells.flatMap((cell, index) => {
    const { meta, figura } = cell;
    const falla = findFalla(cell, columna, column);
    if (falla === null) return [];
    const correccion = trimestre && correct(meta, calculos[index]!, trimestre, ajustes);
    return [foundIn<Datos>(meta, figura.celda, { columna, falla }, { correccion })];
  });
}

// What the text of a formula does not tell whole (a name, another sheet or workbook) is left alone.
function readCell(meta: Meta, figura: Figura): Cell {
  const { references, complete } = referencesOf(figura.formula ?? '');
  if (figura.formula === null || !complete || references.some(({ sheet }) => sheet !== null)) {
    return { meta, figura, references: null, quarters: [] };
  }
  const quarters = TRIMESTRES.filter((trimestre) => covers(references, meta.alcanzado[trimestre - 1]!));
  return { meta, figura, references, quarters };
}

function describeColumn(
  cells: readonly Cell[],
  trimestre: Trimestre | null,
  columnasCalculadas: 'formula' | 'valor',
): Column {
  const formulas = cells.filter(({ figura }) => figura.formula !== null).length;
  const typed = cells.filter(({ figura }) => isTyped(figura)).length;
  const quarters = cells.flatMap((cell) => cell.quarters);
  return {
    // A team that corrects with values has typed numbers by choice.
    typedAmongFormulas: columnasCalculadas === 'formula' && formulas > typed,
    readers: cells.filter((cell) => cell.quarters.length > 0).length,
    readersOf: new Map(TRIMESTRES.map((each) => [each, quarters.filter((quarter) => quarter === each).length])),
    filas: new Set(cells.map(({ meta }) => meta.fila)),
    upTo: trimestre ?? 0,
  };
}

// `25%` typed as text is a number to its reader.
function isTyped({ formula, estado }: Figura): boolean {
  return formula === null && (estado === 'numero' || estado === 'texto-numerico');
}

function findFalla(cell: Cell, columna: Datos['columna'], column: Column): Falla | null {
  const { meta, figura, references } = cell;
  if (isTyped(figura) && figura.numero !== null && column.typedAmongFormulas) {
    return { tipo: 'numero-tecleado', valor: figura.numero };
  }
  if (references === null) return null;
  const fila = otherRow(references, meta, column);
  if (fila !== null) return { tipo: 'otra-fila', fila };
  // What reads cells outside the table, or a head row that adds up the rows below it, is left alone.
  if (references.some(({ top, bottom }) => top + 1 !== meta.fila || bottom + 1 !== meta.fila)) return null;
  return columna === 'avanceAbsoluto' ? omittedQuarter(cell, column) : omittedInQuotient(cell, references, column);
}

function covers(references: readonly Reference[], { celda }: Figura): boolean {
  const place = celda === null ? null : fromAddress(celda);
  return (
    place !== null &&
    references.some(
      ({ top, left, bottom, right }) =>
        place.row >= top && place.row <= bottom && place.column >= left && place.column <= right,
    )
  );
}

// A head row may well be the sum of the rows below it.
function otherRow(references: readonly Reference[], { clave, fila }: Meta, { filas }: Column): number | null {
  if (clave !== null && clave % 100 === 0) return null;
  for (const { top, bottom } of references) {
    const other = [top + 1, bottom + 1, fila - 1, fila + 1].find(
      (row) => row !== fila && row > top && row <= bottom + 1 && filas.has(row),
    );
    if (other !== undefined) return other;
  }
  return null;
}

// A quarter that has passed has to be read, and one to come where most of the other cells read it.
function omittedQuarter({ quarters }: Cell, { readers, readersOf, upTo }: Column): Falla | null {
  const others = quarters.length > 0 ? readers - 1 : readers;
  const omitted = TRIMESTRES.find(
    (trimestre) => !quarters.includes(trimestre) && (trimestre <= upTo || (readersOf.get(trimestre) ?? 0) * 2 > others),
  );
  return omitted === undefined ? null : { tipo: 'omite-trimestre', trimestre: omitted };
}

function omittedInQuotient(cell: Cell, references: readonly Reference[], column: Column): Falla | null {
  if (!covers(references, cell.meta.metaAnual)) return { tipo: 'omite-meta-anual' };
  if (covers(references, cell.meta.avanceAbsoluto)) return null;
  return cell.quarters.length > 0 ? omittedQuarter(cell, column) : { tipo: 'omite-avance' };
}
