// eslint-disable-next-line boundaries/no-unknown -- the version is said once, there
import about from '../../package.json';
import { type Command, readArguments } from './arguments';
import { CLI, HELP } from './messages';
import { STATUS } from './status';
import { say, type Terminal } from './terminal';
import { WrongUsage } from './usage';

/** Takes the words after the program's name and where to write; does what they ask and gives the status to end with. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(readArguments(words), terminal);
  } catch (error) {
    // Where standard error fails as well there is nobody left to tell.
    await say(terminal.err, explain(error)).catch(() => undefined);
    return STATUS.notDone;
  }
}

async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  switch (command.orden) {
    case 'ayuda':
      await terminal.out.write(HELP);
      return STATUS.ready;
    case 'version':
      await terminal.out.write(`tmm-f004 ${about.version}\n`);
      return STATUS.ready;
    case 'validar':
      return (await import('./validar')).validar(command, terminal);
    case 'unir':
      return (await import('./unir')).unir(command, terminal);
    case 'corregir':
      return (await import('./corregir')).corregir(command, terminal);
    case 'dispensar':
      return (await import('./dispensar')).dispensar(command, terminal);
    case 'sellar':
      return (await import('./sellar')).sellar(command, terminal);
  }
}

function explain(error: unknown): string {
  if (!(error instanceof WrongUsage)) return CLI.crashed(error instanceof Error ? String(error.stack) : String(error));
  const needsHelp = error.codigo === 'falta-orden' || error.codigo === 'orden-desconocida';
  return needsHelp ? `${error.message}\n${CLI.seeHelp}` : error.message;
}
