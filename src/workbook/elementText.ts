/** An XML text's root element, where it holds nothing but text. */
export interface ElementText {
  /** Without its prefix. */
  readonly name: string;
  /** Empty where it has none. */
  readonly namespace: string;
  /** What it holds, or `null` where that is not text alone or does not end well. */
  readonly text: string | null;
}

// Bounded, so that no text makes the search long.
const START_TAG = /<([\w.-]{1,99}:)?([\w.-]{1,99})([^<>]{0,4000})>/y;
const ATTRIBUTE = /\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));|&/g;

/** Takes any XML text; gives what its root element is and holds, or `null` where it begins with none. Never throws. */
export function readElementText(xml: string): ElementText | null {
  const start = skipMisc(xml, 0);
  START_TAG.lastIndex = start;
  const [tag, prefix = '', name = '', rest = ''] = START_TAG.exec(xml) ?? [];
  if (tag === undefined) return null;
  const wanted = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const declared = [...rest.matchAll(ATTRIBUTE)].find(([, attribute]) => attribute === wanted);
  const namespace = resolve(declared?.[2] ?? declared?.[3] ?? '') ?? '';
  const text = rest.endsWith('/') ? null : textUntil(xml, start + tag.length, `</${prefix}${name}`);
  return { name, namespace, text };
}

/** Takes the offset where an element's content begins and what its end tag begins with; gives the text, or `null`. */
function textUntil(xml: string, from: number, endTag: string): string | null {
  const pieces: string[] = [];
  for (let at = from; ;) {
    const mark = xml.indexOf('<', at);
    const text = resolve(xml.slice(at, mark < 0 ? xml.length : mark));
    if (mark < 0 || text === null) return null;
    pieces.push(text);
    if (xml.startsWith(endTag, mark)) {
      const end = xml.indexOf('>', mark);
      const isWhole = end >= 0 && xml.slice(mark + endTag.length, end).trim() === '';
      return isWhole && skipMisc(xml, end + 1) === xml.length ? pieces.join('').replace(/\r\n?/g, '\n') : null;
    }
    const isCdata = xml.startsWith('<![CDATA[', mark);
    const end = isCdata ? endOf(xml, ']]>', mark) : endOfMisc(xml, mark);
    if (end < 0) return null;
    if (isCdata) pieces.push(xml.slice(mark + 9, end - 3));
    at = end;
  }
}

/** Takes an offset; gives the one behind the white space, the comments and the instructions that stand there. */
function skipMisc(xml: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < xml.length && /[\s\uFEFF]/.test(xml.charAt(at))) at++;
    const end = endOfMisc(xml, at);
    if (end < 0) return at;
    at = end;
  }
}

function endOfMisc(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return endOf(xml, '-->', at + 4);
  return xml.startsWith('<?', at) ? endOf(xml, '?>', at + 2) : -1;
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Takes text with references; gives it with the characters they stand for, or `null` where one stands for none. */
function resolve(text: string): string | null {
  let isSound = true;
  const resolved = text.replace(REFERENCE, (_whole, hexadecimal?: string, decimal?: string, name?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    const character = name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : ENTITIES[name];
    isSound &&= character !== undefined;
    return character ?? '';
  });
  return isSound ? resolved : null;
}
