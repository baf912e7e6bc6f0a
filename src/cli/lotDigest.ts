import { createHash } from 'node:crypto';
import path from 'node:path';
// eslint-disable-next-line boundaries/no-unknown -- the version is said once, there
import about from '../../package.json';

/**
 * Takes the paths of a lot and how it is reviewed; gives a text that is the same for the same files, wherever their
 * folder stands, reviewed in the same way by the same program.
 */
export function lotDigest(archivos: readonly string[], review: unknown): string {
  const steps = archivos.map((archivo) => path.resolve(archivo).split(path.sep));
  const shared = sharedSteps(steps);
  const names = steps.map((each) => each.slice(shared).join('/'));
  return createHash('sha256')
    .update(JSON.stringify([about.version, review, names]))
    .digest('hex')
    .slice(0, 32);
}

function sharedSteps(paths: readonly (readonly string[])[]): number {
  const [first, ...others] = paths;
  if (!first) return 0;
  // The last step is the file's own name.
  const differs = first.slice(0, -1).findIndex((step, place) => others.some((other) => other[place] !== step));
  return differs === -1 ? first.length - 1 : differs;
}
