import { columnLetters } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { toPlaces } from './columnPlaces';
import { COLUMNAS_DEL_FORMATO, type EncabezadoIndicado, type NombreColumna } from './correspondencia';
import { type OrigenColumna, readPointedHeader } from './pointedHeader';
import { settleAvance } from './settleAvance';

/** One column of a pointed header, for a person to see and put right. */
export interface ColumnaPropuesta {
  readonly nombre: NombreColumna;
  /** `null` where the table does not seem to have it. */
  readonly letra: string | null;
  /** `null` where it was not found. */
  readonly origen: OrigenColumna | null;
  /** What the header says over it, `null` where it says nothing. */
  readonly texto: string | null;
}

/** Takes a sheet and the header that was pointed at; gives every column of the form, in its order. Never throws. */
export function proposeColumnas(grid: Grid, encabezado: EncabezadoIndicado): ColumnaPropuesta[] {
  const { bottom, cells, columnas, origenes } = readPointedHeader(grid, encabezado);
  const named = encabezado.columnas;
  const places = toPlaces(settleAvance(grid, columnas, bottom + 1, grid.rowCount));
  return COLUMNAS_DEL_FORMATO.map((nombre) => {
    const place = places[nombre];
    if (place === null) return { nombre, letra: null, origen: named[nombre] === null ? 'indicada' : null, texto: null };
    const texts = cells.filter(({ column }) => column === place).map(({ text }) => text.trim());
    // AVANCE ABSOLUTO under a title that it shares has its place from that title.
    const origen = origenes.get(nombre) ?? 'titulo';
    return { nombre, letra: columnLetters(place), origen, texto: texts.join(' ') || null };
  });
}
