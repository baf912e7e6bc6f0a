import { UnreadableWorkbook } from '../workbook/unreadable';

/** Takes a short Spanish remark on what is broken and where, and the error behind it; gives the error to throw. */
export function damaged(detalle: string, cause?: unknown): UnreadableWorkbook<'archivo-danado'> {
  return new UnreadableWorkbook('archivo-danado', { detalle }, cause === undefined ? {} : { cause });
}
