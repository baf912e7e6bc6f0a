import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import { compareLectura, reviewPartialFile, type ReadArchivo } from './compareLectura';
import { earlierFiles } from './earlierFiles';
import type { LotRow } from './lotRow';
import type { PartialFile } from './partial';
import type { LotFile } from './reviewLotFile';

/** The files of a lot that wait in memory, packed, until all of them are there: for a Web Worker, which has no disk. */
export interface LotInMemory {
  /** Takes a file as `reviewLotFile` gives it. */
  readonly add: (file: LotFile) => void;
  /** What the lot keeps of the files that were added, each reviewed by itself. */
  readonly rows: () => readonly LotRow[];
  /** Gives every file that was added, in their order, compared with the earlier quarters that the others hold. */
  readonly files: () => AsyncGenerator<LotFile>;
}

// Most of the gain for little time.
const LEVEL = 1;

/** Takes how the files are reviewed; gives a lot without files. */
export function openLotInMemory(options: OpcionesDeEntrega): LotInMemory {
  const rows: LotRow[] = [];
  const waiting: Uint8Array[] = [];
  const read = (place: number): ReadArchivo[] => {
    const file = unpack(waiting[place]!);
    return file.lectura ? [file] : [];
  };
  return {
    add: ({ file: { archivo, problema }, row, lectura }) => {
      rows.push(row);
      waiting.push(pack(lectura ? { archivo, lectura } : { archivo, lectura, problema: problema! }));
    },
    rows: () => rows,
    async *files() {
      const earlier = earlierFiles(rows);
      for (const [index, packed] of waiting.entries()) {
        const file = unpack(packed);
        yield file.lectura
          ? await compareLectura(file, earlier[index]!.flatMap(read), options)
          : await reviewPartialFile(file, options);
      }
    },
  };
}

function pack(file: PartialFile): Uint8Array {
  return deflateSync(strToU8(JSON.stringify(file)), { level: LEVEL });
}

function unpack(packed: Uint8Array): PartialFile {
  return JSON.parse(strFromU8(inflateSync(packed))) as PartialFile;
}
