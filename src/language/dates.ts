const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** Takes a day such as `2025-07-04`; gives it as Mexico writes it: `4 jul 2025`. Any other text stays as it is. */
export function writeDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** Takes a moment such as `2025-07-04T12:20:00-06:00`; gives its day and hour where it was: `4 jul 2025, 12:20`. */
export function writeMoment(moment: string): string {
  const hour = /T(\d\d:\d\d)/.exec(moment)?.[1];
  return hour === undefined ? writeDay(moment) : `${writeDay(moment)}, ${hour}`;
}

/** Takes a moment; gives it as a report says when it was made: `viernes, 4 de julio de 2025, 12:20 p.m.`. */
export function writeLongMoment(moment: Date): string {
  return new Intl.DateTimeFormat('es-MX', { dateStyle: 'full', timeStyle: 'short' }).format(moment);
}

/** Takes a moment; gives it as it is here, with the distance from UTC: `2025-07-04T12:20:00-06:00`. */
export function isoMoment(moment: Date): string {
  const ahead = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${local}${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
}
