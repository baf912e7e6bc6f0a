/** One UTF-16 unit per kind of phrase: a clause becomes a string, and a pattern over it a regular expression. */
const SYMBOLS = new Map<string, string>();
const FIRST_SYMBOL = 0x4e00;

function symbolOf(kind: string): string {
  const known = SYMBOLS.get(kind);
  if (known) return known;
  const symbol = String.fromCharCode(FIRST_SYMBOL + SYMBOLS.size);
  SYMBOLS.set(kind, symbol);
  return symbol;
}

/** Takes phrases; gives the string of their kinds, one character each, so that places in it are places in the list. */
export function symbols(phrases: readonly { readonly kind: string }[]): string {
  let line = '';
  for (const { kind } of phrases) line += symbolOf(kind);
  return line;
}

/**
 * Takes a pattern written with the names of kinds (`negation? se have participle`); gives the regular expression over
 * their symbols. Spaces mean nothing; repetitions must be bounded or anchored, so that matching stays linear.
 */
export function compile(pattern: string, flags = ''): RegExp {
  return new RegExp(pattern.replace(/[a-z]+/gi, symbolOf).replace(/\s/g, ''), flags);
}
