import type { Resumen } from '../reports/resumen';

/** The statuses the program ends with. */
export const STATUS = { ready: 0, errors: 1, notDone: 2, interrupted: 130 } as const;

/** Takes the counts of a lot; gives the status: a file that was not reviewed weighs more than errors in others. */
export function statusOf({ sinRevisar, errores }: Resumen): number {
  if (sinRevisar > 0) return STATUS.notDone;
  return errores > 0 ? STATUS.errors : STATUS.ready;
}
