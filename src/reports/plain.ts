// Control characters (a terminal obeys some), invisible and direction-changing ones, halves of pairs, line breaks.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\s]+/gu;

/** Takes any text from a workbook or a file's name; gives it on one line, with nothing in it that a reader cannot see. */
export function plain(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}
