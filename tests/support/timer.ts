import type { After } from '../../src/session/tasks';

/** A timer that runs when a test says so. */
export interface TestTimer {
  readonly after: After;
  /** How long each waiting action was asked to wait, in milliseconds. */
  readonly waits: () => readonly number[];
  /** Runs what waits, and lets everything that follows from it come to rest. */
  readonly run: () => Promise<void>;
}

/** Gives a timer whose time passes only by `run`. */
export function testTimer(): TestTimer {
  let waiting: { readonly milliseconds: number; readonly action: () => void }[] = [];
  return {
    after(milliseconds, action) {
      const entry = { milliseconds, action };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    waits: () => waiting.map(({ milliseconds }) => milliseconds),
    async run() {
      const due = waiting;
      waiting = [];
      for (const { action } of due) action();
      await settled();
    },
  };
}

/** Lets everything that is under way come to rest. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setImmediate(resolve));
}
