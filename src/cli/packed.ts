import { deflateRawSync, inflateRawSync } from 'node:zlib';

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
