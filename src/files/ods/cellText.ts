import { damaged } from '../damaged';
import type { XmlAttributes } from '../xlsx/parseXml';

/** Gathers the text that a cell shows: its paragraphs, one per line. */
export interface CellText {
  /** Takes an element within a cell and how far below the cell it stands, a child being 1. */
  open(name: string, attributes: XmlAttributes, below: number): void;
  text(text: string): void;
  close(below: number): void;
  /** Gives the text since the last call, or `null` where the cell had no paragraph. */
  take(): string | null;
}

/** So many spaces that a file asks for in figures; it could ask for any number in a few bytes. */
const MOST_SPACES = 1_000_000;

/** Takes the part's name; gives a gatherer that throws `archivo-danado` where a file asks for endless spaces. */
export function cellText(part: string): CellText {
  let gathered: string | null = null;
  let inParagraph = false;
  let spaces = 0;
  return {
    open(name, attributes, below) {
      if (below === 1) {
        inParagraph = name === 'p';
        if (inParagraph) gathered = gathered === null ? '' : gathered + '\n';
      } else if (inParagraph && name === 's') {
        const count = Number(attributes['text:c'] ?? 1);
        spaces += count;
        if (!(count >= 0 && spaces <= MOST_SPACES)) throw damaged(`${part}: espacios sin fin`);
        gathered += ' '.repeat(count);
      } else if (inParagraph && name === 'tab') {
        gathered += '\t';
      } else if (inParagraph && name === 'line-break') {
        gathered += '\n';
      }
    },
    text(text) {
      // White space in the file is layout: more than one space is told by an element of its own.
      if (inParagraph) gathered += text.replace(/[\t\n\r ]+/g, ' ');
    },
    close(below) {
      if (below === 1) inParagraph = false;
    },
    take() {
      const whole = gathered;
      gathered = null;
      return whole;
    },
  };
}
