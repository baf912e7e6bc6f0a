import type { Surroundings } from '../../src/session/surroundings';
import { testTimer } from './timer';

/** Takes what differs; gives a place where time stands still and no institution publishes settings. */
export function surroundings(different: Partial<Surroundings> = {}): Surroundings {
  return {
    after: testTimer().after,
    now: () => '2025-07-04T12:20:00-06:00',
    publishedSettings: () => Promise.resolve(null),
    version: '1.0.0',
    ...different,
  };
}
