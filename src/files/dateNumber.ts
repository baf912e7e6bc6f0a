const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const DAY = 86_400_000;
/** The first of January of 1970 as Excel counts days. */
const EPOCH_FROM_1900 = 25_569;
const DAYS_TO_1904 = 1_462;
/** Excel gives 1900 a 29th of February, so the two months before it count one less. */
const FIRST_OF_MARCH_1900 = 61;

/**
 * Takes a date such as `2025-03-31` or `2025-03-31T08:30:00` and whether the workbook counts days from 1904 and not from
 * 1900; gives the number of days that Excel keeps for it, or `null` where the text is no date or lies before 1900.
 */
export function dateNumber(text: string, from1904: boolean): number | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours, minutes, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (year < 1900) return null;
  const days = Date.UTC(year, month - 1, day, hours, minutes, 0, seconds * 1000) / DAY + EPOCH_FROM_1900;
  if (from1904) return days - DAYS_TO_1904;
  return days < FIRST_OF_MARCH_1900 ? days - 1 : days;
}
