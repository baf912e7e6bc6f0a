// The whole review without files, Excel or screen, as the pane and the workers load it.
export { describeFinding } from './messages/findings';
export { planCorrections, type PlannedCorrection } from './review/planCorrections';
export { type FormatoReview, reviewWorkbook, type WorkbookReview } from './review/reviewWorkbook';
export { AJUSTES, type Ajustes } from './settings/ajustes';
export { readAjustes } from './settings/readAjustes';
