import { droppedIn, pickedFrom, sortOut } from '../../src/taskpane/lot/pickedFiles';
import type { PickedFile } from '../../src/taskpane/lot/protocol';

const FILE = new Blob();
const found = (...names: string[]): PickedFile[] => names.map((archivo) => ({ archivo, file: FILE }));
const sorted = (...names: string[]): unknown => {
  const { files, others } = sortOut(found(...names));
  return [files.map(({ archivo }) => archivo), others];
};

test('workbooks are told from other files, and sorted as a person would', () => {
  expect(sorted('T10.xlsx', 'T2.XLS', 'notas.txt', 'a.ods', 'b.xlsm', 'foto.png')).toEqual([
    ['a.ods', 'b.xlsm', 'T2.XLS', 'T10.xlsx'],
    2,
  ]);
});

test('what Office or the system keeps for itself is not even counted', () => {
  expect(sorted('~$T1.xlsx', 'u/~$T1.xlsx', '.T1.xlsx', '.git/T1.xlsx', 'u/.DS_Store', 'u/T1.xlsx')).toEqual([
    ['T1.xlsx'],
    0,
  ]);
});

test.each([
  ['one folder', ['E/a.xlsx', 'E/u/b.xlsx'], ['a.xlsx', 'u/b.xlsx']],
  ['a folder within it', ['E/u/a.xlsx', 'E/u/b.xlsx'], ['a.xlsx', 'b.xlsx']],
  ['folders whose names begin alike', ['E1/a.xlsx', 'E12/b.xlsx'], ['E1/a.xlsx', 'E12/b.xlsx']],
  ['a folder and a file', ['E/a.xlsx', 'b.xlsx'], ['b.xlsx', 'E/a.xlsx']],
])('names begin at the folder that holds all of them: %s', (_name, names, shown) => {
  expect(sorted(...names)).toEqual([shown, 0]);
});

test('nothing picked is nothing', () => {
  expect(pickedFrom([])).toEqual({ files: [], others: 0 });
});

test('the files of an input are named by their folders, where it was a folder', () => {
  const inFolder = Object.assign(new File([], 'a.xlsx'), { webkitRelativePath: 'E/u/a.xlsx' });
  const other = Object.assign(new File([], 'b.xlsx'), { webkitRelativePath: 'E/b.xlsx' });
  expect(pickedFrom([inFolder, other]).files).toEqual([
    { archivo: 'b.xlsx', file: other },
    { archivo: 'u/a.xlsx', file: inFolder },
  ]);
});

describe('what is dropped', () => {
  const file = (fullPath: string, given: File | null = new File([], 'x.xlsx')): FileSystemEntry =>
    ({
      ...{ fullPath, isDirectory: false },
      file: (give: (file: File) => void, fail: (error: Error) => void) =>
        given ? give(given) : fail(new Error('gone')),
    }) as unknown as FileSystemEntry;
  // A browser gives what a folder holds in handfuls.
  const directory = (fullPath: string, ...handfuls: (FileSystemEntry[] | Error)[]): FileSystemEntry => {
    const given = [...handfuls];
    const readEntries = (give: (some: FileSystemEntry[]) => void, fail: (error: Error) => void): void => {
      const next = given.shift() ?? [];
      if (next instanceof Error) fail(next);
      else give(next);
    };
    return { fullPath, isDirectory: true, createReader: () => ({ readEntries }) } as unknown as FileSystemEntry;
  };
  const items = (...entries: (FileSystemEntry | File | null)[]): DataTransferItemList =>
    [
      { kind: 'string' },
      ...entries.map((entry) => ({
        kind: 'file',
        webkitGetAsEntry: () => (entry instanceof File ? null : entry),
        getAsFile: () => (entry instanceof File ? entry : null),
      })),
    ] as unknown as DataTransferItemList;

  test('folders are looked through to the last of their files', async () => {
    const inner = directory('/E/u', [file('/E/u/c.xlsx'), file('/E/u/d.txt')]);
    const { files, others } = await droppedIn(items(directory('/E', [file('/E/a.xlsx')], [inner, file('/E/b.xlsx')])));
    expect(files.map(({ archivo }) => archivo)).toEqual(['a.xlsx', 'b.xlsx', 'u/c.xlsx']);
    expect(others).toBe(1);
  });

  test('a file without an entry is taken as it is, and an item that is nothing is left out', async () => {
    const alone = new File([], 'a.xlsx');
    expect(await droppedIn(items(alone, null))).toEqual({ files: [{ archivo: 'a.xlsx', file: alone }], others: 0 });
  });

  test('a file or a folder that the browser does not give is an entry of its own, so that it can be said', async () => {
    const denied = directory('/E/cerrada', new Error('denied'));
    const { files } = await droppedIn(items(directory('/E', [file('/E/a.xlsx', null), denied])));
    expect(files).toEqual([
      { archivo: 'a.xlsx', file: null },
      { archivo: 'cerrada', file: null },
    ]);
  });
});
