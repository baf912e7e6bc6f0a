const ACCENTS = /\p{M}+/gu;
// Most texts have no accent, and then nothing has to be taken apart.
const ASCII = /^[\0-\x7f]*$/;
const LETTER_SPACED = /(?<![\p{L}\p{N}])(?:\p{L}(?: \p{L}){2,}|\d(?: \d){2,})(?![\p{L}\p{N}])/gu;

/** Takes any text; gives it in capitals, without accents, with single spaces and without line breaks. */
export function plainText(text: string): string {
  return capitals(text).replace(/\s+/g, ' ').trim();
}

/**
 * Takes a title as printed; gives what it says and nothing of how it is set: capitals, no accents, and letters
 * and digits alone, so that `P E R I O D O`, `Período` and `PERIODO:` are the same title.
 */
export function compactText(text: string): string {
  return capitals(text).replace(/[^A-Z0-9]+/g, '');
}

/** Takes any text; gives it as `plainText` does, with letter-spaced words and years closed up: `E N E R O` → `ENERO`. */
export function closedUpText(text: string): string {
  return text
    .split(/\s{2,}|\n/)
    .map((part) => plainText(part).replace(LETTER_SPACED, (word) => word.replace(/ /g, '')))
    .join(' ')
    .trim();
}

function capitals(text: string): string {
  return (ASCII.test(text) ? text : text.normalize('NFD').replace(ACCENTS, '')).toUpperCase();
}
