import type { FormatoReview } from '../review/reviewWorkbook';
import type { Finding } from '../rules';
import { SubmissionRefused } from '../submission/submissionRefused';
import type { Firmante } from '../submission/waivers/addDispensa';
import type { Dispensa } from '../submission/waivers/dispensas';
import type { Engine } from './loadEngine';
import type { Reviewed } from './state';

/** Why a warning is waived and who does it, as typed. */
export type Waiver = Omit<Firmante, 'fecha'>;

/** A warning with the sheet that it is about. */
export interface Warning {
  readonly hoja: string;
  readonly finding: Finding;
}

/**
 * Takes the last review, warnings of it or of one before, and who waives them; gives the document of waivers with one
 * for each.
 * @throws SubmissionRefused where one cannot be waived, or is not what it was when it was read.
 */
export function waived(
  engine: Engine,
  reviewed: Reviewed,
  warnings: readonly Warning[],
  firmante: Firmante,
): string | null {
  let dispensas = storedDispensas(engine, reviewed);
  for (const warning of warnings) {
    const [form, finding] = findAgain(reviewed, warning);
    const added = engine.addDispensa(dispensas, finding, form, firmante);
    if ('rechazo' in added) throw new SubmissionRefused(added.rechazo);
    dispensas = added.dispensas;
  }
  return engine.writeDispensas(dispensas);
}

/** Takes the last review and a warning; gives the others of its rule in the same form that nobody has waived. */
export function alikeWarnings({ review, entrega }: Reviewed, { hoja, finding }: Warning): Warning[] {
  const said = sayingOf(finding);
  return review.formatos.flatMap(({ formato, hallazgos }, form) => {
    if (formato.hoja !== hoja || !hallazgos.some((each) => sayingOf(each) === said)) return [];
    const waivers = entrega.dispensas.porFormato[form]!;
    return hallazgos
      .filter((each, index) => each.regla === finding.regla && sayingOf(each) !== said && waivers[index] === null)
      .map((each) => ({ hoja, finding: each }));
  });
}

// While somebody wrote the reason, another review may have come: what a warning says tells which it is now.
function findAgain({ review }: Reviewed, { hoja, finding }: Warning): readonly [FormatoReview, Finding] {
  const said = sayingOf(finding);
  for (const form of review.formatos) {
    const found = form.formato.hoja === hoja && form.hallazgos.find((each) => sayingOf(each) === said);
    if (found) return [form, found];
  }
  throw new SubmissionRefused({ tipo: finding.severidad === 'error' ? 'es-error' : 'advertencia-cambiada' });
}

function sayingOf({ regla, celda, datos }: Finding): string {
  return JSON.stringify([regla, celda, datos]);
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
