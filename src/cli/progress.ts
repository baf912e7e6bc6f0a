import { CLI } from './messages';
import type { Output } from './output';

/** A line that tells how far the review has come and goes away at the end. */
export interface Progress {
  /** Takes how many files are done; shows it. */
  readonly show: (done: number) => Promise<void>;
  /** Takes the line away, before anything else is written. */
  readonly clear: () => Promise<void>;
}

const SILENT: Progress = { show: async () => {}, clear: async () => {} };
const FEW = 10;
const BAR = 20;

/** Takes where to show it and how many files there are; gives a line that stays silent for few files and off a terminal. */
export function openProgress(output: Output, total: number): Progress {
  if (!output.isTerminal || total <= FEW) return SILENT;
  let shown = '';
  return {
    show: async (done) => {
      const filled = Math.floor((BAR * done) / total);
      shown = CLI.progress(done, total, '█'.repeat(filled) + '░'.repeat(BAR - filled));
      await output.write(`\r${shown}`);
    },
    clear: async () => {
      if (shown !== '') await output.write(`\r${' '.repeat(shown.length)}\r`);
      shown = '';
    },
  };
}
