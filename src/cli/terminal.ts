import { plain } from '../reports/plain';
import type { Output } from './output';

/** What a command may use of the outside. */
export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  /** Whether what goes to `out` may be coloured. */
  readonly colours: boolean;
  /** Says when to end before all is done. */
  readonly interrupted: AbortSignal;
}

/** Takes where to write and a message of one or more lines; writes it without anything that a terminal would obey. */
export async function say(output: Output, message: string): Promise<void> {
  await output.write(`${message.split('\n').map(plain).join('\n')}\n`);
}
