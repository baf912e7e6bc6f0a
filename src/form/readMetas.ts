import type { Grid } from '../workbook/grid';
import type { Columnas } from './columns';
import { hasFirma } from './firmas';
import type { FilaOmitida, Meta } from './formato';
import { readLabels } from './labels';
import { columnsOf, readMeta } from './readMeta';
import { closedUpText } from './text';

/** The rows of one table, and the row at which it ends. */
export interface TableRows {
  readonly metas: readonly Meta[];
  readonly filasOmitidas: readonly FilaOmitida[];
  /** Counted from 0: the row of the signatures, or the one after the last meta where there are none. */
  readonly end: number;
}

const TOTAL = /^(?:GRAN |SUB ?)?(?:TOTAL(?:ES)?|SUMAS?)\b(.*)$/;
const LONGEST_TOTAL = 40;

/**
 * Takes a sheet, the columns of one table and the rows from the first below its header up to `bottom` (counted
 * from 0, not part of it); gives the metas there.
 */
export function readMetas(grid: Grid, columnas: Columnas, top: number, bottom: number): TableRows {
  const metas: Meta[] = [];
  const filasOmitidas: FilaOmitida[] = [];
  const columns = columnsIn(columnas);
  let touching = true;
  let row = top;
  for (; row < bottom; row++) {
    const found: Meta | FilaOmitida | null = isBlank(grid, row, columns)
      ? null
      : judge(readMeta(grid, columnas, row), touching);
    if (found && !('motivo' in found)) metas.push(found);
    else if (hasFirma(grid, row)) break;
    else if (found) filasOmitidas.push(found);
    touching = found !== null;
  }
  const last = metas.at(-1)?.fila ?? top;
  return {
    metas,
    // What stands below the last meta is the foot of the page.
    filasOmitidas: filasOmitidas.filter(({ fila, motivo }) => motivo === 'total' || fila < last),
    end: row < bottom ? row : last,
  };
}

// Most rows of a sheet hold nothing: they are told apart before anything is read.
function isBlank(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => grid.value(row, column) === null && grid.formula(row, column) === null);
}

function columnsIn({ lineas, descripcion, unidad, metaAnual, trimestres }: Columnas): number[] {
  return [lineas, descripcion, unidad, metaAnual, ...trimestres.flatMap(({ P, A }) => [P, A])].flatMap(columnsOf);
}

/** Takes a row of a table; gives it back where it is a meta, what it is where it is none, `null` where it says nothing. */
function judge(meta: Meta, touching: boolean): Meta | FilaOmitida | null {
  const { fila, clave, lineas, descripcion, unidad } = meta;
  const omitida = (motivo: FilaOmitida['motivo']): FilaOmitida => ({ fila, motivo });
  const figuras = [meta.metaAnual, ...meta.programado, ...meta.alcanzado];
  if (clave !== null) {
    // A number and a text at some distance below the table, and nothing else, are a note.
    const isFilled = figuras.some(({ estado }) => estado !== 'vacia' && estado !== 'sin-columna');
    return touching || unidad !== null || isFilled ? meta : omitida('texto');
  }
  const texts = [lineas, descripcion, unidad?.texto].flatMap((text) => text || []);
  const [first = ''] = texts;
  if (isTotal(first, texts.length === 1)) return omitida('total');
  // Names over the signatures and the header block of another form stand in the columns of figures too.
  const isLabel = unidad === null && readLabels(first).length > 0;
  const holdsNumbers = figuras.some(
    ({ estado, numero }) => numero !== null || estado === 'error' || estado === 'sin-calcular',
  );
  if (holdsNumbers && !isLabel) return meta;
  return descripcion === '' ? null : omitida('texto');
}

// Beside a unit, `TOTAL` and one more word is a total, and a longer text the description of a meta without clave.
function isTotal(text: string, alone: boolean): boolean {
  const match = TOTAL.exec(closedUpText(text.slice(0, LONGEST_TOTAL)));
  return match !== null && (alone || /^\W*\w*\W*$/.test(match[1]!));
}
