import type { Term } from './lexicon';
import { compile, symbols } from './patterns';
import type { Meaning } from './vocabulary';

/** One or more terms that play one part in a clause. */
export interface Phrase extends Meaning {
  /** Place in the text as written, 0-based, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly negations: number;
  /** Whether it holds a verb in the present, which may also speak of what is only supposed. */
  readonly present: boolean;
  /** Whether it holds a "no solo", which the next clause will outdo. */
  readonly outdone: boolean;
}

/** A rule: neighbouring phrases that match the pattern become one of the given kind ('' for the kind of the last). */
interface Reduction extends Meaning {
  readonly present?: boolean;
  readonly pattern: string;
}

/** The kinds of terms that deny. */
export const NEGATIVE: ReadonlySet<string> = new Set(['negation', 'prevented', 'without', 'undone', 'missing']);

/** The kinds of terms that say what the target is, or was. */
export const COPULAS = ['copula', 'thisIs'];

const be = `[${COPULAS.join(' ')}]`;
const determiners = 'article this thisIs current';
const not = '[negation notOnly]?';
const verb = '[present verb]';

/** Applied in this order, each over the whole text. */
const REDUCTIONS: readonly Reduction[] = [
  // Amounts and other rows
  { kind: 'percent', pattern: 'number percentSign' },
  { kind: 'otherRow', pattern: '[noun rows] article? ([negation numeral] stop?)? [number hundred]' },

  // Times
  { kind: 'otherPeriod', pattern: 'ordinal{1,3} [quarter year]' },
  { kind: 'otherPeriod', pattern: '[quarter year] [number ordinal otherPeriod]' },
  // "Al cierre del año se cumple" is a promise, "no se cumplió" a fact.
  { kind: 'inPeriod', weight: 2, present: true, pattern: 'closing [article this current]{0,3} year' },
  { kind: 'toDate', pattern: 'toDate of [article this current]{1,3} [quarter year]' },
  { kind: 'otherPeriod', pattern: 'to [article this current]{1,3} [quarter year]' },
  { kind: 'ofPeriod', weight: 3, pattern: 'of [article this current]{1,3} [quarter year] current?' },
  { kind: 'inPeriod', weight: 2, pattern: '[in toward closing] [article this current]{1,3} [quarter year] current?' },
  { kind: 'inPeriod', weight: 2, pattern: '[this current]{1,2} [quarter year] current?' },

  // "la meta establecida por la Secretaría" is somebody else's, unlike "la meta establecida por falta de personal"
  { kind: 'other', pattern: 'assigned by article' },
  { kind: 'qualifier', pattern: 'assigned' },
  { kind: 'cause', pattern: 'by' },

  // Targets
  { kind: 'target', pattern: `[${determiners}]{1,3} noun [qualifier ofPeriod inPeriod]{0,4} (of number)?` },
  { kind: 'label', pattern: 'noun [qualifier ofPeriod inPeriod]{0,4} (of number)?' },
  { kind: 'planned', pattern: 'plan [qualifier ofPeriod inPeriod]{0,4}' },
  { kind: '', pattern: '[article one]{0,2} whole of [target label planned]' },
  { kind: 'fully', pattern: '[to in with] [article one]{0,2} whole | to article hundred' },
  { kind: 'share', pattern: '[to in with] [article one]{0,2} percent' },
  { kind: 'count', pattern: 'in one? number' },

  // Verbs
  { kind: 'impersonal', pattern: `${not} se ${verb} and ${verb}` },
  { kind: 'impersonal', pattern: `${not} se [present verb modal] to? infinitive` },
  { kind: 'impersonal', pattern: `${not} se have [participle modalParticiple] to? infinitive` },
  { kind: 'impersonal', pattern: `${not} se [have to] participle` },
  { kind: 'impersonal', pattern: `${not} se ${verb}` },
  { kind: 'impersonal', pattern: `${not} [present verb modal] to? infinitiveSe` },
  { kind: 'impersonal', pattern: `${not} have [participle modalParticiple] to? infinitiveSe` },
  { kind: 'impersonal', pattern: `${not} [enabled prevented] [infinitive infinitiveSe]` },
  { kind: 'impersonal', pattern: `${not} weHave [participle modalParticiple] to? infinitive` },
  { kind: 'impersonal', pattern: `${not} weHave participle` },
  { kind: 'impersonal', pattern: `${not} [we weModal] to? infinitive` },
  { kind: 'impersonal', pattern: `${not} we` },
  { kind: 'passive', pattern: `${not} ${be} (undone of | without) [infinitive infinitiveSe]` },
  { kind: 'passive', pattern: `${not} ${be} [adverb fully]? [participle undone]` },
  { kind: 'passive', sentido: 'cumplido', needs: 'nothing', pattern: `${not} ${be} fully` },
  { kind: 'third', pattern: `${not} ${verb} (to? infinitive)?` },
  { kind: 'third', pattern: `${not} have participle` },
  { kind: 'going', pattern: `${not} gerund (to? infinitive)?` },
  { kind: 'going', pattern: `${not} modalGerund infinitive` },
  { kind: 'lacking', pattern: 'without [infinitive modalInfinitive]? [infinitive infinitiveSe]' },
  { kind: 'been', pattern: `${not} participle` },
];

const COMPILED = REDUCTIONS.map(({ pattern, ...meaning }) => ({ meaning, pattern: compile(pattern, 'g') }));

/** Takes the terms of a text; gives its phrases, in order. */
export function readPhrases(terms: readonly Term[]): Phrase[] {
  let phrases = terms.map(phraseOf);
  let line = symbols(phrases);
  for (const { pattern, meaning } of COMPILED) {
    if (line.search(pattern) < 0) continue;
    phrases = reduce(phrases, line, pattern, meaning);
    line = symbols(phrases);
  }
  return phrases;
}

function phraseOf({ meaning: { kind, sentido, needs, alcance, weight }, start, end }: Term): Phrase {
  const negations = NEGATIVE.has(kind) ? 1 : 0;
  const present = kind === 'present';
  const outdone = kind === 'notOnly';
  return { kind, start, end, sentido, needs, alcance, weight, negations, present, outdone };
}

/** Takes at least one phrase; gives the one they make: the last sense, the heaviest scope, all the negations. */
export function merge(phrases: readonly Phrase[]): Phrase {
  return phrases.reduce(join);
}

function join(before: Phrase, last: Phrase): Phrase {
  const { alcance, weight } = heavier(before, last);
  const { sentido, needs } = last.sentido ? last : before;
  return {
    kind: last.kind,
    start: before.start,
    end: last.end,
    sentido,
    needs,
    alcance,
    weight,
    negations: before.negations + last.negations,
    present: before.present || last.present,
    outdone: before.outdone || last.outdone,
  };
}

function heavier(one: Phrase, other: Phrase): Pick<Phrase, 'alcance' | 'weight'> {
  const difference = (one.weight ?? -1) - (other.weight ?? -1);
  if (difference !== 0) return difference > 0 ? one : other;
  return one.alcance === other.alcance ? one : { alcance: 'indeterminado', weight: one.weight };
}

function reduce(
  phrases: readonly Phrase[],
  line: string,
  pattern: RegExp,
  meaning: Omit<Reduction, 'pattern'>,
): Phrase[] {
  const reduced: Phrase[] = [];
  let from = 0;
  for (const { 0: match, index } of line.matchAll(pattern)) {
    phrases.slice(from, index).forEach((phrase) => reduced.push(phrase));
    from = index + match.length;
    const whole = merge(phrases.slice(index, from));
    reduced.push({ ...whole, ...meaning, kind: meaning.kind || whole.kind });
  }
  phrases.slice(from).forEach((phrase) => reduced.push(phrase));
  return reduced;
}
