import { describePeriodo, SHEETS } from '../messages';
import type { Archivo, FormatoArchivo, MetaArchivo } from '../archivo';
import { figureCell, linkCell, percentCell, textCell } from './cell';
import type { ReportRow } from './reportSheet';
import type { HrefOf, TableColumn } from './table';

/** The columns of the table of metas. */
export const METAS_COLUMNS: readonly TableColumn[] = [
  { title: SHEETS.archivo, width: 32 },
  { title: SHEETS.hoja, width: 24 },
  { title: SHEETS.periodo, width: 16 },
  { title: SHEETS.clave, width: 14 },
  { title: SHEETS.meta, width: 72 },
  { title: SHEETS.unidad, width: 20 },
  { title: SHEETS.metaAnual, width: 14 },
  { title: SHEETS.programado, width: 14 },
  { title: SHEETS.alcanzado, width: 14 },
  { title: SHEETS.variacion, width: 14 },
  { title: SHEETS.avanceAbsoluto, width: 14 },
  { title: SHEETS.acumuladoRelativo, width: 14 },
  { title: SHEETS.planOriginal, width: 24 },
];

/** Where the charts find what they draw. */
export const METAS_PLACES = { clave: 3, programado: 7, alcanzado: 8 } as const;

/** Takes one form of a file and how to link to the file; gives a row for each of its metas. */
export function metaRows(archivo: Archivo['archivo'], formato: FormatoArchivo, hrefOf: HrefOf): ReportRow[] {
  const { hoja, trimestre, ejercicio, metas } = formato;
  return metas.map((meta) => {
    const { programado, alcanzado, celda } = ofQuarter(meta, formato);
    const clave = nameMeta(meta);
    return [
      textCell(archivo),
      textCell(hoja),
      textCell(describePeriodo(trimestre, ejercicio)),
      celda === null ? textCell(clave) : linkCell(clave, { href: hrefOf(archivo), hoja, celda }),
      textCell(meta.descripcion),
      textCell(meta.unidad),
      figureCell(meta.metaAnual),
      figureCell(programado),
      figureCell(alcanzado),
      percentCell(programado && alcanzado !== null ? (alcanzado - programado) / programado : null, 'variacion'),
      figureCell(meta.avanceAbsoluto),
      percentCell(meta.acumuladoRelativo),
      textCell(meta.planOriginal),
    ];
  });
}

/** Takes a meta; gives its clave, or its row where it has none. */
export function nameMeta({ clave, fila }: MetaArchivo): string {
  return clave === null ? SHEETS.withoutClave(fila) : String(clave);
}

/** Takes a meta and its form; gives P and A of the form's quarter and the cell of that A, each `null` where there is none. */
export function ofQuarter(
  { programado, alcanzado, celdas }: MetaArchivo,
  { trimestre }: FormatoArchivo,
): { readonly programado: number | null; readonly alcanzado: number | null; readonly celda: string | null } {
  if (trimestre === null) return { programado: null, alcanzado: null, celda: celdas.metaAnual };
  const place = trimestre - 1;
  return {
    programado: programado[place]!,
    alcanzado: alcanzado[place]!,
    celda: celdas.alcanzado[place] ?? celdas.metaAnual,
  };
}
