import { compareLectura, type ReadArchivo } from '../lot/compareLectura';
import { earlierFiles } from '../lot/earlierFiles';
import type { Lectura } from '../lot/lectura';
import type { LotRow } from '../lot/lotRow';
import type { LotOptions, ReadFile } from './lot';
import { openSpool, type SpoolPlace } from './spool';
import { writeFile, type WrittenFile } from './writtenFile';

interface Waiting {
  readonly archivo: string;
  readonly written: SpoolPlace;
  readonly lectura: SpoolPlace | null;
}

/** The files of a lot that wait until all of them are there. */
export interface WaitingLot {
  readonly add: (file: ReadFile) => Promise<void>;
  /**
   * Takes what says when to stop; gives every file that was added, in their order, written and compared with the
   * earlier quarters that the others hold.
   */
  readonly files: (signal: AbortSignal) => AsyncGenerator<WrittenFile>;
  /** Leaves nothing behind. */
  readonly close: () => Promise<void>;
}

/** Takes how the files are reviewed and written; gives a lot where none waits yet. Throws WrongUsage where the disk does not take it. */
export async function openWaitingLot({ review, formats }: LotOptions): Promise<WaitingLot> {
  const spool = await openSpool();
  const waiting: Waiting[] = [];
  const rows: LotRow[] = [];
  const read = async ({ archivo, lectura }: Waiting): Promise<ReadArchivo[]> =>
    lectura ? [{ archivo, lectura: await spool.get<Lectura>(lectura) }] : [];
  return {
    add: async ({ row, written, lectura }) => {
      const { archivo } = row;
      rows.push(row);
      waiting.push({ archivo, written: await spool.add(written), lectura: lectura && (await spool.add(lectura)) });
    },
    async *files(signal) {
      // Each file has a new row once it was compared.
      const earlier = earlierFiles(rows.splice(0));
      for (const [index, file] of waiting.entries()) {
        if (signal.aborted) return;
        const others = (await Promise.all(earlier[index]!.map((place) => read(waiting[place]!)))).flat();
        const [own] = others.length > 0 ? await read(file) : [];
        yield own
          ? await writeFile(await compareLectura(own, others, review), index, formats)
          : await spool.get<WrittenFile>(file.written);
      }
    },
    close: spool.close,
  };
}
