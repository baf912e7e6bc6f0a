import {
  DOCUMENT_NAMES,
  documentNamespace,
  fromDocumentXml,
  toDocumentXml,
  type DocumentChanges,
  type DocumentName,
} from '../../workbook/documents';
import type { Package } from '../package';
import { documentParts } from './documentParts';
import type { Parts } from './editParts';
import { declareType, hasDefaultType, relate, relationshipBase, undeclareTypes, unrelate } from './editRelations';
import { readRelationships, relationshipsPart } from './relationships';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES_NAME = /^customXml\/itemProps\d+\.xml$/i;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
/** A workbook holds each document once, so one identifier each is enough. */
const ITEM_IDS: Readonly<Record<DocumentName, string>> = {
  ajustes: '{5B1D7C52-93E4-4D0B-8A57-0F60F2A4C101}',
  correspondencias: '{5B1D7C52-93E4-4D0B-8A57-0F60F2A4C102}',
  dispensas: '{5B1D7C52-93E4-4D0B-8A57-0F60F2A4C103}',
  sello: '{5B1D7C52-93E4-4D0B-8A57-0F60F2A4C104}',
};

/**
 * Takes a package, its parts in work, the name of its workbook part and documents; stores and removes them. Where a
 * workbook holds two of the same, one is left.
 */
export function editDocuments(source: Package, parts: Parts, workbookPart: string, changes: DocumentChanges): void {
  const present = documentParts(source, workbookPart);
  const taken = new Set<number>();
  for (const name of DOCUMENT_NAMES) {
    const json = changes[name];
    if (json === undefined) continue;
    const [kept, ...others] = present.filter(({ document }) => document.name === name);
    const unwanted = kept && json === null ? [kept, ...others] : others;
    dropItems(
      source,
      parts,
      workbookPart,
      unwanted.map(({ part }) => part),
    );
    if (json === null) continue;
    const xml = toDocumentXml(name, json);
    if (!kept) addItem(parts, workbookPart, name, xml, freeNumber(source, taken));
    // What Office spelled in its own way and says the same keeps its bytes.
    else if (kept.document.json !== fromDocumentXml(xml)!.json) parts.set(kept.part, xml);
  }
}

function addItem(parts: Parts, workbookPart: string, name: DocumentName, xml: string, number: number): void {
  const base = relationshipBase(parts, workbookPart);
  const { item, properties } = itemNames(number);
  const namespace = base.replace(/relationships$/, 'customXml');
  parts.set(item, xml);
  parts.set(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_IDS[name]}" xmlns:ds="${namespace}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${documentNamespace(name)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts.set(
    relationshipsPart(item),
    `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" ` +
      `Type="${base}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  relate(parts, relationshipsPart(workbookPart), `${base}/customXml`, upFrom(workbookPart) + item);
  declareType(parts, properties, PROPERTIES_TYPE);
  if (!hasDefaultType(parts, 'xml')) declareType(parts, item, 'application/xml');
}

function dropItems(source: Package, parts: Parts, workbookPart: string, items: readonly string[]): void {
  if (items.length === 0) return;
  const dropped = new Set(items.map((item) => item.toLowerCase()));
  const links = readRelationships(source, workbookPart).filter(({ target }) => dropped.has(target.toLowerCase()));
  unrelate(parts, relationshipsPart(workbookPart), new Set(links.map(({ id }) => id)));
  const names = items.flatMap((item) => {
    // A hostile file could name any other part of the workbook there.
    const properties = readRelationships(source, item).filter(({ target }) => PROPERTIES_NAME.test(target));
    return [item, relationshipsPart(item), ...properties.map(({ target }) => target)];
  });
  undeclareTypes(parts, names);
  for (const name of names) parts.remove(name);
}

function freeNumber(source: Package, taken: Set<number>): number {
  let number = 1;
  while (taken.has(number) || Object.values(itemNames(number)).some((name) => source.has(name))) number++;
  taken.add(number);
  return number;
}

function itemNames(number: number): Readonly<Record<'item' | 'properties' | 'relationships', string>> {
  const item = `customXml/item${number}.xml`;
  return { item, properties: `customXml/itemProps${number}.xml`, relationships: relationshipsPart(item) };
}

/** Takes a part's name; gives the way from its folder to the package's root, as Excel writes it: `../`. */
function upFrom(part: string): string {
  return '../'.repeat(part.split('/').length - 1);
}
