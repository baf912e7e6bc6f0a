import { FORM_RULES } from './formRules';
import { formatoNoReconocido } from './formato-no-reconocido';
import { HISTORY_RULES } from './historyRules';
import type { Found, Rule, Severidad } from './rule';

/** The whole catalogue, in its order. */
export const RULES = [formatoNoReconocido, ...FORM_RULES, ...HISTORY_RULES] as const;

type AnyRule = (typeof RULES)[number];
type DatosOf<R> = R extends { readonly revisarHoja: (...given: never) => Found<infer Datos>[] }
  ? Datos
  : R extends Rule<string, infer Datos>
    ? Datos
    : never;

/** The id of a rule: the name of its file, of its test and of its heading in the docs. */
export type RuleId = AnyRule['id'];

/** The figures of each rule's message. */
export type DatosByRule = { readonly [R in AnyRule as R['id']]: DatosOf<R> };

/** What a rule found, with the rule's name and severity. */
export type FindingOf<Id extends RuleId> = Found<DatosByRule[Id]> & {
  readonly regla: Id;
  readonly severidad: Severidad;
};

/** A finding of any rule, told apart by `regla`. */
export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];
