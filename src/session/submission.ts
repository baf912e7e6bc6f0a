import type { Finding } from '../rules';
import { SubmissionRefused } from '../submission/submissionRefused';
import type { Firmante } from '../submission/waivers/addDispensa';
import type { Dispensa } from '../submission/waivers/dispensas';
import type { Engine } from './loadEngine';
import type { Reviewed } from './state';

/** Why a warning is waived and who does it, as typed. */
export type Waiver = Omit<Firmante, 'fecha'>;

/**
 * Takes the last review, one of its findings and who waives it; gives the document of waivers with this one.
 * @throws SubmissionRefused where it cannot be waived.
 */
export function waived(engine: Engine, reviewed: Reviewed, finding: Finding, firmante: Firmante): string | null {
  const form = reviewed.review.formatos.find(({ hallazgos }) => hallazgos.includes(finding));
  // A sheet that could not be read has errors alone.
  if (!form) throw new SubmissionRefused({ tipo: 'es-error' });
  const added = engine.addDispensa(storedDispensas(engine, reviewed), finding, form, firmante);
  if ('rechazo' in added) throw new SubmissionRefused(added.rechazo);
  return engine.writeDispensas(added.dispensas);
}

/** Takes the last review and a waiver; gives the document of waivers without it. Throws SubmissionRefused. */
export function withoutDispensa(engine: Engine, reviewed: Reviewed, dispensa: Dispensa): string | null {
  const gone = JSON.stringify(dispensa);
  return engine.writeDispensas(storedDispensas(engine, reviewed).filter((each) => JSON.stringify(each) !== gone));
}

// What was damaged by hand was said to be so, and a new waiver takes its place; what a newer program wrote is not lost.
function storedDispensas(engine: Engine, { documents }: Reviewed): readonly Dispensa[] {
  const read = engine.readDispensas(documents.dispensas);
  if ('documento' in read) return read.documento;
  if (read.rechazo.motivo === 'version-nueva') throw new SubmissionRefused({ tipo: 'dispensas-de-version-nueva' });
  return [];
}
