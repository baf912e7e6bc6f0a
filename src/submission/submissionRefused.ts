import type { SelloRechazado } from './seal/makeSello';
import type { DispensaRechazada } from './waivers/addDispensa';

/** Why a document of the submission is not written. */
export type Rechazo =
  | DispensaRechazada
  | SelloRechazado
  /** It is not what it was when its waiver was written. */
  | { readonly tipo: 'advertencia-cambiada' }
  /** A newer program wrote the waivers that the workbook holds. */
  | { readonly tipo: 'dispensas-de-version-nueva' };

/** A warning that is not waived or a workbook that is not sealed; its prose is in the message catalogue. */
export class SubmissionRefused extends Error {
  constructor(readonly rechazo: Rechazo) {
    super(rechazo.tipo);
    this.name = 'SubmissionRefused';
  }
}
