// eslint-disable-next-line boundaries/no-unknown -- the version is said once, there
import about from '../../package.json';
import { openExcel } from '../excel/openExcel';
import { isoMoment } from '../language/dates';
import type { Session } from '../session/session';
import { sharedSession } from '../session/sharedSession';
import type { Surroundings } from '../session/surroundings';
import { publishedSettings } from './publishedSettings';

const surroundings: Surroundings = {
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => isoMoment(new Date()),
  publishedSettings,
  version: about.version,
};

/** Gives the session with the workbook that is open in Excel, the same to the pane and to the ribbon. */
export function openSession(): Promise<Session> {
  return sharedSession(openExcel, surroundings);
}
