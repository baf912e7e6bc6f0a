import { DOCUMENT_NAMESPACES, fromDocumentXml, type StoredDocument } from '../../workbook/documents';
import { UnreadableWorkbook } from '../../workbook/unreadable';
import type { Package } from '../package';
import { readRelationships } from './relationships';

/** The custom XML part of one of our documents. */
export interface DocumentPart {
  /** The part's name, as the package knows it. */
  readonly part: string;
  readonly document: StoredDocument;
}

/** Characters. Our own namespace stands in the first tag. */
const BEGINNING = 4096;
/** Characters. A seal of a hundred forms has half a million. */
const LONGEST = 1 << 23;

/**
 * Takes a package and the name of its workbook part; gives the parts of our documents. Every other custom XML part is
 * left alone, also one that cannot be read as text.
 * @throws UnreadableWorkbook `archivo-danado` where the relationships are broken.
 */
export function documentParts(source: Package, workbookPart: string): DocumentPart[] {
  const related = readRelationships(source, workbookPart).filter(({ type }) => type === 'customXml');
  const byName = new Map(related.map(({ target }) => [target.toLowerCase(), target]));
  return [...byName.values()].flatMap((part) => {
    const document = source.has(part) ? fromDocumentXml(beginningOfOurs(source, part)) : null;
    return document ? [{ part, document }] : [];
  });
}

/** Gives the text of a part, cut where it is longer than any document, or `''` where it is none of ours. */
function beginningOfOurs(source: Package, part: string): string {
  let text = '';
  try {
    for (const piece of source.pieces(part)) {
      text += piece;
      if (text.length > LONGEST || !text.slice(0, BEGINNING).includes(DOCUMENT_NAMESPACES)) break;
    }
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) return '';
    throw cause;
  }
  return text.slice(0, LONGEST);
}
