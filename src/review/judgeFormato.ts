import type { FormatoCalculado } from '../form/compute';
import type { Comparacion } from '../history/compareFormato';
import { historiaOf } from '../history/historiaOf';
import type { Finding } from '../rules';
import { FORM_RULES } from '../rules/formRules';
import { type Rule, SEVERIDADES } from '../rules/rule';
import type { Ajustes } from '../settings/ajustes';
import { fromAddress } from '../workbook/address';
import type { FormatoReview } from './reviewWorkbook';

/**
 * Takes a form, the settings, its comparison with earlier quarters and the rules that read it; gives it judged by
 * them and by every rule that reads a form by itself.
 */
export function judgeFormato(
  form: FormatoCalculado,
  ajustes: Ajustes,
  comparacion: Comparacion | null = null,
  historyRules: readonly Rule<string, unknown>[] = [],
): FormatoReview {
  const historia = historiaOf(comparacion);
  const off = new Set<string>(ajustes.reglas.desactivadas.map(({ regla }) => regla));
  const rules = [...FORM_RULES, ...historyRules].filter(({ id }) => !off.has(id));
  const found = rules.flatMap((rule) =>
    rule
      .revisar(form, { ajustes, historia })
      .map((finding) => ({ ...finding, regla: rule.id, severidad: rule.severidad }) as Finding),
  );
  const hallazgos = byGravityAndPlace(found);
  return { ...form, hallazgos, apto: hallazgos.every(({ severidad }) => severidad !== 'error'), comparacion };
}

// Of two at the same cell the one that stands first in the catalogue stays first.
function byGravityAndPlace(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, gravity: SEVERIDADES.indexOf(finding.severidad), ...fromAddress(finding.celda)! }))
    .sort((a, b) => a.gravity - b.gravity || a.row - b.row || a.column - b.column)
    .map(({ finding }) => finding);
}
