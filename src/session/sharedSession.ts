import type { OpenWorkbook } from '../workbook/openWorkbook';
import { createSession, type Session } from './session';
import type { After } from './tasks';

let shared: Promise<Session> | null = null;

// The timer of every browser and of Node.
const afterTimeout: After = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
};

/** Takes how the workbook is opened; gives the session that pane and ribbon share, begun by whoever comes first. */
export function sharedSession(open: () => Promise<OpenWorkbook>): Promise<Session> {
  shared ??= open().then(
    (workbook) => createSession(workbook, afterTimeout),
    (failure: unknown) => {
      // The next one may try again.
      shared = null;
      throw failure;
    },
  );
  return shared;
}
