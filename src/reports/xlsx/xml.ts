const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// `_x0041_` in a cell is read as `A`: the underscore of a text that looks so is written as its own escape.
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Takes a text that XML can hold; gives it for element content and for attributes in double quotes alike. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => MARKUP[character]!);
}

/** Takes a text on one line; gives it for the content of a cell. */
export function xmlCellText(text: string): string {
  return xmlText(text.replace(LOOKS_ESCAPED, '_x005F_'));
}

/** Takes a sheet's name and addresses on it; gives the reference: `'Metas'!$D$2:$D$9`. */
export function sheetReference(sheet: string, addresses: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${addresses}`;
}
