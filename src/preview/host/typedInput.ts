import type { CellChange } from './spreadsheet';

const NUMBER = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(E[-+]?\d+)?\s*(%?)$/i;
const DATE = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const DAY = 86_400_000;
const EPOCH_FROM_1900 = 25_569;
/** The year of a date that is typed without one. */
const YEAR = 2025;

/**
 * Takes what is given to a cell and the cell's number format; gives what Excel makes of it: a text may become a number, a
 * date, a formula or an error, unless it begins with an apostrophe or the cell's format is text.
 */
export function readInput(input: number | boolean | string, numberFormat: string): CellChange {
  if (numberFormat === '@') return text(typeof input === 'string' ? withoutApostrophe(input) : shown(input));
  if (typeof input !== 'string') return { content: { value: input } };
  if (input === '') return { content: { value: null } };
  if (input.startsWith("'")) return text(input.slice(1));
  if (/^=./.test(input)) return { content: { formula: input } };
  const trimmed = input.trim();
  const read = readNumber(trimmed) ?? readDate(trimmed) ?? readWord(trimmed);
  if (read) return numberFormat === 'General' ? read : withoutFormat(read);
  if (/^[-+@]./.test(input)) return { content: { formula: `=${input.replace(/^@/, '')}` } };
  return text(input);
}

function text(value: string): CellChange {
  return { content: { value: value === '' ? null : value } };
}

function withoutApostrophe(input: string): string {
  return input.startsWith("'") ? input.slice(1) : input;
}

function shown(value: number | boolean): string {
  return String(value).toUpperCase();
}

function withoutFormat({ content }: CellChange): CellChange {
  return content ? { content } : {};
}

function readNumber(input: string): CellChange | null {
  const match = NUMBER.exec(input);
  if (!match || !/\d/.test(input)) return null;
  const [, sign, currency, whole = '', fraction = '', exponent = '', percent] = match;
  const value = Number(`${sign}${whole.replace(/,/g, '')}${fraction}${exponent}`) / (percent ? 100 : 1);
  const decimals = fraction.length > 1 ? '.00' : '';
  const content = { value };
  if (percent) return { content, numberFormat: `0${decimals}%` };
  if (currency) return { content, numberFormat: `"$"#,##0${decimals}` };
  return whole.includes(',') ? { content, numberFormat: `#,##0${decimals}` } : { content };
}

function readDate(input: string): CellChange | null {
  const match = DATE.exec(input);
  if (!match) return null;
  const [day = 0, month = 0, year = YEAR] = match
    .slice(1)
    .flatMap((part) => (part === undefined ? [] : [Number(part)]));
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { content: { value: Date.UTC(year, month - 1, day) / DAY + EPOCH_FROM_1900 }, numberFormat: 'd/m/yyyy' };
}

function readWord(input: string): CellChange | null {
  const word = input.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { content: { value: word === 'TRUE' } };
  return ERRORS.includes(word) ? { content: { value: { error: word } } } : null;
}
