import { open } from 'node:fs/promises';
import { CLI, describeErrno } from './messages';

const MEGABYTE = 1024 * 1024;

/** A file that the disk does not give, or that is too large to be read; `detalle` is the reason in a few Spanish words. */
export class UnreadableFile extends Error {
  constructor(
    readonly codigo: 'archivo-ilegible' | 'archivo-demasiado-grande',
    readonly detalle: string,
    options?: ErrorOptions,
  ) {
    super(codigo, options);
    this.name = 'UnreadableFile';
  }
}

/** Takes the path of a file and the most megabytes it may have; gives its bytes. Throws UnreadableFile and nothing else. */
export async function readBytes(path: string, limite: number): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) {
        throw new UnreadableFile('archivo-ilegible', stats.isDirectory() ? CLI.isFolder : CLI.notAFile);
      }
      if (stats.size > limite * MEGABYTE) {
        const megabytes = Math.ceil(stats.size / MEGABYTE);
        throw new UnreadableFile('archivo-demasiado-grande', CLI.tooLarge(megabytes, limite));
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('archivo-ilegible', describeErrno(error), { cause: error });
  }
}
