import { escapeXml } from './editEscape';
import { afterName, attributesOf, childrenOf, type Element, type Tag } from './editXml';

/** A stretch of a text and what takes its place; an insertion where both offsets are the same. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes a text and changes that do not overlap, in any order; gives the text with them all. Insertions at one offset keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.start - other.start || one.end - other.end)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Takes a start tag and attributes by their names (`null`: none); gives the changes that leave it with these and all its others. */
export function setAttributes(text: string, tag: Tag, wanted: Readonly<Record<string, string | null>>): Splice[] {
  const present = attributesOf(text, tag);
  const end = present.at(-1)?.end ?? afterName(tag);
  return Object.entries(wanted).flatMap(([name, value]): Splice[] => {
    const found = present.find((attribute) => attribute.name === name);
    if (value === null) return found ? [{ start: found.start, end: found.end, text: '' }] : [];
    if (!found) return [{ start: end, end, text: ` ${name}="${escapeXml(value)}"` }];
    if (found.value === value) return [];
    return [{ start: found.valueStart, end: found.valueEnd, text: escapeXml(value) }];
  });
}

/** Takes an element and XML to stand last in it; gives the change, which opens an empty-element tag where it must. */
export function appendContent(element: Element, xml: string): Splice {
  const { tag, contentEnd } = element;
  if (tag.kind !== 'empty') return { start: contentEnd, end: contentEnd, text: xml };
  return { start: tag.end - 2, end: tag.end, text: `>${xml}</${tag.prefix}${tag.name}>` };
}

/**
 * Takes an XML text, an element, the names of the children that must come first and XML to stand behind those; gives
 * the change.
 */
export function insertAfter(text: string, parent: Element, names: readonly string[], xml: string): Splice {
  if (parent.tag.kind === 'empty') return appendContent(parent, xml);
  const predecessors = childrenOf(text, parent).filter(({ tag }) => names.includes(tag.name));
  const at = predecessors.at(-1)?.end ?? parent.tag.end;
  return { start: at, end: at, text: xml };
}

/** Takes an element; gives the change that removes it. */
export function removal(element: Element): Splice {
  return { start: element.tag.start, end: element.end, text: '' };
}
