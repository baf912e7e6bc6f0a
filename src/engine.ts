// The whole review without files, Excel or screen, as the pane and the workers load it.
import type { compareReview as Compare } from './review/compareReview';
import type { WorkbookReview } from './review/reviewWorkbook';
import type { Ajustes } from './settings/ajustes';

export type { Correspondencia, EncabezadoIndicado, NombreColumna } from './form/correspondencia';
export { readAnterior } from './history/anterior';
export { describeFinding } from './messages/findings';
export { planCorrections, type PlannedCorrection } from './review/planCorrections';
export { reviewSheets } from './review/reviewSheets';
export type { FormatoReview, WorkbookReview } from './review/reviewWorkbook';
export { AJUSTES } from './settings/defaultAjustes';

/** Takes the text of a settings document; gives the settings. Loaded when it is needed: most teams have none. */
export async function readAjustes(json: string): Promise<Ajustes> {
  const settings = await import('./settings/readAjustes');
  return settings.readAjustes(json);
}

/** As `compareReview` does it. Loaded when there is an earlier quarter to compare with. */
export async function compareReview(...given: Parameters<typeof Compare>): Promise<WorkbookReview> {
  const comparison = await import('./review/compareReview');
  return comparison.compareReview(...given);
}
