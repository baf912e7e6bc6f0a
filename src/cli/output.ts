import { describeErrno } from './messages';
import { WrongUsage } from './usage';

/** Where the program writes: standard output or standard error. */
export interface Output {
  /** Whether a person reads it as it is written. */
  readonly isTerminal: boolean;
  /** Columns of a page: those of the terminal, where it is one. */
  readonly width: number;
  /** `true` once nobody reads any more, as after `| head`; what is written then is dropped. */
  readonly isClosed: () => boolean;
  /** Takes a text; gives when more can be written. Rejects with WrongUsage where it cannot be, as on a full disk. */
  readonly write: (text: string) => Promise<void>;
}

const USUAL_WIDTH = 100;
// Longer lines are hard to read.
const WIDEST = 120;

/** Takes a stream of the process; gives it as an output. */
export function openOutput(stream: NodeJS.WriteStream): Output {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error;
  });
  const isClosed = (): boolean => failure?.code === 'EPIPE';
  return {
    isTerminal: stream.isTTY,
    width: Math.min(stream.columns || USUAL_WIDTH, WIDEST),
    isClosed,
    write: async (text) => {
      if (!isClosed()) await new Promise<void>((resolve) => stream.write(text, () => resolve()));
      if (failure && !isClosed()) throw new WrongUsage('resultado-sin-escribir', { detalle: describeErrno(failure) });
    },
  };
}
