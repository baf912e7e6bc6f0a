const ACCENTS = /\p{M}+/gu;
const NOT_ASCII = /[^\0-\x7f]+/g;
const WRONG_SPACE = /\s{2,}|[^\S ]/g;
// Taking letters apart is slow, and few texts have any but these that are no ASCII.
const SPANISH = new Map([...'ÁÉÍÓÚÜÑáéíóúüñ'].map((letter) => [letter, letter.normalize('NFD').charAt(0)]));
const LETTER_SPACED = /(?<![\p{L}\p{N}])(?:\p{L}(?: \p{L}){2,}|\d(?: \d){2,})(?![\p{L}\p{N}])/gu;

/** Takes any text; gives it in capitals, without accents, with single spaces and without line breaks. */
export function plainText(text: string): string {
  return capitals(text).replace(WRONG_SPACE, ' ').trim();
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

/**
 * Takes a text and what makes a run of characters plain that are no ASCII; gives the text with all of them made plain.
 * An accented letter of Spanish that stands alone only loses its accent.
 */
export function withPlainLetters(text: string, plain: (characters: string) => string): string {
  return text.replace(NOT_ASCII, (characters) => SPANISH.get(characters) ?? plain(characters));
}

function capitals(text: string): string {
  return withPlainLetters(text, withoutAccents).toUpperCase();
}

function withoutAccents(characters: string): string {
  return characters.normalize('NFD').replace(ACCENTS, '');
}
