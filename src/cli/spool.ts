import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describeErrno } from './messages';
import { WrongUsage } from './usage';

/** Where something waits on disk. */
export interface SpoolPlace {
  readonly at: number;
  readonly length: number;
}

/** Things that wait on disk until the whole lot is known, because a lot may be larger than memory. */
export interface Spool {
  /** Takes something packed; gives where it waits. Throws WrongUsage where the disk does not take it. */
  readonly add: (packed: Packed<unknown>) => Promise<SpoolPlace>;
  /** Takes a place; gives what waits there. */
  readonly get: <Content>(place: SpoolPlace) => Promise<Content>;
  /** Leaves nothing behind. */
  readonly close: () => Promise<void>;
}

/** Plain data as compressed JSON. */
export type Packed<_Content> = Uint8Array;

// Most of the gain for little time.
const LEVEL = 1;

/** Takes plain data; gives it packed. */
export function pack<Content>(content: Content): Packed<Content> {
  return deflateRawSync(JSON.stringify(content), { level: LEVEL });
}

/** Takes packed data; gives it as it was. */
export function unpack<Content>(packed: Packed<Content>): Content {
  return JSON.parse(inflateRawSync(packed).toString('utf8')) as Content;
}

/** Takes the folder for what does not stay; gives a place on disk for a lot. Throws WrongUsage. */
export async function openSpool(temporary = tmpdir()): Promise<Spool> {
  const onDisk = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw new WrongUsage('lote-sin-guardar', { carpeta: temporary, detalle: describeErrno(error) });
    }
  };
  const folder = await onDisk(() => mkdtemp(path.join(temporary, 'tmm-f004-')));
  const file = await onDisk(() => open(path.join(folder, 'lote'), 'wx+'));
  let end = 0;
  return {
    add: (packed) =>
      onDisk(async () => {
        const place = { at: end, length: packed.length };
        await file.write(packed, 0, packed.length, end);
        end += packed.length;
        return place;
      }),
    get: <Content>({ at, length }: SpoolPlace) =>
      onDisk(async () => {
        const packed = new Uint8Array(length);
        await file.read(packed, 0, length, at);
        return unpack<Content>(packed);
      }),
    close: async () => {
      await file.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
