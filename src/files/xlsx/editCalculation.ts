import type { Parts } from './editParts';
import { undeclareTypes, unrelate } from './editRelations';
import { applySplices, insertAfter, setAttributes } from './editSplice';
import { childOf, rootOf } from './editXml';
import { relationshipsPart, type Relationship } from './relationships';

const BEFORE_CALC_PR = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** Takes the XML of a workbook part; gives it with the request to calculate everything anew when it is opened. */
export function requestCalculation(text: string): string {
  const root = rootOf(text);
  const calcPr = childOf(text, root, 'calcPr');
  return applySplices(
    text,
    calcPr
      ? setAttributes(text, calcPr.tag, { fullCalcOnLoad: '1' })
      : [insertAfter(text, root, BEFORE_CALC_PR, `<${root.tag.prefix}calcPr fullCalcOnLoad="1"/>`)],
  );
}

/**
 * Takes the parts of a workbook, the name of its workbook part and that part's relationships; removes the list of the
 * cells to calculate. Excel repairs a workbook whose list names a cell without formula, and makes a new list where
 * there is none.
 */
export function dropCalcChain(parts: Parts, workbookPart: string, relationships: readonly Relationship[]): void {
  const chains = relationships.filter(({ type }) => type === 'calcChain');
  if (chains.length === 0) return;
  unrelate(parts, relationshipsPart(workbookPart), new Set(chains.map(({ id }) => id)));
  undeclareTypes(
    parts,
    chains.map(({ target }) => target),
  );
  for (const { target } of chains) parts.remove(target);
}
