/** Gives the day that it is here, such as `2025-07-04`. */
export function today(): string {
  return now().slice(0, 10);
}

/** Gives the moment that it is here, with the distance from UTC: `2025-07-04T12:20:00-06:00`. */
export function now(): string {
  const moment = new Date();
  const ahead = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${local}${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
}
