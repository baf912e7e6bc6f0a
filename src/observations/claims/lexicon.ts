import { CONTRACTIONS, ENDINGS, type Meaning, PARTS, SENSES, VERBS } from './vocabulary';
import { fold, type Word } from './words';

/** A word or phrase of a text with its meaning and its place (0-based, UTF-16 units, end exclusive). */
export interface Term {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** Meanings by phrase: folded words with one space between them, contractions taken apart. */
const MEANINGS = new Map<string, Meaning>([...verbForms(), ...senses(), ...parts()]);

/** All words of all phrases. */
const KNOWN = new Set([...MEANINGS.keys()].flatMap((phrase) => phrase.split(' ')));

/** All beginnings of all phrases, so that the search for the longest phrase knows when to stop. */
const BEGINNINGS = new Set(
  [...MEANINGS.keys()].flatMap((phrase) =>
    phrase.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' ')),
  ),
);

/** Kinds of words that are worth finding in a broken or glued one. */
const TELLING = new Set(['present', 'verb', 'participle', 'infinitive', 'noun', 'qualifier']);

const LONGEST_GLUED = 60;
/** "ejecutar-la" and "general-es" are one word each. */
const LONGEST_ENDING = 3;

/** What a word that is not in the vocabulary can still be told to be. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^(19|20)\d\d$/, 'otherPeriod'],
  [/^\d/, 'number'],
  [/.(a|ie|ye)ndo$/, 'otherGerund'],
];

function* verbForms(): Iterable<[string, Meaning]> {
  for (const { sentido, needs, verbs } of VERBS) {
    for (const verb of verbs.split(', ')) {
      for (const [kind, endings] of Object.entries(ENDINGS[verb.slice(-2)] ?? {})) {
        yield* learn(endings, { kind, sentido, needs }, verb.slice(0, -2));
      }
    }
  }
}

function* senses(): Iterable<[string, Meaning]> {
  for (const { phrases, ...meaning } of SENSES) yield* learn(phrases, meaning);
}

function* parts(): Iterable<[string, Meaning]> {
  for (const [kind, phrases] of Object.entries(PARTS)) yield* learn(phrases, { kind });
}

function* learn(phrases: string, meaning: Meaning, stem = ''): Iterable<[string, Meaning]> {
  for (const phrase of phrases.split(/,\s+/)) {
    const words = phrase.split(/\s+/).map((word) => expand(fold(stem + word)));
    yield [words.join(' '), meaning];
  }
}

/** Takes a folded word; gives the words it is contracted from, or itself. */
function expand(word: string): string {
  return CONTRACTIONS.get(word) ?? word;
}

/** Takes the words of a text; gives its terms: the longest phrases that are known, and the other words alone. */
export function readTerms(written: readonly Word[]): Term[] {
  const words = split(mend(written));
  const terms: Term[] = [];
  for (let from = 0; from < words.length;) {
    const { to, meaning } = longestPhrase(words, from);
    terms.push({ meaning, start: words[from]!.start, end: words[to - 1]!.end });
    from = to;
  }
  return terms;
}

function longestPhrase(words: readonly Word[], from: number): { to: number; meaning: Meaning } {
  let phrase = words[from]!.text;
  let longest = { to: from + 1, meaning: MEANINGS.get(phrase) ?? { kind: shape(phrase) } };
  for (let to = from + 1; to < words.length && BEGINNINGS.has(phrase); to++) {
    phrase += ` ${words[to]!.text}`;
    const meaning = MEANINGS.get(phrase);
    if (meaning) longest = { to: to + 1, meaning };
  }
  return longest;
}

function shape(word: string): string {
  return SHAPES.find(([pattern]) => pattern.test(word))?.[1] ?? 'other';
}

function isTelling(word: string): boolean {
  return TELLING.has(MEANINGS.get(word)?.kind ?? '');
}

/** Joins the halves of a broken word: "progra mado". */
function mend(words: readonly Word[]): Word[] {
  const mended: Word[] = [];
  for (const word of words) {
    const before = mended[mended.length - 1];
    if (before && !KNOWN.has(before.text) && isTelling(before.text + word.text)) {
      mended[mended.length - 1] = { text: before.text + word.text, start: before.start, end: word.end };
    } else mended.push(word);
  }
  return mended;
}

/** Takes glued words and contractions apart; each part keeps the place of the whole. */
function split(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    const whole = expand(KNOWN.has(word.text) ? word.text : unglue(word.text));
    return whole === word.text ? word : whole.split(' ').map((text) => ({ ...word, text }));
  });
}

/** Takes an unknown word; gives the known words it is made of (one telling, the last no mere ending), or itself. */
function unglue(word: string): string {
  if (word.length > LONGEST_GLUED) return word;
  const upTo: (readonly string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end++) {
    for (let start = 0; start < end - 1 && !upTo[end]; start++) {
      const before = upTo[start];
      const part = before && word.slice(start, end);
      if (part && KNOWN.has(part)) upTo[end] = [...before, part];
    }
  }
  const whole = upTo[word.length] ?? [];
  const last = whole[whole.length - 1] ?? '';
  return last.length > LONGEST_ENDING && whole.some(isTelling) ? whole.join(' ') : word;
}
