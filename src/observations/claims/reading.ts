import type { Alcance, Sentido } from './claim';
import type { Clause } from './clauses';
import { COPULAS, merge, type Phrase } from './grammar';
import { compile, symbols } from './patterns';

/** What a clause says of the target. */
export interface Reading {
  readonly sentido: Sentido;
  readonly alcance: Alcance;
  /** Whether a "sino" after it takes it back: it rests on a "no" or a "no solo". */
  readonly revocable: boolean;
  /** Place in the text as written, 0-based, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where a clause stands, as far as that decides what it may say. */
export interface Situation {
  /** Nothing was said before, so the row itself may be the unnamed subject. */
  readonly opening: boolean;
  /** What the clause before claimed; a bare verb may carry it on. */
  readonly carried: Reading | undefined;
  /** The clause begins with "sino": it puts another claim in the place of the one before. */
  readonly instead: boolean;
  /** The sentence began with an impersonal verb, on which a gerund may depend. */
  readonly impersonal: boolean;
  /** The present may speak of what is only supposed. */
  readonly supposed: boolean;
  /** Another period was spoken of, so only a target that is called annual is sure to be this row's. */
  readonly elsewhere: boolean;
}

interface Scope {
  readonly alcance: Alcance;
  /** As in {@link Phrase.weight}. */
  readonly weight: number;
}

/** One form that a claim takes: its core, and what must hold of the rest of the clause. */
interface Form {
  readonly core: RegExp;
  readonly left: (line: string) => boolean;
  readonly when?: (situation: Situation, sentido: Sentido, scope: Scope) => boolean;
  /** The core is a verb without its target. */
  readonly bare?: boolean;
  /** The core may name what is missing: "5 jornadas", "20 %". */
  readonly amount?: boolean;
}

const target = '[target label planned]';
const object = `[adverb aside fully share count inPeriod]{0,4} [with to]? ${target}`;
const verb = '[adverb inPeriod]{0,3} [impersonal passive]';
const be = `[${COPULAS.join(' ')}]`;
const opening = '^ which? [adverb inPeriod toDate heading fully number]*';
const doubts = 'negation notOnly condition whether partial otherRow otherPeriod';

const PLAIN = compile(`${opening} $`);
const OWN_SUBJECT = compile(`${opening} [own target label planned] [adverb inPeriod]* $`);
const CLOSING = compile(`${opening} (concludes ([article this current]{1,3} [quarter year])?)? $`);
const CAUSE = compile(`${opening} ([cause with without] | to article) negation?`);
const NOT_ONLY_CAUSE = compile(
  `[${doubts} that because wish] | [cause with without of to in toward and or compared] $`,
);

/** "Con más recurso", "De contar con él", "Al haber recurso": after these the present may only suppose. */
export const SUPPOSITION = compile(`${opening} [with without to of]`);

const AFTER_TARGET = compile(
  `^ ($ | [cause because adverb inPeriod toDate fully share aside manner with and otherGerund] |
    count ($ | [cause because]))`,
);
/** A verb without its target, up to the end of the sentence: no object may follow, not even after the cause. */
const AFTER_VERB = compile(
  `^ [adverb inPeriod fully]* [share count]?
    ($ | [but so rather] | comma? because |
      comma? cause ((?! other [article one]) [^comma but so rather because that which])*
        ($ | [but so rather because that which] | comma (?! [article one])))`,
);
const BEFORE_CAUSE = compile('^ [^cause because which that]*');
const DOUBT = compile(`[${doubts} quarter year or] | adverb in | number other{0,2} of article? number`);
const SHARE = compile('[percent share count]');
const TO_DATE = compile('toDate');
const PLAN_WITH_SOMEONE = compile('planned with (?! number)');
const PLAN = compile('planned');
const LABEL = compile('been');
const COLON = compile('^ colon');

const isPlain = (left: string): boolean => PLAIN.test(left);
const hasOwnSubject = (left: string): boolean => OWN_SUBJECT.test(left);
const isClosing = (left: string): boolean => CLOSING.test(left);

/** "Por la alta demanda", "Al no contar con personal": what comes first as a cause does not change the claim. */
const mayBeCaused = (left: string): boolean => {
  const cause = CAUSE.exec(left)?.[0];
  return isPlain(left) || (cause !== undefined && !NOT_ONLY_CAUSE.test(left.slice(cause.length)));
};

/** Tried in this order; the first that holds is what the clause says. */
const FORMS: readonly Form[] = [
  // "Se superó la meta", "Fue superada la meta"; "Se atendió más de lo programado"
  { core: compile(`[impersonal passive] ${object}`), left: mayBeCaused },
  {
    core: compile(
      `[impersonal doing concludes] ([article this current]{1,3} [quarter year])? [adverb inPeriod]{0,2}
        compared ${target}`,
    ),
    left: mayBeCaused,
  },
  // "La meta se superó", "La meta quedó superada"; "La meta está por debajo de lo programado"
  { core: compile(`[target planned] ${verb}`), left: mayBeCaused },
  { core: compile(`label ${verb}`), left: isPlain },
  {
    core: compile(`[own target label planned] [adverb inPeriod]{0,3} negation? ${be} adverb? compared ${target}`),
    left: mayBeCaused,
  },
  // "Meta superada por la demanda"
  { core: compile('label been'), left: isPlain },
  // "Lo alcanzado supera lo programado"; where a text begins, "Supera lo programado", "Por debajo de lo programado"
  { core: compile(`third ${object}`), left: hasOwnSubject },
  { core: compile(`third ${object} | ${be}? compared ${target}`), left: isPlain, when: (here) => here.opening },
  // "Faltaron 5 jornadas para cumplir la meta"; "Faltó cumplir la meta"
  {
    core: compile(
      `missing [adverb article other]{0,2} [number percent one] [adverb other]{0,3}
        toward (infinitive [with to]?)? ${target}`,
    ),
    left: isPlain,
    amount: true,
  },
  { core: compile(`missing cause? infinitive [with to]? ${target}`), left: isPlain },
  // "Se cierra el trimestre sin alcanzar la meta"
  { core: compile(`lacking ${object}`), left: isClosing },
  // "Se atendió a más personas, superando lo programado"
  { core: compile(`going ${object}`), left: isPlain, when: (here) => here.impersonal },
  // "Se superó por la demanda", "Superada por la demanda"
  { core: compile('[impersonal passive been]'), left: isPlain, when: (here) => here.opening, bare: true },
  // "no solo se cumplió sino que se superó"
  {
    core: compile('[impersonal passive]'),
    left: isPlain,
    when: ({ carried, instead }, sentido, { weight }) =>
      carried !== undefined && (instead || sentido === 'superado' || weight > 1),
    bare: true,
  },
];

/** Takes a clause and where it stands; gives what it says of the target, if that can be told for sure. */
export function readClause(clause: Clause, situation: Situation): Reading | undefined {
  // Most clauses say nothing of a target.
  if (!clause.phrases.some(({ sentido }) => sentido)) return undefined;
  const line = symbols(clause.phrases);
  for (const form of FORMS) {
    const found = find(form, line, clause);
    const reading = found && judge(found, form, clause.after, situation);
    if (reading) return reading;
  }
  return undefined;
}

/** A form's core found in a clause, as one phrase, with the symbols of the core and of what stands around it. */
interface Found {
  readonly core: Phrase;
  readonly coreLine: string;
  readonly left: string;
  /** To the right of the core, up to the cause. */
  readonly zone: string;
  readonly around: readonly Phrase[];
}

function find(form: Form, line: string, { phrases, after }: Clause): Found | undefined {
  const match = form.core.exec(line);
  if (!match) return undefined;
  const { 0: coreLine, index } = match;
  const end = index + coreLine.length;
  const left = line.slice(0, index);
  const right = line.slice(end);
  const zone = BEFORE_CAUSE.exec(right)?.[0] ?? '';
  const fits =
    form.left(left) &&
    (form.bare ? AFTER_VERB.test(right + after) : AFTER_TARGET.test(right)) &&
    !DOUBT.test(zone) &&
    !PLAN_WITH_SOMEONE.test(line.slice(index, end + 2));
  if (!fits) return undefined;
  const around = [...phrases.slice(0, index), ...phrases.slice(end, end + zone.length)];
  return { core: merge(phrases.slice(index, end)), coreLine, left, zone, around };
}

function judge(found: Found, form: Form, after: string, situation: Situation): Reading | undefined {
  const { core, coreLine, left, zone, around } = found;
  const sentido = senseOf(core);
  const scope = scopeOf(core, around, situation.carried);
  const annual = scope?.alcance === 'anual' && scope.weight === 3;
  const doubtful =
    (core.needs === 'plan' && !PLAN.test(coreLine)) ||
    (form.bare && core.needs !== 'nothing') ||
    (LABEL.test(coreLine) && COLON.test(after)) ||
    (sentido !== 'superado' && SHARE.test(form.amount ? zone : coreLine + zone)) ||
    (core.present && (situation.supposed || SUPPOSITION.test(left) || around.some((phrase) => phrase.present))) ||
    ((situation.elsewhere || TO_DATE.test(left + coreLine + zone)) && !annual);
  if (!sentido || !scope || doubtful || form.when?.(situation, sentido, scope) === false) return undefined;
  return {
    sentido,
    alcance: scope.alcance,
    revocable: core.negations > 0 || core.outdone,
    start: core.start,
    end: core.end,
  };
}

/** What is not met was not met; what is not exceeded may still be met, so nothing is said of it. */
function senseOf({ sentido, negations }: Phrase): Sentido | undefined {
  if (negations === 0) return sentido;
  return negations === 1 && sentido === 'cumplido' ? 'no-cumplido' : undefined;
}

/** The scope of the target's own words, else that of "en el año" beside it, else that of the claim carried on. */
function scopeOf(core: Phrase, around: readonly Phrase[], carried: Reading | undefined): Scope | undefined {
  const { alcance = 'indeterminado', weight = 0 } = core;
  if (weight >= 2) return { alcance, weight };
  const beside = around.filter((phrase) => phrase.weight === 2);
  if (beside.length > 0) {
    const named = merge(beside).alcance ?? 'indeterminado';
    // "En el año se ha superado lo programado" may count only what was planned to date.
    return weight === 1 && named === 'anual' ? undefined : { alcance: named, weight: 2 };
  }
  if (core.weight === undefined && carried) return { alcance: carried.alcance, weight };
  return { alcance: around.some((phrase) => phrase.weight === 3) ? 'indeterminado' : alcance, weight };
}
