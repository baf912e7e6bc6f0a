import { SaxesParser } from 'saxes';

import { UnreadableWorkbook } from '../../workbook/unreadable';
import { damaged } from '../damaged';

/** An element's attributes by their names with prefix. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Who hears what an XML part holds. Names come without their prefix; the root stands at depth 1. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes, depth: number): void;
  close?(name: string, depth: number): void;
  /** A text may come in several calls. */
  text?(text: string): void;
}

/** No part of a workbook nests half as deep. */
const DEEPEST = 64;
/** Characters. A cell's text has at most 32,767; no tag or comment of a workbook comes near to this. */
const LONGEST_TOKEN = 1 << 20;

/**
 * Takes the text of an XML part piece by piece, the part's name and a listener; tells the listener what the part holds.
 * @throws UnreadableWorkbook `archivo-danado` for XML that is malformed, nests too deep, has a tag or text without end
 * or declares a document type; and whatever the listener throws.
 */
export function parseXml(pieces: Iterable<string>, part: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names: string[] = [];
  /** Characters since the last tag. */
  let silent = 0;
  parser.on('doctype', () => {
    throw damaged(`${part}: declara un DOCTYPE`);
  });
  parser.on('opentag', (tag) => {
    silent = 0;
    const name = localName(tag.name);
    if (names.push(name) > DEEPEST) throw damaged(`${part}: demasiados niveles de XML`);
    listener.open(name, tag.attributes, names.length);
  });
  parser.on('closetag', () => {
    silent = 0;
    const depth = names.length;
    const name = names.pop() ?? '';
    listener.close?.(name, depth);
  });
  if (listener.text) {
    const hear = (text: string): void => listener.text?.(text);
    parser.on('text', hear);
    parser.on('cdata', hear);
  }
  try {
    for (const piece of slices(pieces)) {
      silent += piece.length;
      parser.write(piece);
      // The parser keeps a token until it ends, so one without end would fill the memory.
      if (silent > LONGEST_TOKEN) throw damaged(`${part}: XML desmedido`);
    }
    parser.close();
  } catch (cause) {
    throw cause instanceof UnreadableWorkbook ? cause : damaged(`${part}: XML mal formado`, cause);
  }
}

function* slices(pieces: Iterable<string>): Generator<string, void> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += LONGEST_TOKEN) yield piece.slice(at, at + LONGEST_TOKEN);
  }
}

/** Takes an attribute's value; tells whether XML Schema reads it as true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Takes an element's attributes; gives the one of this name whatever its prefix, such as `id` for `r:id`. */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const found = Object.keys(attributes).find((full) => full.includes(':') && localName(full) === name);
  return found === undefined ? undefined : attributes[found];
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
