import { readElementText } from './elementText';

/**
 * What the program keeps inside a workbook, each as one JSON text in a custom XML part of its own: the team's
 * settings, the headers and quarters pointed at by hand, the waivers and the seal.
 */
export const DOCUMENT_NAMES = ['ajustes', 'correspondencias', 'dispensas', 'sello'] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/**
 * The JSON text of each document that a workbook holds, `''` (no JSON at all) where it holds one that is not to be
 * read: XML edited by hand, or two of the same. It came with the file: nothing in it is trusted until read.
 */
export type Documents = { readonly [Name in DocumentName]?: string };

/** The documents to store in a workbook; `null` removes one, and those not named stay as they are. */
export type DocumentChanges = { readonly [Name in DocumentName]?: string | null };

/** One document as its custom XML part holds it; `json` is `''` where that part was edited by hand. */
export interface StoredDocument {
  readonly name: DocumentName;
  readonly json: string;
}

/** What the XML namespace of each of our custom XML parts begins with. */
export const DOCUMENT_NAMESPACES = 'urn:revisor-tmm-f004:';

const ROOT = 'documento';
// XML cannot hold these, and JSON can write them in another way: as they only stand within its quoted texts.
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;

/** Takes a document's name; gives the XML namespace of its custom XML part. */
export function documentNamespace(name: DocumentName): string {
  return DOCUMENT_NAMESPACES + name;
}

/** Takes a document's name and its JSON text; gives the XML of its custom XML part. */
export function toDocumentXml(name: DocumentName, json: string): string {
  const text = withoutMarkup(json.trim().replace(/\r\n?/g, '\n').replace(NO_XML, escapeInJson));
  return `<${ROOT} xmlns="${documentNamespace(name)}">${text}</${ROOT}>`;
}

/**
 * Takes the XML of a custom XML part, as a file holds it or as Office gives it back; gives the document it holds, or
 * `null` where it is none of ours. Never throws.
 */
export function fromDocumentXml(xml: string): StoredDocument | null {
  const element = readElementText(xml);
  const name = DOCUMENT_NAMES.find((each) => documentNamespace(each) === element?.namespace);
  if (!element || !name) return null;
  return { name, json: element.name === ROOT ? (element.text ?? '').trim() : '' };
}

/** Takes the documents of a workbook as its parts hold them; gives them by their names. Of two of the same neither is to be read. */
export function gatherDocuments(stored: Iterable<StoredDocument>): Documents {
  const documents: Partial<Record<DocumentName, string>> = {};
  for (const { name, json } of stored) documents[name] = name in documents ? '' : json;
  return documents;
}

function withoutMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeInJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
