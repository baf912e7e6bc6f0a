import { quote } from '../../messages/quote';
import type { Refusal } from '../univer/guard';

/** What the preview's page says, in Spanish. */
export const MESSAGES = {
  title: (name: string) => `${name} · Revisor TMM-F004`,
  opening: (name: string) => `Abriendo ${quote(name)}…`,
  readOnly: (name: string) =>
    `${quote(name)} se abrió solo para revisarlo: de este tipo de archivo se muestran los datos, sin bordes ni colores, y no se puede corregir aquí. Guárdelo en Excel como .xlsx y abra esa copia.`,
  unknownFile: (name: string) =>
    `No se pudo abrir ${quote(name)}. Compruebe que el archivo abre en Excel y vuelva a intentar.`,
  sampleMissing: () =>
    'No llegó el libro de ejemplo. Compruebe que la vista previa sigue en marcha y vuelva a intentar.',
  unsaved: (name: string) => `Los cambios de ${quote(name)} no se han descargado y se perderán. ¿Abrir el otro libro?`,
  nothingToDownload: () => 'El libro no ha cambiado: el archivo que usted tiene ya es igual.',
  downloaded: (name: string) => `Se descargó ${quote(name)}. Su archivo original no se tocó.`,
  leftOut: (sheets: readonly string[]) =>
    `La descarga no incluye ${sheets.length === 1 ? 'la hoja agregada' : 'las hojas agregadas'} ${sheets.map(quote).join(', ')}: esta vista previa guarda solo las hojas que ya tenía el libro. En Excel sí se guarda.`,
  downloadFailed: () => 'No se pudo preparar la descarga. El libro sigue abierto y no ha cambiado.',
  chart: () => 'Excel dibuja aquí una gráfica. Esta vista previa no la muestra.',
  commandFailed: () => 'El revisor no respondió a este botón. Recargue la página y vuelva a intentar.',
  noRibbon: () => 'No llegaron los botones del revisor. Recargue la página.',
  paneWidth: (pixels: number) => `${pixels} píxeles`,
} as const;

export const REFUSALS: Readonly<Record<Refusal, string>> = {
  'celda-bloqueada':
    'La celda está protegida y no se puede cambiar. Excel tampoco lo permitiría sin desproteger la hoja.',
  formato:
    'Esta vista previa guarda lo que dicen las celdas, no cómo se ven: cambie la letra, los colores y los bordes en Excel.',
  estructura:
    'Esta vista previa no agrega, quita, mueve ni une filas, columnas, celdas u hojas: hágalo en Excel y abra aquí el libro guardado.',
};
