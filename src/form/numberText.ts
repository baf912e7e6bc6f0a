// Digits with or without separators of thousands, and a decimal point, as Mexico writes them.
const GROUPED = /^[1-9]\d{0,2}(?:([, \u00a0\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
// `1.152` may be one and a bit here, or a thousand and more elsewhere.
const POINT_OR_THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;
const LONGEST = 40;

/**
 * Takes a text; gives the number it writes, or `null` where it writes none or could mean two:
 * `1,152` → 1152, ` 6 ` → 6, `-4` → −4; `1.152`, `0,152`, `1,5`, `5 informes` → `null`.
 */
export function readNumberText(text: string): number | null {
  if (text.length > LONGEST) return null;
  const trimmed = text.trim();
  const digits = trimmed.replace(/^[-−+]\s?/, '');
  if (!(GROUPED.test(digits) || PLAIN.test(digits)) || POINT_OR_THOUSANDS.test(digits)) return null;
  const size = Number(digits.replace(/[, \u00a0\u202f]/g, ''));
  return /^[-−]/.test(trimmed) && size !== 0 ? -size : size;
}

/** A percentage as a text writes it. */
export interface PercentText {
  /** A fraction: `25%` → 0.25. */
  readonly fraction: number;
  /** How many decimals of the percentage are written: `25.4 %` → 1. */
  readonly decimals: number;
}

/** Takes a text; gives the percentage it writes (`25%`, `25.4 %`), or `null` where it ends in no percent sign. */
export function readPercentText(text: string): PercentText | null {
  const match = /^(.{1,40}?)\s*%$/.exec(text.trim());
  const number = match && readNumberText(match[1]!);
  if (number === null) return null;
  return { fraction: number / 100, decimals: (match![1]!.split('.')[1] ?? '').length };
}
