import { CONTRACTIONS, ENDINGS, type Meaning, PARTS, SENSES, VERBS } from './vocabulary';
import { fold, type Word } from './words';

/** A word or phrase of a text with its meaning and its place (0-based, UTF-16 units, end exclusive). */
export interface Term {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** What is known of a beginning of a phrase: what it means by itself, and the words that may come next. */
interface Beginning {
  meaning?: Meaning;
  readonly next: Map<string, Beginning>;
}

/** All phrases by their folded words, contractions taken apart. */
const PHRASES: Beginning = { next: new Map() };
/** All words of all phrases. */
const KNOWN = new Set<string>();

for (const { sentido, needs, verbs } of VERBS) {
  for (const verb of verbs.split(', ')) {
    for (const [kind, endings] of Object.entries(ENDINGS[verb.slice(-2)] ?? {})) {
      learn(endings, { kind, sentido, needs }, verb.slice(0, -2));
    }
  }
}
for (const { phrases, ...meaning } of SENSES) learn(phrases, meaning);
for (const [kind, phrases] of Object.entries(PARTS)) learn(phrases, { kind });

/** Kinds of words that are worth finding in a broken or glued one. */
const TELLING = new Set(['present', 'verb', 'participle', 'infinitive', 'noun', 'qualifier']);

/** "ejecutar-la" and "general-es" are one word each. */
const LONGEST_ENDING = 3;
/** Shorter ones ("a", "y") would be found everywhere. */
const SHORTEST_PART = 2;
const SHORTEST_GLUED = SHORTEST_PART + LONGEST_ENDING + 1;
const LONGEST_GLUED = 60;

/** What a word that is not in the vocabulary can still be told to be. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^(19|20)\d\d$/, 'otherPeriod'],
  [/^\d/, 'number'],
  [/.(a|ie|ye)ndo$/, 'otherGerund'],
];

function learn(phrases: string, meaning: Meaning, stem = ''): void {
  for (const phrase of phrases.split(/,\s+/)) {
    let beginning = PHRASES;
    for (const word of phrase.split(/\s+/).flatMap((written) => expand(fold(stem + written)).split(' '))) {
      KNOWN.add(word);
      const longer: Beginning = beginning.next.get(word) ?? { next: new Map() };
      beginning.next.set(word, longer);
      beginning = longer;
    }
    beginning.meaning = meaning;
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
  const first = words[from]!.text;
  let beginning = PHRASES.next.get(first);
  let longest = { to: from + 1, meaning: beginning?.meaning ?? { kind: shape(first) } };
  for (let to = from + 1; beginning && to < words.length; to++) {
    beginning = beginning.next.get(words[to]!.text);
    if (beginning?.meaning) longest = { to: to + 1, meaning: beginning.meaning };
  }
  return longest;
}

function shape(word: string): string {
  return SHAPES.find(([pattern]) => pattern.test(word))?.[1] ?? 'other';
}

function isTelling(word: string): boolean {
  return TELLING.has(PHRASES.next.get(word)?.meaning?.kind ?? '');
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
  const parts: Word[] = [];
  for (const word of words) {
    const whole = expand(KNOWN.has(word.text) ? word.text : unglue(word.text));
    if (whole === word.text) parts.push(word);
    else for (const text of whole.split(' ')) parts.push({ text, start: word.start, end: word.end });
  }
  return parts;
}

/** Takes an unknown word; gives the known words it is made of (one telling, the last no mere ending), or itself. */
function unglue(word: string): string {
  if (word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED) return word;
  const upTo: (readonly string[] | undefined)[] = [[]];
  for (let start = 0; start <= word.length - SHORTEST_PART; start++) {
    const before = upTo[start];
    if (!before) continue;
    for (let end = start + SHORTEST_PART; end <= word.length; end++) {
      if (upTo[end]) continue;
      const part = word.slice(start, end);
      if (KNOWN.has(part)) upTo[end] = [...before, part];
    }
  }
  const whole = upTo[word.length] ?? [];
  const last = whole[whole.length - 1] ?? '';
  return last.length > LONGEST_ENDING && whole.some(isTelling) ? whole.join(' ') : word;
}
