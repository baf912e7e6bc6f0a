import type { Claim } from './claims/claim';
import { readSentences } from './claims/clauses';
import { readContext } from './claims/context';
import { readPhrases } from './claims/grammar';
import { readTerms } from './claims/lexicon';
import { readWords } from './claims/words';

export type { Alcance, Claim, Sentido } from './claims/claim';

/**
 * Takes the text of OBSERVACIONES as written; gives what it claims about its own row, in the order of the text.
 * Whatever cannot be told for sure (a cause, a plan, another row, another period, part of a target) is no claim.
 * Never throws.
 */
export function readClaims(text: string): readonly Claim[] {
  return readContext(readSentences(readPhrases(readTerms(readWords(text))))).map(
    ({ alcance, sentido, start, end }) => ({ alcance, sentido, fragmento: text.slice(start, end) }),
  );
}
