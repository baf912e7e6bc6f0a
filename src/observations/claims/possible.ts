import { ALCANCES, type Sentido, SENTIDOS, type Statement } from './claim';
import { COPULAS, NEGATIVE } from './grammar';
import type { Term } from './lexicon';

/** Takes the terms of a text; gives all that it could claim, and more: every claim is among these. */
export function possibleStatements(terms: readonly Term[]): Statement[] {
  const isMet = mayBeMet(terms);
  const isSaid: Readonly<Record<Sentido, boolean>> = {
    superado: says(terms, 'superado'),
    cumplido: isMet,
    'no-cumplido': says(terms, 'no-cumplido') || (isMet && isDenied(terms)),
  };
  const alcances = ALCANCES.filter(
    (alcance) => alcance === 'indeterminado' || terms.some(({ meaning }) => meaning.alcance === alcance),
  );
  return SENTIDOS.filter((sentido) => isSaid[sentido]).flatMap((sentido) =>
    alcances.map((alcance) => ({ alcance, sentido })),
  );
}

function says(terms: readonly Term[], sentido: Sentido): boolean {
  return terms.some(({ meaning }) => meaning.sentido === sentido);
}

// "Está al 100 %" says it without a verb that does.
function mayBeMet(terms: readonly Term[]): boolean {
  return says(terms, 'cumplido') || terms.some(({ meaning }) => COPULAS.includes(meaning.kind));
}

function isDenied(terms: readonly Term[]): boolean {
  return terms.some(({ meaning }) => NEGATIVE.has(meaning.kind));
}
