import { LOOKS, type LookSpec, REPORT_FONT } from './looks';
import type { ReportRow } from './reportSheet';

/** What a row of one line is high, in points. */
export const LINE_HEIGHT = 15;

// Of a line for each point of its letters, and of a letter for each digit that a column is wide.
const LEADING = 1.3;
const CAPITAL_WIDTH = 1.2;
const LETTER_WIDTH = 0.9;

/**
 * Takes a row and the widths of its columns in characters; gives how high it must be, in points, for its texts to be
 * read whole. Not every program finds that out by itself.
 */
export function rowHeight(row: ReportRow, widths: readonly number[]): number {
  return Math.max(
    LINE_HEIGHT,
    ...row.map(({ value, look }, column) => {
      const { wrap, size = REPORT_FONT.size }: LookSpec = LOOKS[look];
      const lines = wrap && typeof value === 'string' ? linesOf(value, widths[column]!) : 1;
      return Math.ceil(lines * size * LEADING) + 2;
    }),
  );
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let taken = 0;
  for (const word of text.split(' ')) {
    const size = widthOf(word);
    if (taken > 0 && taken + 1 + size > width) {
      lines++;
      taken = 0;
    }
    taken += (taken > 0 ? 1 : 0) + size;
    // A word that is wider than the column is broken.
    lines += Math.max(0, Math.ceil(taken / width) - 1);
    taken %= width;
  }
  return lines;
}

function widthOf(word: string): number {
  return [...word].reduce((width, letter) => width + (/\p{Lu}/u.test(letter) ? CAPITAL_WIDTH : LETTER_WIDTH), 0);
}
