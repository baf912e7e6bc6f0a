import { quote } from '../../messages/quote';
import type { OrigenColumna } from '../../form/pointedHeader';

/** The words of pointing at a header by hand. */
export const MAPPING = {
  title: 'Señalar los títulos a mano',
  intro: (hoja: string): string =>
    `En la hoja «${hoja}», haga clic en una celda de la fila de los títulos (META ANUAL, P, A…) y pulse el botón.`,
  useSelection: 'Usar la celda seleccionada',
  row: 'Fila de los títulos',
  otherSheet: (hoja: string): string =>
    `La celda seleccionada está en la hoja «${hoja}». Haga clic en la hoja que se señala.`,
  columns: 'Columnas',
  columnsHint: 'Compruebe cada columna con la hoja. Cambie la letra donde no coincida.',
  absent: 'No está',
  quarter: 'Trimestre',
  fromDate: 'Según FECHA',
  metas: (metas: number): string =>
    metas === 0
      ? 'Con esto no se lee ninguna meta: compruebe la fila y las columnas.'
      : metas === 1
        ? 'Con esto se lee 1 meta.'
        : `Con esto se leen ${metas} metas.`,
  save: 'Guardar y revisar',
  cancel: 'Cancelar',
  forget: 'Quitar lo señalado',
};

const ORIGINS: Readonly<Record<OrigenColumna, string>> = {
  indicada: 'elegida por usted',
  titulo: 'por su título',
  claves: 'por las claves que tiene debajo',
  orden: 'por el orden de las columnas del formato',
};

/** Takes how a column was found and what the header says over it, `null`: nothing; says both. */
export function describeOrigen(origen: OrigenColumna, texto: string | null): string {
  if (texto === null) return ORIGINS[origen];
  return `${ORIGINS[origen]}${origen === 'titulo' ? '' : ', bajo el título'} ${quote(texto)}`;
}
