import type { ReadArchivo } from '../lot/compareLectura';
import { earlierFiles } from '../lot/earlierFiles';
import type { LotRow } from '../lot/lotRow';
import { inOrder } from './inOrder';
import type { ReviewedFile } from './lotTask';
import { type Packed, unpack } from './packed';
import type { Reviewer } from './reviewer';
import { openSpool, type SpoolPlace } from './spool';
import type { WrittenFile } from './writtenFile';

interface Waiting {
  readonly archivo: string;
  readonly written: SpoolPlace<WrittenFile>;
  readonly lectura: SpoolPlace<ReadArchivo> | null;
}

/** The files of a lot that wait until all of them are there. */
export interface WaitingLot {
  readonly add: (file: ReviewedFile) => Promise<void>;
  /**
   * Takes who reviews and what says when to stop; gives every file that was added, in their order, compared with the
   * earlier quarters that the others hold.
   */
  readonly files: (reviewer: Reviewer, signal: AbortSignal) => AsyncGenerator<WrittenFile>;
  /** Leaves nothing behind. */
  readonly close: () => Promise<void>;
}

/** Gives a lot where no file waits yet. Throws WrongUsage where the disk does not take it. */
export async function openWaitingLot(): Promise<WaitingLot> {
  const spool = await openSpool();
  const waiting: Waiting[] = [];
  const rows: LotRow[] = [];
  const lecturasOf = (places: readonly number[]): Promise<Packed<ReadArchivo>[]> => {
    const lecturas = places.flatMap((place) => waiting[place]!.lectura ?? []);
    return Promise.all(lecturas.map((lectura) => spool.get(lectura)));
  };
  return {
    add: async ({ row, written, lectura }) => {
      const { archivo } = row;
      rows.push(row);
      waiting.push({ archivo, written: await spool.add(written), lectura: lectura && (await spool.add(lectura)) });
    },
    async *files(reviewer, signal) {
      // Each file has a new row once it was compared.
      const earlier = earlierFiles(rows.splice(0));
      const compare = async ([index, { archivo, written }]: [number, Waiting]): Promise<Packed<WrittenFile>> => {
        const others = await lecturasOf(earlier[index]!);
        const [own] = others.length > 0 ? await lecturasOf([index]) : [];
        if (!own) return spool.get(written);
        return (await reviewer.review({ kind: 'comparison', archivo, index, own, others })).written;
      };
      for await (const written of inOrder(waiting.entries(), reviewer.ahead, compare)) {
        if (signal.aborted) return;
        yield unpack(written);
      }
    },
    close: spool.close,
  };
}
