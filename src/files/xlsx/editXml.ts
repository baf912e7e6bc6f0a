import { damaged } from '../damaged';

/** A tag where it stands in an XML text; offsets count UTF-16 units, `end` is one past the `>`. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** With its colon, such as `x:`, or empty. */
  readonly prefix: string;
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** An attribute where it stands in an XML text. */
export interface Attribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly value: string;
  /** From the white space before it to one past its closing quote. */
  readonly start: number;
  readonly end: number;
  /** Between its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** An element where it stands in an XML text. */
export interface Element {
  /** Its start tag, or its only one. */
  readonly tag: Tag;
  /** Where its end tag begins; for an empty-element tag, one past it. */
  readonly contentEnd: number;
  /** One past its last tag. */
  readonly end: number;
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;
const EMPTY_CDATA = '<![CDATA[]]>';

/**
 * Takes an XML text and the offset to look from, outside any tag; gives the next tag, past text, comments, CDATA
 * sections and processing instructions, or `null` where there is none.
 * @throws UnreadableWorkbook `archivo-danado` for a tag that does not end and for a document type, which may redefine
 * what the text says.
 */
export function nextTag(text: string, from: number): Tag | null {
  let start = text.indexOf('<', from);
  while (start >= 0) {
    const code = text.charCodeAt(start + 1);
    if (code === EXCLAMATION_MARK) start = text.indexOf('<', endOfDeclaration(text, start));
    else if (code === QUESTION_MARK) start = text.indexOf('<', endOf(text, '?>', start + 2));
    else return tagAt(text, start);
  }
  return null;
}

/** Takes an XML text and a start tag; gives its attributes in their order, their values with entities resolved. */
export function attributesOf(text: string, tag: Tag): Attribute[] {
  const attributes: Attribute[] = [];
  for (let span = spanFrom(text, tag, afterName(tag)); span; span = spanFrom(text, tag, span.end)) {
    const { start, nameStart, nameEnd, valueStart, valueEnd, end } = span;
    const value = resolve(text.slice(valueStart, valueEnd));
    attributes.push({ name: text.slice(nameStart, nameEnd), value, start, end, valueStart, valueEnd });
  }
  return attributes;
}

/** Takes an XML text, a start tag and an attribute's name as written; gives its value, or `null` where it has none. */
export function attribute(text: string, tag: Tag, name: string): string | null {
  for (let span = spanFrom(text, tag, afterName(tag)); span; span = spanFrom(text, tag, span.end)) {
    if (span.nameEnd - span.nameStart !== name.length || !text.startsWith(name, span.nameStart)) continue;
    return resolve(text.slice(span.valueStart, span.valueEnd));
  }
  return null;
}

/** Takes a start tag; gives where its name ends. */
export function afterName(tag: Tag): number {
  return tag.start + 1 + tag.prefix.length + tag.name.length;
}

/**
 * Takes an XML text; gives its root element.
 * @throws UnreadableWorkbook `archivo-danado` where there is none or it does not end.
 */
export function rootOf(text: string): Element {
  const tag = nextTag(text, 0);
  if (!tag || tag.kind === 'close') throw damaged('XML sin elemento raíz');
  return elementOf(text, tag);
}

/**
 * Takes an XML text and an element in it; gives the elements that stand in it, not those deeper down.
 * @throws UnreadableWorkbook `archivo-danado` where one does not end.
 */
export function childrenOf(text: string, parent: Element): Element[] {
  const children: Element[] = [];
  if (parent.tag.kind === 'empty') return children;
  for (let at = parent.tag.end; ;) {
    const tag = nextTag(text, at);
    if (!tag || tag.start >= parent.contentEnd) return children;
    const child = elementOf(text, tag);
    children.push(child);
    at = child.end;
  }
}

/** Takes an XML text and an element; gives the child of that name, without prefix, or `null`. */
export function childOf(text: string, parent: Element, name: string): Element | null {
  return childrenOf(text, parent).find(({ tag }) => tag.name === name) ?? null;
}

/**
 * Takes an XML text and the tag that begins an element; gives the whole element.
 * @throws UnreadableWorkbook `archivo-danado` where it does not end.
 */
export function elementOf(text: string, tag: Tag): Element {
  if (tag.kind === 'empty') return { tag, contentEnd: tag.end, end: tag.end };
  let depth = 1;
  let last: Tag | null = tag;
  while (depth > 0) {
    last = nextTag(text, last.end);
    if (!last) throw damaged(`XML: <${tag.prefix}${tag.name}> no termina`);
    if (last.kind === 'open') depth++;
    else if (last.kind === 'close') depth--;
  }
  return { tag, contentEnd: last.start, end: last.end };
}

/** Takes an XML text and an element without elements in it; tells whether any text stands in it. */
export function hasText(text: string, { tag, contentEnd }: Element): boolean {
  let at = tag.end;
  while (at < contentEnd) {
    if (text.startsWith('<?', at)) at = endOf(text, '?>', at + 2);
    else if (text.startsWith('<!--', at)) at = endOf(text, '-->', at + 4);
    else if (text.startsWith(EMPTY_CDATA, at)) at += EMPTY_CDATA.length;
    else return true;
  }
  return false;
}

/** Takes an XML text and the offset of a tag's `<`; gives the tag. */
export function tagAt(text: string, start: number): Tag {
  const closing = text.charCodeAt(start + 1) === SLASH;
  const nameStart = closing ? start + 2 : start + 1;
  let prefixEnd = nameStart;
  let at = nameStart;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN || code === SLASH || isSpace(code)) break;
    if (code === COLON) prefixEnd = at + 1;
  }
  const nameEnd = at;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN) break;
    if (code === LESS_THAN) throw unfinished();
    if (code === QUOTE || code === APOSTROPHE) {
      at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) throw unfinished();
    }
  }
  if (at >= text.length) throw unfinished();
  const empty = text.charCodeAt(at - 1) === SLASH;
  return {
    kind: closing ? 'close' : empty ? 'empty' : 'open',
    prefix: text.slice(nameStart, prefixEnd),
    name: text.slice(prefixEnd, nameEnd),
    start,
    end: at + 1,
  };
}

interface AttributeSpan extends Omit<Attribute, 'name' | 'value'> {
  readonly nameStart: number;
  readonly nameEnd: number;
}

function spanFrom(text: string, tag: Tag, start: number): AttributeSpan | null {
  const nameStart = afterSpaces(text, start);
  let nameEnd = nameStart;
  while (nameEnd < tag.end && text.charCodeAt(nameEnd) !== EQUALS && !isSpace(text.charCodeAt(nameEnd))) nameEnd++;
  const quote = afterSpaces(text, afterSpaces(text, nameEnd) + 1);
  if (quote >= tag.end) return null;
  const valueEnd = text.indexOf(text.charAt(quote), quote + 1);
  if (valueEnd < 0 || valueEnd >= tag.end) return null;
  return { start, nameStart, nameEnd, valueStart: quote + 1, valueEnd, end: valueEnd + 1 };
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfDeclaration(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return endOf(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return endOf(text, ']]>', start + 9);
  throw damaged('XML con tipo de documento');
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw unfinished();
  return at + mark.length;
}

function unfinished(): Error {
  return damaged('XML cortado');
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolve(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (entity, hexadecimal, decimal, name) => {
    if (name) return ENTITIES[name as string] ?? entity;
    const code = hexadecimal ? parseInt(hexadecimal as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
