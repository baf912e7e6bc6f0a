const ACCENTS = /\p{M}+/gu;
const LETTER_SPACED = /(?<![\p{L}\p{N}])(?:\p{L}(?: \p{L}){2,}|\d(?: \d){2,})(?![\p{L}\p{N}])/gu;

/** Takes any text; gives it in capitals, without accents, with single spaces and without line breaks. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').toUpperCase().replace(/\s+/g, ' ').trim();
}

/**
 * Takes a title as printed; gives what it says and nothing of how it is set: capitals, no accents, and letters
 * and digits alone, so that `P E R I O D O`, `Período` and `PERIODO:` are the same title.
 */
export function compactText(text: string): string {
  return plainText(text).replace(/[^A-Z0-9]+/g, '');
}

/** Takes any text; gives it as `plainText` does, with letter-spaced words and years closed up: `E N E R O` → `ENERO`. */
export function closedUpText(text: string): string {
  return text
    .split(/\s{2,}|\n/)
    .map((part) => plainText(part).replace(LETTER_SPACED, (word) => word.replace(/ /g, '')))
    .join(' ')
    .trim();
}
