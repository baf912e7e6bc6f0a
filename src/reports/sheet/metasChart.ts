import { describePeriodo, SHEETS } from '../messages';
import { plain } from '../plain';
import type { FormatoArchivo } from '../archivo';
import { METAS_PLACES, nameMeta, ofQuarter } from './metasTable';
import type { SheetChart } from './reportSheet';

/** Where the rows of a form stand on a sheet, and where its chart goes. */
export interface ChartPlace {
  readonly sheet: string;
  /** The row of the form's first meta, from 0. */
  readonly firstRow: number;
  /** How many columns of the table of metas are left out on the left. */
  readonly leftOut: number;
  readonly row: number;
  readonly column: number;
}

/** The height of a chart, in points: two bars for each meta, and the title and the legend. */
const SIZE = { perMeta: 30, around: 90 };
const WIDTH = 640;
const COLOURS = { programado: '9DB7D5', alcanzado: '1F4E79' };

/** Takes a form and where its rows and its chart stand; gives the chart of P against A of the quarter, `null` where there is nothing to draw. */
export function metasChart(formato: FormatoArchivo, place: ChartPlace): SheetChart | null {
  const { metas, trimestre, ejercicio, unidadEjecutora, hoja } = formato;
  if (trimestre === null || metas.length === 0) return null;
  const figures = metas.map((meta) => ofQuarter(meta, formato));
  const { sheet, firstRow, leftOut, row, column } = place;
  return {
    title: SHEETS.chartTitle(plain(unidadEjecutora ?? '') || plain(hoja), describePeriodo(trimestre, ejercicio)),
    row,
    column,
    width: WIDTH,
    height: SIZE.around + SIZE.perMeta * metas.length,
    source: {
      sheet,
      firstRow,
      lastRow: firstRow + metas.length - 1,
      categories: {
        column: METAS_PLACES.clave - leftOut,
        values: metas.map(nameMeta),
      },
      columns: (['programado', 'alcanzado'] as const).map((key) => ({
        title: SHEETS[key],
        column: METAS_PLACES[key] - leftOut,
        colour: COLOURS[key],
        values: figures.map((each) => each[key]),
      })),
    },
  };
}
