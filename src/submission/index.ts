// Waivers, the seal, coverage and the settings in force, as one module that the pane loads when it needs it.
export { type Cobertura, coverageOf, isWhole } from './coverage';
export { type Entrega, reviewSubmission, type RevisionDeEntrega } from './reviewSubmission';
export type { CambioDesdeElSello } from './seal/compareForms';
export { makeSello, type SelloRechazado } from './seal/makeSello';
export { type EstadoDelSello, verifySello } from './seal/verifySello';
export { type AjustesEnVigor, settingsInForce } from './settingsInForce';
export { addDispensa, type DispensaRechazada } from './waivers/addDispensa';
export { applyDispensas, type DispensaAnulada } from './waivers/applyDispensas';
export { type Dispensa, readDispensas, writeDispensas } from './waivers/dispensas';
