const WORDS = /\p{L}{2,}/gu;
/** No date or number that Excel reads has as many words. */
const MANY_WORDS = 10;

/**
 * Takes a text and the number format of the cell that is to hold it; gives what must be entered so that Excel keeps the
 * text as it is. Excel turns `25%`, `3/4`, `TRUE` or `=x` into something else unless an apostrophe stands before it, which
 * it does not count as part of the text. In a cell whose format is text nothing is turned, and only an apostrophe of the
 * text's own needs another one.
 */
export function enteredText(text: string, numberFormat: string): string {
  if (numberFormat === '@') return text === '' || text.startsWith("'") ? `'${text}` : text;
  return isPlainProse(text) ? text : `'${text}`;
}

// Several words that begin with a letter, with figures among them only where there are many words.
function isPlainProse(text: string): boolean {
  const words = text.match(WORDS)?.length ?? 0;
  return /^\p{L}/u.test(text) && words >= (/\d/.test(text) ? MANY_WORDS : 2);
}
