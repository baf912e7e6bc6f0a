import { open } from 'node:fs/promises';

// One line holds one workbook; no honest one comes near.
const LONGEST_LINE = 64 * 1024 * 1024;

/** A line that is longer than any that the program writes. */
export class LineTooLong extends Error {}

/**
 * Takes the path of a text file; gives its lines without their ends. Windows' own command window saves what a program
 * prints as UTF-16. Rejects with what the file system failed with, and with LineTooLong.
 */
export async function* textLines(file: string): AsyncGenerator<string, void> {
  const handle = await open(file);
  try {
    let decoder: TextDecoder | null = null;
    let waiting: string[] = [];
    let length = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
      const [first, ...others] = decoder.decode(chunk, { stream: true }).split('\n') as [string, ...string[]];
      waiting.push(first);
      length += first.length;
      if (length > LONGEST_LINE) throw new LineTooLong();
      for (const next of others) {
        yield withoutEnd(waiting);
        waiting = [next];
        length = next.length;
      }
    }
    if (decoder) waiting.push(decoder.decode());
    if (waiting.some((piece) => piece !== '')) yield withoutEnd(waiting);
  } finally {
    await handle.close();
  }
}

function withoutEnd(pieces: readonly string[]): string {
  return pieces.join('').replace(/\r$/, '');
}
