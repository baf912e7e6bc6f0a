/** One word, number or mark of a text, folded for comparison, and where it stands in the text as written. */
export interface Word {
  readonly text: string;
  /** 0-based, in UTF-16 units, of the first character. */
  readonly start: number;
  /** 0-based, of the character after the last one. */
  readonly end: number;
}

// A number, letters, space, or any other mark.
const PIECES = /(\d+(?:[.,:]\d+)*)|([\p{L}\p{M}\p{Cf}]+)|(\s+)|\S/gu;
const ASCII = /^[\0-\x7f]*$/;
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
  return (
    ASCII.test(word)
      ? word
      : word
          .toUpperCase()
          .normalize('NFKD')
          .replace(/[\p{M}\p{Cf}]/gu, '')
  )
    .toLowerCase()
    .replace(/v/g, 'b')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/xs/g, 'x');
}

/** Takes a text; gives its words in order, letter-spaced ones joined, quotations as one word that means nothing. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let closing = '';
  let previous = ' ';
  for (const match of text.matchAll(PIECES)) {
    const { 0: piece, 1: number, 2: letters, 3: space, index } = match;
    const word = (folded: string): Word => ({ text: folded, start: index, end: index + piece.length });
    if (closing) {
      if (closing.includes(piece)) closing = '';
    } else if (letters) {
      const folded = fold(letters);
      if (folded) words.push(word(folded));
    } else if (space) {
      if ((space.match(LINE_BREAKS)?.length ?? 0) > 1) words.push(word('.'));
    } else if (number) {
      words.push(word(number.replace(/[.,]0{1,2}$/, '')));
    } else if (CLOSING.has(piece) && (piece !== "'" || !/[\p{L}\p{N}]$/u.test(previous))) {
      closing = CLOSING.get(piece) ?? '';
      words.push(word('"'));
    } else if (/^[-‐‑–—−]$/.test(piece)) {
      if (/\s$/.test(previous) && /^\s/.test(text.charAt(index + 1))) words.push(word(':'));
    } else {
      const mark = MARKS.get(piece);
      if (mark) words.push(word(mark));
    }
    previous = piece;
  }
  return joinSpacedLetters(words);
}

/** "C U M P L I Ó" is one word: single letters, one character apart, not all of them vowels ("a o y" are words). */
function joinSpacedLetters(words: readonly Word[]): Word[] {
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
  return word.start === before.end + 1 && /^\p{L}{2}$/u.test(before.text + word.text);
}
