import type { RuleId } from '../rules';
import type { Correccion } from '../rules/rule';
import type { CellContent, CellEdit } from '../workbook/edit';
import { fromAddress } from '../workbook/address';
import type { WorkbookContent } from '../workbook/grid';
import type { WorkbookReview } from './reviewWorkbook';

/** A correction that will be made, with the rule that asks for it. */
export interface PlannedCorrection {
  readonly hoja: string;
  readonly regla: RuleId;
  readonly correccion: Correccion;
  readonly edit: CellEdit;
}

/** What to correct. */
export interface PlanOptions {
  /** Also write the templates of missing observations, whose slots a person still has to fill. */
  readonly conPlantillas: boolean;
}

/**
 * Takes the workbook as read, its review and what to correct; gives one edit for each cell to be corrected. A
 * formula whose sources still hold numbers as text becomes its result unless they are corrected with it.
 */
export function planCorrections(
  content: WorkbookContent,
  review: WorkbookReview,
  { conPlantillas }: PlanOptions,
): PlannedCorrection[] {
  const grids = new Map(content.sheets.map((grid) => [grid.name, grid]));
  return review.formatos.flatMap(({ formato: { hoja }, hallazgos }) => {
    const grid = grids.get(hoja);
    if (!grid) return [];
    const chosen = new Map<string, { regla: RuleId; correccion: Correccion }>();
    for (const { regla, correccion } of hallazgos) {
      if (!correccion || (correccion.plantilla && !conPlantillas)) continue;
      if (!chosen.has(correccion.celda)) chosen.set(correccion.celda, { regla, correccion });
    }
    return [...chosen.values()].flatMap(({ regla, correccion }) => {
      const settled = settle(correccion, (celda) => chosen.has(celda));
      const { row, column } = fromAddress(correccion.celda)!;
      const before: CellContent = { formula: grid.formula(row, column), value: grid.value(row, column) };
      // A formula that shows nothing yet is somebody's work too: no template takes its place.
      if (!settled || (settled.plantilla && before.formula !== null)) return [];
      return [{ hoja, regla, correccion: settled, edit: toEdit(hoja, settled, before) }];
    });
  });
}

function settle(correccion: Correccion, isCorrected: (celda: string) => boolean): Correccion | null {
  if (correccion.tipo === 'valor' || (correccion.requiere ?? []).every(isCorrected)) return correccion;
  // Its own formula is right and only its sources are not: there is nothing to write here.
  if (correccion.antes === correccion.despues) return null;
  return { ...correccion, tipo: 'valor', despues: correccion.resultado };
}

function toEdit(sheet: string, correccion: Correccion, before: CellContent): CellEdit {
  const { celda, tipo, despues, resultado, formatoNumerico } = correccion;
  const formula = tipo === 'formula' ? String(despues) : null;
  const edit = { sheet, cell: celda, before, after: { formula, value: resultado } };
  return formatoNumerico === undefined ? edit : { ...edit, numberFormat: formatoNumerico };
}
