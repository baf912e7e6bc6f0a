import type { OpenWorkbook } from '../workbook/openWorkbook';
import { createSession, type Session } from './session';
import type { Surroundings } from './surroundings';

let shared: Promise<Session> | null = null;

/** Takes how the workbook is opened and what the session needs of the place where it runs; gives the session that pane and ribbon share, begun by whoever comes first. */
export function sharedSession(open: () => Promise<OpenWorkbook>, surroundings: Surroundings): Promise<Session> {
  shared ??= open().then(
    (workbook) => createSession(workbook, surroundings),
    (failure: unknown) => {
      // The next one may try again.
      shared = null;
      throw failure;
    },
  );
  return shared;
}
