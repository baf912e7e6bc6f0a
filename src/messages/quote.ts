const LONGEST_QUOTE = 60;

/** Takes any text; gives it in quotation marks, on one line and cut short where it is long: `«Se rebasó lo…»`. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return `«${line}»`;
  // The cut must not leave half of a character behind.
  const start = line.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `«${start.trimEnd()}…»`;
}
