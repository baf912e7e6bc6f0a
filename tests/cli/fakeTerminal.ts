import type { Output } from '../../src/cli/output';
import type { Terminal } from '../../src/cli/terminal';

/** A terminal that keeps what is written to it. */
export interface FakeTerminal extends Terminal {
  readonly written: { out: string; err: string };
}

/** Takes what differs from two plain streams of a hundred columns; gives the terminal. */
export function fakeTerminal(differing: Partial<Terminal> = {}): FakeTerminal {
  const written = { out: '', err: '' };
  const outputTo = (stream: 'out' | 'err'): Output => ({
    isTerminal: false,
    width: 100,
    isClosed: () => false,
    write: (text) => {
      written[stream] += text;
      return Promise.resolve();
    },
  });
  return {
    out: outputTo('out'),
    err: outputTo('err'),
    colours: false,
    interrupted: new AbortController().signal,
    ...differing,
    written,
  };
}
