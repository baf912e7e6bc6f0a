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

/** Takes an address such as `D18` or `$D$18`; gives its place, or `null` where it is no address of one cell. */
export function fromAddress(address: string): Place | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
