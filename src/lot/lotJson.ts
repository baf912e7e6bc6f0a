import type { Json } from '../reports/json';
import { describeAviso } from './messages';
import type { Aviso } from './notices';

/** Takes the notices of a lot; gives what `--json` says of the lot as a whole. */
export function toLote(avisos: readonly Aviso[]): Json {
  return {
    avisos: avisos.map((aviso) => ({ ...(aviso as unknown as Record<string, Json>), mensaje: describeAviso(aviso) })),
  };
}
