import type { Calculo, FormatoCalculado } from '../form/compute';
import type { Meta } from '../form/formato';
import type { Historia, MetaHistorica } from '../history/historia';
import type { Ajustes } from '../settings/ajustes';

/** The severities, the gravest first. */
export const SEVERIDADES = ['error', 'advertencia', 'sugerencia'] as const;

/** `error` blocks submission, `advertencia` may be waived with a reason, `sugerencia` never blocks. */
export type Severidad = (typeof SEVERIDADES)[number];

/** The change of one cell that would mend a finding, described and not made. */
export interface Correccion {
  readonly celda: string;
  readonly tipo: 'valor' | 'formula';
  /** What the cell holds now: its formula with the leading `=`, or its value. */
  readonly antes: string | number | boolean | null;
  /** What it would hold: a formula with the leading `=`, or a value. */
  readonly despues: string | number;
  /** The result of the formula, or the value itself. */
  readonly resultado: string | number;
  /** The number format to set with it; absent: the cell keeps its own. */
  readonly formatoNumerico?: string;
  /** A template whose slots a person still has to fill. */
  readonly plantilla?: true;
  /** Cells that hold a number as text: the formula is right only once they hold numbers. */
  readonly requiere?: readonly string[];
}

/** What a rule found at one cell. The figures of its message are in `datos`; prose is made elsewhere. */
export interface Found<Datos> {
  readonly celda: string;
  /** The row as Excel counts it, `null` where the finding is about the whole form. */
  readonly fila: number | null;
  readonly clave: number | null;
  readonly datos: Datos;
  readonly relacionadas: readonly string[];
  readonly correccion: Correccion | null;
}

/** What a rule may know besides the form. */
export interface RuleContext {
  readonly ajustes: Ajustes;
  /** What earlier quarters say of the form, `null` where it is compared with none. */
  readonly historia: Historia | null;
}

/** One rule: what it is called, how grave it is, why it exists, and what it finds. */
export interface Rule<Id extends string, Datos> {
  /** Also the name of its file, of its test and of its heading in the docs. */
  readonly id: Id;
  readonly titulo: string;
  readonly severidad: Severidad;
  /** The answer to "¿Por qué?". */
  readonly porque: string;
  /** Pure: reads the form and changes nothing. */
  readonly revisar: (form: FormatoCalculado, context: RuleContext) => Found<Datos>[];
}

/** Takes a rule as data; gives it with its types told by what it says. */
export function defineRule<const Id extends string, Datos>(rule: Rule<Id, Datos>): Rule<Id, Datos> {
  return rule;
}

/** Takes a check of one row; gives the check of all rows of a form. */
export function eachMeta<Datos>(
  check: (
    meta: Meta,
    calculo: Calculo,
    form: FormatoCalculado,
    context: RuleContext,
    historica: MetaHistorica | null,
  ) => Found<Datos>[],
): Rule<string, Datos>['revisar'] {
  return (form, context) => {
    // A list for each row would cost more than the checks, most of which find nothing.
    const found: Found<Datos>[] = [];
    form.formato.metas.forEach((meta, index) => {
      found.push(...check(meta, form.calculos[index]!, form, context, context.historia?.metas[index] ?? null));
    });
    return found;
  };
}

/** Takes a row, the cell a finding is about (`null`: the form has no such column), its figures and what else it carries; gives the finding. */
export function foundIn<Datos>(
  meta: Meta,
  celda: string | null,
  datos: Datos,
  more: { readonly relacionadas?: readonly (string | null)[]; readonly correccion?: Correccion | null } = {},
): Found<Datos> {
  return {
    celda: celda ?? meta.celdaClave,
    fila: meta.fila,
    clave: meta.clave,
    datos,
    relacionadas: (more.relacionadas ?? []).filter((related) => related !== null),
    correccion: more.correccion ?? null,
  };
}

/** Takes a cell, the figures and what else it carries; gives a finding about the whole form. */
export function foundInForm<Datos>(celda: string, datos: Datos, relacionadas: readonly string[] = []): Found<Datos> {
  return { celda, fila: null, clave: null, datos, relacionadas, correccion: null };
}
