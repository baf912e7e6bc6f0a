// Eight tables, one per byte of a block, so that eight bytes cost one step.
const TABLES = new Uint32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  TABLES[byte] = remainder;
}
for (let index = 256; index < TABLES.length; index++) {
  const previous = TABLES[index - 256]!;
  TABLES[index] = (previous >>> 8) ^ TABLES[previous & 255]!;
}

/** Takes bytes and the CRC-32 of what came before them; gives the CRC-32 of both together, unsigned. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const tables = TABLES;
  const blocks = bytes.length - (bytes.length % 8);
  let remainder = ~before;
  let at = 0;
  for (; at < blocks; at += 8) {
    remainder ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    remainder =
      tables[1792 + (remainder & 255)]! ^
      tables[1536 + ((remainder >>> 8) & 255)]! ^
      tables[1280 + ((remainder >>> 16) & 255)]! ^
      tables[1024 + (remainder >>> 24)]! ^
      tables[768 + bytes[at + 4]!]! ^
      tables[512 + bytes[at + 5]!]! ^
      tables[256 + bytes[at + 6]!]! ^
      tables[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) remainder = (remainder >>> 8) ^ tables[(remainder ^ bytes[at]!) & 255]!;
  return ~remainder >>> 0;
}
