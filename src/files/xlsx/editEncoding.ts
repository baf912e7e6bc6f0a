const ENCODING = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/**
 * Takes the first three bytes of an XML part and the part's new text, without byte order mark; gives the text's bytes in
 * the encoding that the part had, with a mark where it had one.
 */
export function encodeLike(beginning: Uint8Array, text: string): Uint8Array {
  const [first, second, third] = beginning;
  if (first === 0xff && second === 0xfe) return utf16(text, true);
  if (first === 0xfe && second === 0xff) return utf16(text, false);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextEncoder().encode('\ufeff' + text);
  return new TextEncoder().encode(isUnicode(text) ? text : asciiOf(text));
}

function isUnicode(text: string): boolean {
  return /^utf-?8$/i.test(ENCODING.exec(text)?.[1] ?? 'utf-8');
}

/** What an older encoding writes in some other way it reads from references too. */
function asciiOf(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
