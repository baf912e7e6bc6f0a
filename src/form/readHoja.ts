import { toAddress } from '../workbook/address';
import { isRevision } from '../workbook/drawnSheet';
import type { Grid } from '../workbook/grid';
import { allRows, type CellText, type Rows, textsIn } from './cellTexts';
import { type Columnas, isReadable, missingColumns, readColumnas, resemblesTheForm } from './columns';
import type { EncabezadoIndicado } from './correspondencia';
import { readFirmas } from './firmas';
import type { ColumnaFaltante, Formato, HojaLeida, HojaNoReconocida } from './formato';
import { findHeaderRows, type HeaderCell, type HeaderRows, readHeaderCells, titlesIn } from './headerRows';
import { type HeaderBlock, readHeaderBlock } from './headerBlock';
import { readPointedHeader } from './pointedHeader';
import { readMetas, type TableRows } from './readMetas';
import { settleAvance } from './settleAvance';
import { compactText } from './text';
import { namesTheForm, TITULOS } from './titles';
import { type Periodo, readPeriodo } from './trimestre';

// The signatures stand within this many rows below the table.
const DEEPEST_FOOT = 40;
// PROGRAMA OPERATIVO ANUAL 2025, also DEL EJERCICIO FISCAL 2025.
const PROGRAM_YEAR = /PROGRAMAOPERATIVOANUAL[A-Z]{0,30}(20\d\d)/;
const LONGEST_LETTERHEAD = 200;

/** The header of one table and the columns it names. */
interface TableHeader extends HeaderRows {
  readonly columnas: Columnas;
  /** Where a finding about the whole table points. */
  readonly celda: string;
}

/** One table with what stands above it. */
interface Table extends TableRows {
  readonly header: TableHeader;
  readonly block: HeaderBlock;
  readonly periodo: Periodo | null;
  /** The rows between the table above, or the top of the sheet, and this table. */
  readonly above: Rows;
  /** One past the last row that can belong to this table or stand at its foot, counted from 0. */
  readonly bottom: number;
}

/**
 * Takes one sheet and the header that a person pointed at on it, if any; gives the forms on it, or why there is none.
 * Never throws.
 */
export function readHoja(grid: Grid, encabezado: EncabezadoIndicado | null = null): HojaLeida {
  if (isRevision(grid)) return { tipo: 'ignorada', motivo: 'informe' };
  if (grid.hidden) return { tipo: 'ignorada', motivo: 'oculta' };
  if (grid.tooLarge) return { tipo: 'ignorada', motivo: 'demasiado-grande' };
  if (grid.rowCount === 0) return { tipo: 'ignorada', motivo: 'vacia' };
  const pointed = encabezado && pointedTable(grid, encabezado);
  const headers = withPointed(titledTables(grid), pointed);
  if (headers.some(({ columnas }) => isReadable(columnas))) return readFormatos(grid, headers);
  const [richest] = headers.sort((a, b) => titlesIn(b.cells).size - titlesIn(a.cells).size);
  const best = pointed ?? richest;
  const hoja = best ? explain(grid, best) : explainNamed(grid);
  return hoja ? { tipo: 'no-reconocida', hoja } : { tipo: 'ignorada', motivo: 'sin-titulos' };
}

function titledTables(grid: Grid): TableHeader[] {
  return findHeaderRows(grid)
    .map((header) => ({ ...header, columnas: readColumnas(header.cells), celda: firstTitle(header.cells) }))
    .filter(({ columnas }) => resemblesTheForm(columnas));
}

function pointedTable(grid: Grid, encabezado: EncabezadoIndicado): TableHeader {
  const header = readPointedHeader(grid, encabezado);
  const [first] = header.cells;
  return { ...header, celda: toAddress(first?.row ?? header.top, first?.column ?? 0) };
}

// The header that was pointed at takes the place of what its titles say.
function withPointed(headers: readonly TableHeader[], pointed: TableHeader | null): TableHeader[] {
  if (!pointed) return [...headers];
  const others = headers.filter(({ top, bottom }) => bottom < pointed.top || top > pointed.bottom);
  return [...others, pointed].sort((a, b) => a.top - b.top);
}

function readFormatos(grid: Grid, headers: readonly TableHeader[]): HojaLeida {
  const tables: Table[] = [];
  const tablasNoReconocidas: HojaNoReconocida[] = [];
  let end = 0;
  headers.forEach((header, index) => {
    const { columnas } = header;
    const above = { top: end, bottom: header.top };
    const first = header.bottom + 1;
    const bottom = headers[index + 1]?.top ?? grid.rowCount;
    end = first;
    if (isReadable(columnas)) {
      const block = readHeaderBlock(grid, above);
      const rows = readMetas(grid, settleAvance(grid, columnas, first, bottom), first, bottom);
      const periodo = block.fecha && readPeriodo(block.fecha.texto);
      tables.push({ header, block, periodo, above, bottom, ...rows });
      end = rows.end;
    } else {
      tablasNoReconocidas.push(explain(grid, header));
    }
  });
  const formatos = groupTables(tables).map((group) => toFormato(grid, group));
  return { tipo: 'formatos', formatos, tablasNoReconocidas };
}

// A second table goes on with the form above it, unless a header block of another unit or quarter stands before it.
function groupTables(tables: readonly Table[]): Table[][] {
  const groups: Table[][] = [];
  for (const table of tables) {
    const open = groups.at(-1);
    if (open && continues(open[0]!, table)) open.push(table);
    else groups.push([table]);
  }
  return groups;
}

function continues(first: Table, next: Table): boolean {
  const unidad = unidadEjecutora(next);
  if (unidad !== '' && unidad !== unidadEjecutora(first)) return false;
  if (!next.periodo) return true;
  const { trimestre, ejercicio } = next.periodo;
  return trimestre === first.periodo?.trimestre && (ejercicio ?? first.periodo.ejercicio) === first.periodo.ejercicio;
}

function unidadEjecutora({ block }: Table): string {
  return compactText(block.encabezado.unidadEjecutora.valor?.texto ?? '');
}

function toFormato(grid: Grid, tables: readonly Table[]): Formato {
  const first = tables[0]!;
  const last = tables.at(-1)!;
  const { encabezado, fecha } = first.block;
  return {
    hoja: grid.name,
    encabezado,
    fecha,
    trimestre: first.periodo?.trimestre ?? null,
    ejercicio: first.periodo?.ejercicio ?? programYear(grid, first.above),
    firmas: readFirmas(grid, { top: last.end, bottom: Math.min(last.bottom, last.end + DEEPEST_FOOT) }),
    celdaTabla: first.header.celda,
    columnasFaltantes: uniqueColumns(tables.flatMap(({ header }) => missingColumns(header.columnas))),
    metas: tables.flatMap(({ metas }) => metas),
    filasOmitidas: tables.flatMap(({ filasOmitidas }) => filasOmitidas),
  };
}

function programYear(grid: Grid, above: Rows): number | null {
  for (const { text } of textsIn(grid, above)) {
    const match = text.length <= LONGEST_LETTERHEAD && PROGRAM_YEAR.exec(compactText(text));
    if (match) return Number(match[1]);
  }
  return null;
}

function uniqueColumns(columns: readonly ColumnaFaltante[]): ColumnaFaltante[] {
  return [...new Map(columns.map((column) => [JSON.stringify(column), column])).values()];
}

function firstTitle(cells: readonly HeaderCell[]): string {
  const { row, column } = cells.find(({ word }) => word !== null)!;
  return toAddress(row, column);
}

function explain(grid: Grid, { cells, columnas, celda }: Omit<TableHeader, keyof Rows>): HojaNoReconocida {
  const words = titlesIn(cells);
  const encontrados = TITULOS.filter(
    (titulo) => words.has(titulo) || (titulo !== 'periodo' && columnas[titulo] !== null),
  );
  return { hoja: grid.name, celda, encontrados, faltantes: missingColumns(columnas) };
}

// A sheet that names the form and holds titles of its table, though nowhere in the order of a header.
function explainNamed(grid: Grid): HojaNoReconocida | null {
  const name = textNamingTheForm(grid);
  if (!name) return null;
  const cells = readHeaderCells(grid, allRows(grid));
  const celda = toAddress(name.row, name.column);
  return titlesIn(cells).size >= 2 ? explain(grid, { cells, columnas: readColumnas(cells), celda }) : null;
}

function textNamingTheForm(grid: Grid): CellText | null {
  for (const cell of textsIn(grid, allRows(grid))) {
    if (namesTheForm(cell.text)) return cell;
  }
  return null;
}
