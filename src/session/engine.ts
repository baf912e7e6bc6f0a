// The review and the settings as the session uses them: a chunk of its own, loaded after the pane is on the screen.
export { proposeColumnas } from '../form/pointedHeader';
export { planCorrections } from '../review/planCorrections';
export { reviewWorkbook } from '../review/reviewWorkbook';
export { AJUSTES } from '../settings/ajustes';
export { readAjustes } from '../settings/readAjustes';
export { readCorrespondencias, settle, writeCorrespondencias } from '../settings/correspondencias';
