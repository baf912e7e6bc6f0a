import type { Phrase } from './grammar';
import { compile, symbols } from './patterns';

/** A stretch of a sentence that says one thing. */
export interface Clause {
  /** The kind of what parts it from the clause before; 'stop' for the first of a sentence. */
  readonly opener: string;
  readonly phrases: readonly Phrase[];
  /** The symbols of the rest of the sentence, from what ends the clause. */
  readonly after: string;
}

/** Words that link clauses; a comma beside them adds nothing. */
const LINKS = new Set(['but', 'so', 'rather']);
const MARKS = new Set(['comma', 'colon']);

/** An "y" parts clauses only where a new one begins: "talleres y pláticas" stays together. */
const BEGINS_CLAUSE = compile(
  '[adverb inPeriod toDate]{0,3}[impersonal passive third target label planned going been whether condition]',
  'y',
);

/** Takes the phrases of a text; gives its sentences, questions left out, each as its clauses that are not empty. */
export function readSentences(phrases: readonly Phrase[]): Clause[][] {
  const sentences: Clause[][] = [];
  let from = 0;
  [...phrases.map(({ kind }) => kind), 'stop'].forEach((kind, index) => {
    if (kind !== 'stop' && kind !== 'question') return;
    if (kind === 'stop') sentences.push(readClauses(phrases.slice(from, index)));
    from = index + 1;
  });
  return sentences;
}

function readClauses(sentence: readonly Phrase[]): Clause[] {
  const line = symbols(sentence);
  const clauses: Clause[] = [];
  let opener = 'stop';
  let from = 0;
  [...sentence.map(({ kind }) => kind), 'stop'].forEach((kind, index) => {
    BEGINS_CLAUSE.lastIndex = index + 1;
    const parts = LINKS.has(kind) || MARKS.has(kind) || kind === 'stop' || (kind === 'and' && BEGINS_CLAUSE.test(line));
    if (!parts) return;
    if (index > from) clauses.push({ opener, phrases: sentence.slice(from, index), after: line.slice(index) });
    if (index > from || LINKS.has(kind) || !LINKS.has(opener)) opener = kind;
    from = index + 1;
  });
  return clauses;
}
