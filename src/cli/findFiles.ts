import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problema } from '../reports/fileReview';
import { isBookName, isLockFile } from '../lot/bookNames';
import { folderFiles } from './folderFiles';
import { CLI, describeErrno, fileProblem } from './messages';
import { byName } from '../lot/naturalOrder';

/** A file to review, or a path that leads to none and why. */
export interface FoundFile {
  /** As typed, or as its folder or pattern led to it. */
  readonly archivo: string;
  readonly problema: Problema | null;
}

/** What only a pattern has. */
export const PATTERN = /[*?[\]{}]|[!+@]\(/;

/**
 * Takes what was typed as FILE…: files, folders and patterns; gives the files they lead to, each once, in the order
 * typed and by name within a folder or a pattern. Never throws.
 */
export async function findFiles(typed: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const each of typed) {
    for (const file of await findTyped(each)) found.set(path.resolve(file.archivo), file);
  }
  // A shell that expands `*.xlsx` also names the lock file of a workbook that somebody has open.
  const files = [...found.values()];
  const meant = files.filter(({ archivo }) => !isLockFile(archivo));
  return meant.length > 0 ? meant : files;
}

async function findTyped(typed: string): Promise<FoundFile[]> {
  // A path written as on Windows leads to the same place everywhere.
  const spellings = typed.includes('\\') ? [typed, typed.replaceAll('\\', '/')] : [typed];
  let reason: unknown;
  for (const spelling of spellings) {
    try {
      return (await stat(spelling)).isDirectory() ? await findInFolder(spelling) : [readable(spelling)];
    } catch (error) {
      reason = error;
    }
  }
  const pattern = spellings.at(-1)!;
  return PATTERN.test(pattern)
    ? findPattern(typed, pattern)
    : [unreadable(typed, CLI.unreadable(describeErrno(reason)))];
}

async function findInFolder(folder: string): Promise<FoundFile[]> {
  const { books, unlisted } = await folderFiles(folder);
  const found = [
    ...books.map(readable),
    ...unlisted.map(({ folder: each, error }) => unreadable(each, CLI.unlisted(describeErrno(error)))),
  ];
  return found.length > 0 ? found : [{ archivo: folder, problema: fileProblem('sin-libros', {}) }];
}

async function findPattern(typed: string, pattern: string): Promise<FoundFile[]> {
  const books = await matchFiles(pattern, (name) => isBookName(name) && !isLockFile(name));
  return books.length > 0 ? books.map(readable) : [unreadable(typed, CLI.unreadable(CLI.noMatch))];
}

/** Takes a pattern and what tells whether a name is wanted; gives the files that match it, by name. */
export async function matchFiles(pattern: string, isWanted: (name: string) => boolean): Promise<string[]> {
  // What comes before the first special character is a plain path, where `..` and a drive's letter mean what they mean.
  const steps = pattern.split('/');
  const first = steps.findIndex((step) => PATTERN.test(step));
  const folder = first === 0 ? '.' : `${steps.slice(0, first).join('/')}/`;
  const { glob } = await import('tinyglobby');
  // Several slashes in a row are one, as they are to the file system.
  const names = await glob(steps.slice(first).join('/').replace(/\/+/g, '/'), {
    cwd: folder,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  return names
    .filter(isWanted)
    .sort(byName)
    .map((name) => path.join(folder, name));
}

function readable(archivo: string): FoundFile {
  return { archivo, problema: null };
}

function unreadable(archivo: string, mensaje: string): FoundFile {
  return { archivo, problema: { codigo: 'archivo-ilegible', mensaje } };
}
