import { ALCANCES, type Sentido, SENTIDOS, type Statement } from './claim';
import { NEGATIVE } from './grammar';
import type { Term } from './lexicon';

/** "Está al 100 %" says that it is met without a verb that does. */
const COPULAS: ReadonlySet<string> = new Set(['copula', 'thisIs']);

/** Takes the terms of a text; gives all that it could claim, and more: every claim is among these. */
export function possibleStatements(terms: readonly Term[]): Statement[] {
  const sentidos = SENTIDOS.filter((sentido) => mayBeSaid(terms, sentido));
  const alcances = ALCANCES.filter(
    (alcance) => alcance === 'indeterminado' || terms.some(({ meaning }) => meaning.alcance === alcance),
  );
  return sentidos.flatMap((sentido) => alcances.map((alcance) => ({ alcance, sentido })));
}

function mayBeSaid(terms: readonly Term[], sentido: Sentido): boolean {
  if (terms.some(({ meaning }) => meaning.sentido === sentido)) return true;
  if (sentido === 'superado') return false;
  const mayBeMet = terms.some(({ meaning }) => meaning.sentido === 'cumplido' || COPULAS.has(meaning.kind));
  return mayBeMet && (sentido === 'cumplido' || terms.some(({ meaning }) => NEGATIVE.has(meaning.kind)));
}
