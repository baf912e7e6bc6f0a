import { withPlainLetters } from '../../form/text';

/** One word, number or mark of a text, folded for comparison, and where it stands in the text as written. */
export interface Word {
  readonly text: string;
  /** 0-based, in UTF-16 units, of the first character. */
  readonly start: number;
  /** 0-based, of the character after the last one. */
  readonly end: number;
}

// A number, letters, space, or any other mark: together they are the whole text.
const PIECES = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}\p{Cf}]+|\s+|\S/gu;
const NUMBER = /^\d/;
const LETTERS = /^[\p{L}\p{M}\p{Cf}]/u;
const LETTER = /^\p{L}$/u;
const SPACE = /^\s/;
const DASH = /^[-‐‑–—−]$/;
const MISTAKEN = /[vz]|c[ei]|xs/;
const LINE_BREAKS = /\r\n|[\n\r\u2028\u2029]/g;

/** What ends a quotation, by the mark that begins it. */
const CLOSING = new Map([
  ['"', '"”»'],
  ['“', '"”»'],
  ['„', '"”“'],
  ['«', '"”»'],
  ['‘', "'’"],
  ["'", "'’"],
]);

/** Marks that part a text, by the one mark that stands for their kind; any other mark is passed over. */
const MARKS = new Map(
  Object.entries({
    '.': '.;!…•·●▪►*',
    '?': '?',
    '"': '¿',
    ',': ',()[]{}|',
    ':': ':',
    '%': '%',
    y: '&',
    o: '/',
  }).flatMap(([kind, marks]) => [...marks].map((mark): [string, string] => [mark, kind])),
);

/** Takes one word; gives it without case, accents or the letters that are commonly mistaken for one another. */
export function fold(word: string): string {
  const lower = withPlainLetters(word, takenApart).toLowerCase();
  if (!MISTAKEN.test(lower)) return lower;
  return lower
    .replace(/v/g, 'b')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/xs/g, 'x');
}

function takenApart(characters: string): string {
  return characters
    .toUpperCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
}

/** Takes a text; gives its words in order, letter-spaced ones joined, quotations as one word that means nothing. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let closing = '';
  let previous = ' ';
  let start = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const end = start + piece.length;
    const add = (folded: string): void => void words.push({ text: folded, start, end });
    if (closing) {
      if (closing.includes(piece)) closing = '';
    } else if (LETTERS.test(piece)) {
      const folded = fold(piece);
      if (folded) add(folded);
    } else if (SPACE.test(piece)) {
      if (piece.length > 1 && (piece.match(LINE_BREAKS)?.length ?? 0) > 1) add('.');
    } else if (NUMBER.test(piece)) {
      add(piece.replace(/[.,]0{1,2}$/, ''));
    } else if (CLOSING.has(piece) && (piece !== "'" || !/[\p{L}\p{N}]$/u.test(previous))) {
      closing = CLOSING.get(piece) ?? '';
      add('"');
    } else if (DASH.test(piece)) {
      if (/\s$/.test(previous) && SPACE.test(text.charAt(end))) add(':');
    } else {
      const mark = MARKS.get(piece);
      if (mark) add(mark);
    }
    previous = piece;
    start = end;
  }
  return joinSpacedLetters(words);
}

/** "C U M P L I Ó" is one word: single letters, one character apart, not all of them vowels ("a o y" are words). */
function joinSpacedLetters(words: readonly Word[]): readonly Word[] {
  if (!words.some((word, index) => index > 0 && areSpacedLetters(words[index - 1]!, word))) return words;
  const joined: Word[] = [];
  for (let from = 0, to = 1; from < words.length; from = to++) {
    while (to < words.length && areSpacedLetters(words[to - 1]!, words[to]!)) to++;
    const run = words.slice(from, to);
    const text = run.map((word) => word.text).join('');
    if (/[^aeiouy]/.test(text)) joined.push({ text, start: run[0]!.start, end: run[run.length - 1]!.end });
    else run.forEach((word) => joined.push(word));
  }
  return joined;
}

function areSpacedLetters(before: Word, word: Word): boolean {
  return word.start === before.end + 1 && LETTER.test(before.text) && LETTER.test(word.text);
}
