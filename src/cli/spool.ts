import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeWriteErrno } from './messages';
import type { Packed } from './packed';
import { WrongUsage } from './usage';

/** Where something waits on disk. */
export interface SpoolPlace<_Content> {
  readonly at: number;
  readonly length: number;
}

/** Things that wait on disk until the whole lot is known, because a lot may be larger than memory. */
export interface Spool {
  /** Takes something packed; gives where it waits. Throws WrongUsage where the disk does not take it. */
  readonly add: <Content>(packed: Packed<Content>) => Promise<SpoolPlace<Content>>;
  /** Takes a place; gives what waits there. */
  readonly get: <Content>(place: SpoolPlace<Content>) => Promise<Packed<Content>>;
  /** Leaves nothing behind. */
  readonly close: () => Promise<void>;
}

/** Takes the folder for what does not stay; gives a place on disk for a lot. Throws WrongUsage. */
export async function openSpool(temporary = tmpdir()): Promise<Spool> {
  const onDisk = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw new WrongUsage('lote-sin-guardar', { carpeta: temporary, detalle: describeWriteErrno(error) });
    }
  };
  const folder = await onDisk(() => mkdtemp(path.join(temporary, 'tmm-f004-')));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const file = await onDisk(() => open(path.join(folder, 'lote'), 'wx+')).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  let end = 0;
  return {
    add: (packed) =>
      onDisk(async () => {
        const place = { at: end, length: packed.length };
        await file.appendFile(packed);
        end += packed.length;
        return place;
      }),
    get: ({ at, length }) =>
      onDisk(async () => {
        const packed = new Uint8Array(length);
        const { bytesRead } = await file.read(packed, 0, length, at);
        if (bytesRead < length) throw new Error(`${bytesRead} de ${length} bytes`);
        return packed;
      }),
    close: async () => {
      await file.close();
      await remove();
    },
  };
}
