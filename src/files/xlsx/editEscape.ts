const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML cannot hold, and the carriage return, which its readers turn into a line feed.
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\r\ufffe\uffff\p{Cs}]/gu;
// An underscore that a reader of the escaped text would take for the beginning of an escape.
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}[_\0-\x08\x0b\x0c\x0e-\x1f\r\ufffe\uffff\p{Cs}])/gu;

/** Takes any text; tells whether XML can hold all its characters. */
export function isXmlText(text: string): boolean {
  return !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/u.test(text);
}

/** Takes a text of characters that XML allows; gives it for element content and double-quoted attributes alike. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);
}

/** Takes any text of a cell; gives it for element content, with `_x0000_` escapes for what XML cannot hold. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(LOOKS_ESCAPED, '_x005F_').replace(UNWRITABLE, escapeCharacter));
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
