import { toAddress } from '../workbook/address';
import { type CellValue, type Grid, isCellError } from '../workbook/grid';
import { readMetaText } from './clave';
import type { Columnas, Tramo } from './columns';
import { errorShown, readFigura, type Figura } from './figure';
import type { Meta, PorTrimestre, Texto } from './formato';
import { readPercentText } from './numberText';

/** Takes a sheet, the columns of a table and one of its rows, counted from 0; gives the row as a meta, whatever it holds. */
export function readMeta(grid: Grid, columnas: Columnas, row: number): Meta {
  const figura = (column: number | null): Figura => readFigura(grid, row, column);
  const perQuarter = (side: 'P' | 'A'): PorTrimestre<Figura> => {
    const [first, second, third, fourth] = columnas.trimestres;
    return [figura(first[side]), figura(second[side]), figura(third[side]), figura(fourth[side])];
  };
  const { lineas, descripcion, unidad, observaciones } = columnas;
  const texts = (place: Tramo | number | null): Texto[] => textsWhere(grid, row, columnsOf(place), asText);
  const described = texts(descripcion);
  return {
    fila: row + 1,
    lineas: texts(lineas)[0]?.texto ?? null,
    ...readMetaText(described.map(({ texto }) => texto)),
    celdaClave: described[0]?.celda ?? toAddress(row, descripcion?.desde ?? 0),
    unidad: texts(unidad)[0] ?? null,
    celdaUnidad: unidad && toAddress(row, unidad.desde),
    metaAnual: figura(columnas.metaAnual),
    programado: perQuarter('P'),
    alcanzado: perQuarter('A'),
    avanceAbsoluto: figura(columnas.avanceAbsoluto),
    acumuladoRelativo: asPercentage(figura(columnas.acumuladoRelativo)),
    observaciones: texts(observaciones)[0] ?? null,
    celdaObservaciones: observaciones === null ? null : toAddress(row, observaciones),
    otrosErrores: [lineas, descripcion, unidad, observaciones].flatMap((place) =>
      textsWhere(grid, row, columnsOf(place), errorShown),
    ),
  };
}

/** Takes a place in a table; gives its columns, counted from 0. */
export function columnsOf(place: Tramo | number | null): number[] {
  if (place === null) return [];
  if (typeof place === 'number') return [place];
  const columns: number[] = [];
  for (let column = place.desde; column < place.hasta; column++) columns.push(column);
  return columns;
}

/** Takes some cells of a row and what is said of a value, `null` where it is nothing; gives what is said with its cell. */
function textsWhere(
  grid: Grid,
  row: number,
  columns: readonly number[],
  say: (value: CellValue) => string | null,
): Texto[] {
  const texts: Texto[] = [];
  for (const column of columns) {
    const texto = say(grid.value(row, column));
    if (texto !== null) texts.push({ celda: toAddress(row, column), texto });
  }
  return texts;
}

function asText(value: CellValue): string | null {
  if (value === null || isCellError(value) || errorShown(value) !== null) return null;
  const text = String(value);
  return text.trim() === '' ? null : text;
}

function asPercentage(figura: Figura): Figura {
  if (figura.estado !== 'texto' || typeof figura.valor !== 'string') return figura;
  const percent = readPercentText(figura.valor);
  return percent ? { ...figura, estado: 'texto-numerico', numero: percent.fraction } : figura;
}
