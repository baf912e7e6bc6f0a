import type { RuleId } from '../../src/rules';
import { findingsOf, type FormatoSpec, type ReviewSpec, type Told } from './formato';

/** A form and what a review is told besides. */
export type RuleCase = FormatoSpec & ReviewSpec;

/** What a rule says of some forms: each case by its name. */
export interface RuleCases {
  /** Forms in which the rule finds nothing. */
  readonly silent: Readonly<Record<string, RuleCase>>;
  /** Forms with everything that the rule finds in them, in its order. */
  readonly found: Readonly<Record<string, readonly [RuleCase, readonly Told[]]>>;
}

/** Takes a rule's id and its cases; makes a test of each. */
export function testRule(id: RuleId, { silent, found }: RuleCases): void {
  describe(`${id} says nothing of`, () => {
    test.each(Object.entries(silent))('%s', (_name, given) => {
      expect(findingsOf(id, given, given)).toEqual([]);
    });
  });
  describe(`${id} finds`, () => {
    test.each(Object.entries(found))('%s', (_name, [given, expected]) => {
      expect(findingsOf(id, given, given)).toEqual(expected);
    });
  });
}

/** Takes what is special of a finding in the first row; gives the whole finding. */
export function inRow(special: Pick<Told, 'celda' | 'datos' | 'mensaje'> & Partial<Told>): Told {
  return { fila: 18, clave: 301, relacionadas: [], correccion: null, ...special };
}

/** Takes what is special of a finding about the whole form; gives the whole finding. */
export function inForm(special: Pick<Told, 'celda' | 'datos' | 'mensaje'> & Partial<Told>): Told {
  return { fila: null, clave: null, relacionadas: [], correccion: null, ...special };
}
