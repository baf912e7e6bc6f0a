import { escapeXml } from './editEscape';
import { CONTENT_TYPES, type Parts } from './editParts';
import { appendContent, applySplices, removal } from './editSplice';
import { attribute, childrenOf, rootOf, type Element } from './editXml';
import { relationshipsPart } from './relationships';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKSHEET = /\/worksheet$/;

/**
 * Takes the parts of a workbook and the name of its workbook part; gives what its types of relationship begin with:
 * strict and transitional workbooks differ there.
 */
export function relationshipBase(parts: Parts, workbookPart: string): string {
  const text = parts.text(relationshipsPart(workbookPart));
  const types = childrenOf(text, rootOf(text)).map(({ tag }) => attribute(text, tag, 'Type') ?? '');
  return types.find((type) => WORKSHEET.test(type))?.replace(WORKSHEET, '') ?? OFFICE;
}

/** Takes parts, the part that holds relationships, a type and a target; adds the relationship. */
export function relate(parts: Parts, relationships: string, type: string, target: string): void {
  const text = parts.text(relationships);
  const ids = childrenOf(text, rootOf(text)).map(({ tag }) => attribute(text, tag, 'Id'));
  let number = ids.length + 1;
  while (ids.includes(`rId${number}`)) number++;
  appendTo(
    parts,
    relationships,
    (prefix) => `<${prefix}Relationship Id="rId${number}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`,
  );
}

/** Takes parts, the part that holds relationships and their ids; removes them. */
export function unrelate(parts: Parts, relationships: string, ids: ReadonlySet<string>): void {
  dropChildren(parts, relationships, (text, { tag }) => ids.has(attribute(text, tag, 'Id') ?? ''));
}

/** Takes parts, the name of one and its content type; declares the type. */
export function declareType(parts: Parts, name: string, contentType: string): void {
  appendTo(parts, CONTENT_TYPES, (prefix) => `<${prefix}Override PartName="/${name}" ContentType="${contentType}"/>`);
}

/** Takes parts and names of some; removes what declares their content types. */
export function undeclareTypes(parts: Parts, names: readonly string[]): void {
  const unwanted = new Set(names.map((name) => name.toLowerCase()));
  dropChildren(parts, CONTENT_TYPES, (text, { tag }) => {
    const name = attribute(text, tag, 'PartName');
    return name !== null && unwanted.has(name.replace(/^\//, '').toLowerCase());
  });
}

/** Takes parts and the ending of a part's name; tells whether all parts of that ending have a content type. */
export function hasDefaultType(parts: Parts, extension: string): boolean {
  const text = parts.text(CONTENT_TYPES);
  return childrenOf(text, rootOf(text)).some(
    ({ tag }) => tag.name === 'Default' && attribute(text, tag, 'Extension')?.toLowerCase() === extension,
  );
}

function appendTo(parts: Parts, name: string, xml: (prefix: string) => string): void {
  const text = parts.text(name);
  const root = rootOf(text);
  parts.set(name, applySplices(text, [appendContent(root, xml(root.tag.prefix))]));
}

function dropChildren(parts: Parts, name: string, isUnwanted: (text: string, child: Element) => boolean): void {
  const text = parts.text(name);
  const unwanted = childrenOf(text, rootOf(text)).filter((child) => isUnwanted(text, child));
  parts.set(name, applySplices(text, unwanted.map(removal)));
}
