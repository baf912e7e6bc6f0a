import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isBookName, isLockFile } from '../lot/bookNames';
import { byName } from '../lot/naturalOrder';

/** What a folder and its subfolders hold, by name. */
export interface FolderFiles {
  readonly books: readonly string[];
  /** Subfolders, or the folder itself, that could not be listed, and what the file system threw. */
  readonly unlisted: readonly { readonly folder: string; readonly error: unknown }[];
}

/** Takes a folder's path; gives the workbooks in it and below it, without hidden ones. Never throws. */
export async function folderFiles(folder: string): Promise<FolderFiles> {
  const books: string[] = [];
  const unlisted: { readonly folder: string; readonly error: unknown }[] = [];
  const seen = new Set<string>();
  const walk = async (current: string): Promise<void> => {
    try {
      // A link may lead back to a folder above.
      const place = await realpath(current);
      if (seen.has(place)) return;
      seen.add(place);
      const names = await readdir(current);
      for (const name of names.filter((each) => !each.startsWith('.')).sort(byName)) {
        const child = path.join(current, name);
        if (await isFolder(child)) await walk(child);
        else if (isBookName(name) && !isLockFile(name)) books.push(child);
      }
    } catch (error) {
      unlisted.push({ folder: current, error });
    }
  };
  await walk(folder);
  return { books, unlisted };
}

async function isFolder(child: string): Promise<boolean> {
  try {
    return (await stat(child)).isDirectory();
  } catch {
    // Whoever reads the file will say why it cannot be read.
    return false;
  }
}
