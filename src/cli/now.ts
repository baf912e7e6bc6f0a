import { isoMoment } from '../language/dates';

/** Gives the day that it is here, such as `2025-07-04`. */
export function today(): string {
  return now().slice(0, 10);
}

/** Gives the moment that it is here, with the distance from UTC: `2025-07-04T12:20:00-06:00`. */
export function now(): string {
  return isoMoment(new Date());
}
