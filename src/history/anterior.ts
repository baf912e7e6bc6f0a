import type { Correspondencia } from '../form/correspondencia';
import type { Formato } from '../form/formato';
import { readHoja } from '../form/readHoja';
import type { Trimestre } from '../form/trimestre';
import type { WorkbookContent } from '../workbook/grid';

/** A form that may be the one of an earlier quarter. Plain data: it can be sent to a worker. */
export interface FormatoAnterior {
  /** The name of its workbook, `null` for another sheet of the workbook under review. */
  readonly libro: string | null;
  readonly formato: Formato;
  /** The quarter that counts, `null` where it is unknown. */
  readonly trimestre: Trimestre | null;
}

/**
 * Takes a workbook as read, its name and what a person settled by hand for its sheets; gives its forms, to compare
 * others with. Never throws.
 */
export function readAnterior(
  { sheets }: WorkbookContent,
  libro: string,
  correspondencias: readonly Correspondencia[] = [],
): FormatoAnterior[] {
  return sheets.flatMap((grid) => {
    const byHand = correspondencias.find(({ hoja }) => hoja === grid.name);
    const hoja = readHoja(grid, byHand?.encabezado);
    const formatos = hoja.tipo === 'formatos' ? hoja.formatos : [];
    return formatos
      .filter(({ metas }) => metas.length > 0)
      .map((formato) => ({ libro, formato, trimestre: byHand?.trimestre ?? formato.trimestre }));
  });
}
