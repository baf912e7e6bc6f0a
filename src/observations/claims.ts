import type { Claim, Statement } from './claims/claim';
import { readSentences } from './claims/clauses';
import { readContext } from './claims/context';
import { readPhrases } from './claims/grammar';
import { readTerms } from './claims/lexicon';
import { possibleStatements } from './claims/possible';
import { readWords } from './claims/words';

export type { Alcance, Claim, Sentido, Statement } from './claims/claim';

/**
 * Takes the text of OBSERVACIONES as written and which statements are asked for; gives those that it claims about its
 * own row, in the order of the text. Whatever cannot be told for sure (a cause, a plan, another row, another period,
 * part of a target) is no claim. Never throws.
 */
export function readClaims(text: string, isAsked: (statement: Statement) => boolean = () => true): readonly Claim[] {
  const terms = readTerms(readWords(text));
  // Most texts can say nothing that is asked for, and need not be understood to see it.
  if (!possibleStatements(terms).some(isAsked)) return [];
  return readContext(readSentences(readPhrases(terms)))
    .filter(isAsked)
    .map(({ alcance, sentido, start, end }) => ({ alcance, sentido, fragmento: text.slice(start, end) }));
}
