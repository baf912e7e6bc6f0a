/** A cell's place, counted from 0: A1 is row 0, column 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Takes a column counted from 0; gives its letters: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Takes a row and a column counted from 0; gives the address: (17, 3) → `D18`. */
export function toAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Takes an address such as `D18` or `$D$18`; gives its place, or `null` where it is no address of one cell. */
export function fromAddress(address: string): Place | null {
  const match = ADDRESS.exec(address);
  if (!match) return null;
  const letters = match[1]!;
  let column = 0;
  // Clearing this bit makes a letter a capital.
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & ~0x20) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
