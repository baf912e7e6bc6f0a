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
  /** Takes the place of a file, from 0; tells whether others may hold earlier quarters of its forms. */
  readonly hasEarlier: (place: number) => boolean;
  /** Takes the place of a file, from 0; gives it reviewed by itself. */
  readonly alone: (place: number) => Promise<LotFile>;
  /** Takes the place of a file, from 0; gives it compared with the earlier quarters that the others hold. */
  readonly compared: (place: number) => Promise<LotFile>;
  /** Gives every file that was added, in their order, compared. */
  readonly files: () => AsyncGenerator<LotFile>;
}

// Most of the gain for little time.
const LEVEL = 1;

/** Takes how the files are reviewed; gives a lot without files. */
export function openLotInMemory(options: OpcionesDeEntrega): LotInMemory {
  const rows: LotRow[] = [];
  const waiting: Uint8Array[] = [];
  let earlier: ReturnType<typeof earlierFiles> | null = null;
  const placesOf = (place: number): readonly number[] => (earlier ??= earlierFiles(rows))[place]!;
  const read = (place: number): ReadArchivo[] => {
    const file = unpack(waiting[place]!);
    return file.lectura ? [file] : [];
  };
  const reviewed = (place: number, others: readonly number[]): Promise<LotFile> => {
    const file = unpack(waiting[place]!);
    return file.lectura ? compareLectura(file, others.flatMap(read), options) : reviewPartialFile(file, options);
  };
  const compared = (place: number): Promise<LotFile> => reviewed(place, placesOf(place));
  return {
    add: ({ file: { archivo, problema }, row, lectura }) => {
      earlier = null;
      rows.push(row);
      waiting.push(pack(lectura ? { archivo, lectura } : { archivo, lectura, problema: problema! }));
    },
    rows: () => rows,
    hasEarlier: (place) => placesOf(place).length > 0,
    alone: (place) => reviewed(place, []),
    compared,
    async *files() {
      for (const place of waiting.keys()) yield await compared(place);
    },
  };
}

function pack(file: PartialFile): Uint8Array {
  return deflateSync(strToU8(JSON.stringify(file)), { level: LEVEL });
}

function unpack(packed: Uint8Array): PartialFile {
  return JSON.parse(strFromU8(inflateSync(packed))) as PartialFile;
}
