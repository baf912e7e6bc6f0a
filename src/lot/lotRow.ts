import type { Archivo, FormatoArchivo } from '../reports/archivo';
import { type FormLine, formLine } from '../reports/sheet/formsTable';
import type { RuleId } from '../rules';

/** What a lot keeps of one form. */
export interface LotForm extends FormLine {
  /** How many findings there are of each rule that found any. */
  readonly reglas: Readonly<Partial<Record<RuleId, number>>>;
}

/** What a lot keeps of one file: counts, and nothing of its rows or cells. */
export interface LotRow {
  readonly archivo: string;
  /** `null` where the file was reviewed. */
  readonly error: Archivo['error'];
  readonly formatos: readonly LotForm[];
}

/** Takes what was said of a file; gives what the lot keeps of it. */
export function toLotRow({ archivo, error, formatos }: Archivo): LotRow {
  return { archivo, error, formatos: formatos.map(toLotForm) };
}

function toLotForm(formato: FormatoArchivo): LotForm {
  const reglas: Partial<Record<RuleId, number>> = {};
  for (const { regla } of formato.hallazgos) reglas[regla] = (reglas[regla] ?? 0) + 1;
  return { ...formLine(formato), reglas };
}
