// The whole review without files, Excel or screen, as the pane and the workers load it.
import type { Ajustes } from './settings/ajustes';

export {
  columnaNamed,
  COLUMNAS_DEL_FORMATO,
  type Correspondencia,
  type EncabezadoIndicado,
  type NombreColumna,
} from './form/correspondencia';
export { type ColumnaPropuesta, proposeColumnas } from './form/pointedHeader';
export { readAnterior } from './history/anterior';
export { describeFinding } from './messages/findings';
export { planCorrections, type PlannedCorrection } from './review/planCorrections';
export { type FormatoReview, reviewWorkbook, type WorkbookReview } from './review/reviewWorkbook';
export { AJUSTES } from './settings/defaultAjustes';

/** Takes the text of a settings document; gives the settings. Loaded when it is needed: most teams have none. */
export async function readAjustes(json: string): Promise<Ajustes> {
  const settings = await import('./settings/readAjustes');
  return settings.readAjustes(json);
}
