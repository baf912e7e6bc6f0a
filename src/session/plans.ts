import type { FormatoReview, WorkbookReview } from '../review/reviewWorkbook';
import type { PlannedCorrection } from '../review/planCorrections';
import type { Finding } from '../rules';
import type { Engine } from './loadEngine';
import type { Reviewed } from './state';

/** Takes the last review; gives the corrections of AVANCE ABSOLUTO and ACUMULADO RELATIVO. */
export function planComputed(engine: Engine, reviewed: Reviewed): PlannedCorrection[] {
  return plan(engine, reviewed, ({ correccion }, form) => correccion !== null && isComputed(form, correccion.celda));
}

/** Takes the last review; gives the templates of the missing observations. */
export function planTemplates(engine: Engine, reviewed: Reviewed): PlannedCorrection[] {
  return plan(engine, reviewed, ({ correccion }) => correccion?.plantilla === true, true);
}

/** Takes the last review and one of its findings; gives its correction, with those of the cells that it depends on. */
export function planFinding(engine: Engine, reviewed: Reviewed, finding: Finding): PlannedCorrection[] {
  const needed = finding.correccion?.requiere ?? [];
  return plan(
    engine,
    reviewed,
    (each, { hallazgos }) =>
      each === finding ||
      (hallazgos.includes(finding) && each.correccion !== null && needed.includes(each.correccion.celda)),
  );
}

/** Takes a correction; tells whether a cell would hold something else with it: a formula that is right and stale is only calculated again. */
export function isChange({ edit: { before, after } }: PlannedCorrection): boolean {
  return after.formula === null || before.formula !== after.formula;
}

/** Takes a form and a cell; tells whether it is one of the two computed columns. */
function isComputed({ formato }: FormatoReview, celda: string): boolean {
  return formato.metas.some(
    ({ avanceAbsoluto, acumuladoRelativo }) => avanceAbsoluto.celda === celda || acumuladoRelativo.celda === celda,
  );
}

function plan(
  engine: Engine,
  { content, review }: Reviewed,
  isWanted: (finding: Finding, form: FormatoReview) => boolean,
  conPlantillas = false,
): PlannedCorrection[] {
  const formatos = review.formatos.map((form) => ({
    ...form,
    hallazgos: form.hallazgos.filter((finding) => isWanted(finding, form)),
  }));
  const narrowed: WorkbookReview = { ...review, formatos };
  return engine.planCorrections(content, narrowed, { conPlantillas });
}
