import { fromAddress } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { type CellText, textsIn, WIDEST } from './cellTexts';
import { readMetaText } from './clave';
import { placesByOrder } from './columnOrder';
import { toColumnas, toPlaces } from './columnPlaces';
import { type Columnas, readColumnas } from './columns';
import {
  COLUMNAS_DEL_FORMATO,
  type EncabezadoIndicado,
  type LetrasDeColumnas,
  type NombreColumna,
} from './correspondencia';
import { groupHeaderRows, type HeaderRows, LARGEST_GAP, readHeaderCells } from './headerRows';

/** How a column was found: named by a person, by its title, by the claves below it, or by the form's fixed order. */
export type OrigenColumna = 'indicada' | 'titulo' | 'claves' | 'orden';

/** A header that was pointed at: its rows, the columns of its table, and how each one that was found was found. */
export interface PointedHeader extends HeaderRows {
  readonly columnas: Columnas;
  readonly origenes: ReadonlyMap<NombreColumna, OrigenColumna>;
}

/** Takes a sheet and the header that was pointed at; gives its rows and its columns. Never throws. */
export function readPointedHeader(grid: Grid, { fila, columnas }: EncabezadoIndicado): PointedHeader {
  const rows = rowsAround(grid, fila - 1);
  return { ...rows, ...findColumns(grid, rows, columnas) };
}

// The rows that hold titles beside the one that was pointed at belong to the header. A meta pointed at stands for the
// header above it: rows may have been taken out of the sheet since, and no meta must be lost.
function rowsAround(grid: Grid, pointed: number): HeaderRows {
  const isMeta = startsMeta(grid, pointed);
  const row = isMeta ? firstMetaOfBlock(grid, pointed) : pointed;
  const distance = ({ top, bottom }: HeaderRows): number => Math.max(top - row, row - bottom, 0);
  const [near] = groupHeaderRows(grid)
    .filter((header) => distance(header) <= LARGEST_GAP && !(isMeta && header.bottom >= row))
    .sort((a, b) => distance(a) - distance(b));
  const top = Math.min(row, near?.top ?? row);
  const bottom = isMeta ? (near?.bottom ?? row - 1) : Math.max(row, near?.bottom ?? row);
  return { top, bottom, cells: readHeaderCells(grid, { top, bottom: bottom + 1 }) };
}

function firstMetaOfBlock(grid: Grid, pointed: number): number {
  let first = pointed;
  for (let row = pointed - 1; row >= 0 && first - row <= LARGEST_GAP; row--) {
    if (startsMeta(grid, row)) first = row;
  }
  return first;
}

// How far below its header the first meta of a table is looked for.
const NEAREST_METAS = 10;

function startsMeta(grid: Grid, row: number): boolean {
  return firstClave(grid, row, row + 1) !== null;
}

function firstClave(grid: Grid, top: number, bottom: number): CellText | null {
  for (const cell of textsIn(grid, { top, bottom })) {
    if (readMetaText([cell.text]).clave !== null) return cell;
  }
  return null;
}

function findColumns(
  grid: Grid,
  { cells, bottom }: HeaderRows,
  named: LetrasDeColumnas,
): Pick<PointedHeader, 'columnas' | 'origenes'> {
  const titled = readColumnas(cells);
  const places = new Map<NombreColumna, number>();
  const origenes = new Map<NombreColumna, OrigenColumna>();
  const put = (nombre: NombreColumna, place: number | null, origen: OrigenColumna): void => {
    // A column is one thing: what a person says counts before a title, and a title before the order.
    if (place === null || places.has(nombre) || named[nombre] === null || [...places.values()].includes(place)) return;
    places.set(nombre, place);
    origenes.set(nombre, origen);
  };
  for (const nombre of COLUMNAS_DEL_FORMATO) put(nombre, columnOf(named[nombre] ?? ''), 'indicada');
  const byTitle = toPlaces(titled);
  for (const nombre of COLUMNAS_DEL_FORMATO) put(nombre, byTitle[nombre], 'titulo');
  put('descripcion', firstClave(grid, bottom + 1, bottom + 1 + NEAREST_METAS)?.column ?? null, 'claves');
  const avanceSinTitulo = isSettled(titled.avanceSinTitulo, named) ? null : titled.avanceSinTitulo;
  const absent = COLUMNAS_DEL_FORMATO.filter(
    (nombre) => named[nombre] === null || (nombre === 'avanceAbsoluto' && avanceSinTitulo !== null),
  );
  const first = Math.min(...cells.map(({ column }) => column), ...places.values());
  const byOrder = placesByOrder({ places, absent: new Set(absent), first, last: grid.columnCount - 1 });
  for (const [nombre, place] of byOrder) put(nombre, place, 'orden');
  return { columnas: { ...toColumnas(places), avanceSinTitulo }, origenes };
}

// Whether a person said what the column without title is, or the one beside it.
function isSettled(avanceSinTitulo: number | null, named: LetrasDeColumnas): boolean {
  if (avanceSinTitulo === null || named.avanceAbsoluto !== undefined || named.acumuladoRelativo !== undefined)
    return true;
  const places = Object.values(named).map((letters) => columnOf(letters ?? ''));
  return places.includes(avanceSinTitulo) || places.includes(avanceSinTitulo + 1);
}

function columnOf(letters: string): number | null {
  const column = fromAddress(`${letters}1`)?.column ?? WIDEST;
  return column < WIDEST ? column : null;
}
