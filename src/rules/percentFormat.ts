// What stands in quotation marks, after a backslash, as filling or in brackets is printed or obeyed, not computed with.
const LITERAL = /"[^"]*"|\\.|[_*].|\[[^[\]]*\]/g;

/**
 * Takes an Excel number format code; gives how many decimals of a percentage it shows (`0.0%` → 1), or `null` where
 * it shows no percentage (`0.00`, `0"%"`).
 */
export function percentDecimals(format: string): number | null {
  const [positive] = format.replace(LITERAL, '').split(';');
  if (!positive?.includes('%')) return null;
  return /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
}
