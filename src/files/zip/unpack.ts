import { Inflate, inflateSync } from 'fflate';

import { damaged } from '../damaged';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './directory';

/** What an entry may hold packed to be unpacked at once; one that lies about its size can then cost little. */
const SMALL = 1 << 16;
/** Packed bytes per piece; a piece unpacks to some 8 MB at the worst and to 80 KB as a rule. */
const STEP = 1 << 13;

/**
 * Takes the bytes of a zip and an entry of it; gives the entry's contents, checked against its size and CRC-32.
 * @throws UnreadableWorkbook `archivo-danado`.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === DEFLATED && entry.packedSize <= SMALL) {
    const contents = inflateSmall(bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize), entry);
    if (crc32(contents) !== entry.crc) throw broken(entry);
    return contents;
  }
  const contents = new Uint8Array(entry.size);
  let filled = 0;
  for (const piece of unpackInPieces(bytes, entry)) {
    contents.set(piece, filled);
    filled += piece.length;
  }
  return contents;
}

/**
 * Takes the bytes of a zip and an entry of it; gives the entry's contents piece by piece, so that a large one never
 * stands whole in memory. The CRC-32 is judged after the last piece.
 * @throws UnreadableWorkbook `archivo-danado`, as soon as more comes out than the entry declares.
 */
export function* unpackInPieces(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void> {
  let crc = 0;
  let size = 0;
  for (const piece of entry.method === STORED ? storedPieces(bytes, entry) : inflatedPieces(bytes, entry)) {
    size += piece.length;
    if (size > entry.size) throw broken(entry);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw broken(entry);
}

function inflateSmall(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  let contents: Uint8Array;
  try {
    // One byte more than declared shows whether more comes out; the codec drops what lies beyond.
    contents = inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  } catch (cause) {
    throw broken(entry, cause);
  }
  if (contents.length !== entry.size) throw broken(entry);
  return contents;
}

function* storedPieces(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void> {
  const end = entry.dataStart + entry.packedSize;
  for (let at = entry.dataStart; at < end; at += SMALL) yield bytes.subarray(at, Math.min(at + SMALL, end));
}

function* inflatedPieces(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void> {
  if (entry.method !== DEFLATED) throw damaged(`zip: método ${entry.method} desconocido en ${entry.name}`);
  let piece = new Uint8Array(0);
  const codec = new Inflate((unpacked) => (piece = unpacked));
  const end = entry.dataStart + entry.packedSize;
  for (let at = entry.dataStart; at < end; at += STEP) {
    try {
      codec.push(bytes.subarray(at, Math.min(at + STEP, end)), at + STEP >= end);
    } catch (cause) {
      throw broken(entry, cause);
    }
    if (piece.length > 0) yield piece;
  }
}

function broken(entry: ZipEntry, cause?: unknown): Error {
  return damaged(`${entry.name}: no coincide con lo que el archivo declara`, cause);
}
