/**
 * Takes a text cut out of a longer one; gives the same text on its own. A cut text keeps the whole one in memory, and a
 * sheet's XML is some ten times larger than what is kept of it.
 */
export function detach(text: string): string {
  return (' ' + text).slice(1);
}
