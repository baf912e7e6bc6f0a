import { isBookName, isLockFile } from '../../lot/bookNames';
import { byName } from '../../lot/naturalOrder';
import type { PickedFile } from './protocol';

/** What somebody picked or dropped: the workbooks in it, by name, and how many other files were left out. */
export interface Picked {
  readonly files: readonly PickedFile[];
  readonly others: number;
}

/** Takes the files of an input, of a folder or not; gives the workbooks among them. */
export function pickedFrom(files: Iterable<File>): Picked {
  return sortOut([...files].map((file) => ({ archivo: file.webkitRelativePath || file.name, file })));
}

/** Takes what was dropped, before its event is over; gives the workbooks in it and in its folders. Never rejects. */
export async function droppedIn(items: DataTransferItemList): Promise<Picked> {
  const dropped = [...items].filter(({ kind }) => kind === 'file');
  // Once the event is over the items are empty.
  const found = dropped.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const files: PickedFile[] = [];
  for (const handful of handfulsOf(found)) {
    const some = handful.map(async (each): Promise<PickedFile[]> => {
      if (!each) return [];
      return each instanceof File ? [{ archivo: each.name, file: each }] : filesIn(each);
    });
    files.push(...(await Promise.all(some)).flat());
  }
  return sortOut(files);
}

/** Takes files by their names; gives the workbooks by name, from the folder that holds all of them, without what Office or the system keeps for itself. */
export function sortOut(found: readonly PickedFile[]): Picked {
  const seen = found.filter(({ archivo }) => !isHidden(archivo) && !isLockFile(archivo));
  const files = seen.filter(({ archivo, file }) => isBookName(archivo) || file === null);
  const shared = sharedFolder(files.map(({ archivo }) => archivo));
  return {
    files: files
      .map(({ archivo, file }) => ({ archivo: archivo.slice(shared.length), file }))
      .sort((one, other) => byName(one.archivo, other.archivo)),
    others: seen.length - files.length,
  };
}

async function filesIn(entry: FileSystemEntry): Promise<PickedFile[]> {
  const archivo = entry.fullPath.replace(/^\//, '');
  try {
    if (entry.isDirectory) {
      const files: PickedFile[] = [];
      for await (const handful of entriesOf(entry as FileSystemDirectoryEntry)) {
        files.push(...(await Promise.all(handful.map(filesIn))).flat());
      }
      return files;
    }
    if (!isBookName(archivo)) return [{ archivo, file: new Blob() }];
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ archivo, file }];
  } catch {
    return [{ archivo, file: null }];
  }
}

// All files of a large folder at once would hold the pane up.
const HANDFUL = 50;

// They are given some at a time, as many as the browser likes; none are the last.
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    yield* handfulsOf(some);
  }
}

function* handfulsOf<Each>(all: readonly Each[]): Generator<readonly Each[]> {
  for (let first = 0; first < all.length; first += HANDFUL) yield all.slice(first, first + HANDFUL);
}

// What is in all names tells none from another.
function sharedFolder(names: readonly string[]): string {
  const [first = ''] = names;
  let shared = first.slice(0, first.lastIndexOf('/') + 1);
  while (!names.every((name) => name.startsWith(shared))) {
    shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
  }
  return shared;
}

function isHidden(archivo: string): boolean {
  return archivo.split('/').some((step) => step.startsWith('.'));
}
