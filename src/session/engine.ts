// The review, the settings and the submission as the session uses them: a chunk of its own, loaded after the pane is on
// the screen.
export { proposeColumnas } from '../form/proposeColumnas';
export { planCorrections } from '../review/planCorrections';
export { reviewWorkbook } from '../review/reviewWorkbook';
export { AJUSTES } from '../settings/ajustes';
export { readAjustes } from '../settings/readAjustes';
export { readCorrespondencias, settle, writeCorrespondencias } from '../settings/correspondencias';
export { reviewSubmission } from '../submission/reviewSubmission';
export { makeSello } from '../submission/seal/makeSello';
export { addDispensa } from '../submission/waivers/addDispensa';
export { readDispensas, writeDispensas } from '../submission/waivers/dispensas';
