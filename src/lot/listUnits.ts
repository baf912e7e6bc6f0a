/** Takes the text of a list of units, one a line; gives the lines that say something. */
export function listUnits(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}
