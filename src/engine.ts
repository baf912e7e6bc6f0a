// The whole review without files, Excel or screen, as the pane and the workers load it.
export {
  columnaNamed,
  COLUMNAS_DEL_FORMATO,
  type Correspondencia,
  type EncabezadoIndicado,
  type NombreColumna,
} from './form/correspondencia';
export { type ColumnaPropuesta, proposeColumnas } from './form/pointedHeader';
export { describeFinding } from './messages/findings';
export { planCorrections, type PlannedCorrection } from './review/planCorrections';
export { type FormatoReview, reviewWorkbook, type WorkbookReview } from './review/reviewWorkbook';
export { AJUSTES, type Ajustes } from './settings/ajustes';
export { readAjustes } from './settings/readAjustes';
