import { CONTENT_TYPES, type Parts } from './editParts';
import { applySplices, insertAfter, removal, setAttributes } from './editSplice';
import { attribute, childOf, childrenOf, rootOf, type Element } from './editXml';
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
  const ids = new Set(chains.map(({ id }) => id));
  const names = new Set(chains.map(({ target }) => target.toLowerCase()));
  dropChildren(parts, relationshipsPart(workbookPart), (text, { tag }) => ids.has(attribute(text, tag, 'Id') ?? ''));
  dropChildren(parts, CONTENT_TYPES, (text, { tag }) => {
    const name = attribute(text, tag, 'PartName');
    return name !== null && names.has(name.replace(/^\//, '').toLowerCase());
  });
  for (const { target } of chains) parts.remove(target);
}

function dropChildren(parts: Parts, name: string, isUnwanted: (text: string, child: Element) => boolean): void {
  const text = parts.text(name);
  const unwanted = childrenOf(text, rootOf(text)).filter((child) => isUnwanted(text, child));
  parts.set(name, applySplices(text, unwanted.map(removal)));
}
