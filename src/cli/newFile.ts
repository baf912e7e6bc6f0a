import { randomUUID } from 'node:crypto';
import { lstat, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Takes a file's path; gives a path beside it for what is not ready yet to bear its name. */
export function pathBeside(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
}

/** Takes two paths; tells whether they lead to the same existing file, by whatever names or links. */
export async function areSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

/** Takes a path; tells whether anything has that name. A link that leads nowhere is there, too. */
export async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/**
 * Takes a path where there is nothing yet and a file's bytes; writes them whole or not at all. Rejects with what the
 * file system failed with, `EEXIST` where something has that name.
 */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<void> {
  // The name is taken first, so that nobody else's file can come under it while this one is written.
  await (await open(file, 'wx')).close();
  const unfinished = pathBeside(file);
  try {
    const handle = await open(unfinished, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await Promise.all([rm(unfinished, { force: true }), rm(file, { force: true })]);
    throw error;
  }
}
