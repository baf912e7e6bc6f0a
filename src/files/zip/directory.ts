import { UnreadableWorkbook } from '../../workbook/unreadable';
import { damaged } from '../damaged';

/** One entry of a zip's central directory; sizes and offsets in bytes, offsets from the start of the file. */
export interface ZipEntry {
  /** As a part's name: `/` between its segments and none before the first. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly versionMadeBy: number;
  readonly flags: number;
  readonly method: number;
  /** Time in the lower 16 bits, date in the upper, as MS-DOS writes them. */
  readonly time: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** The extra fields of the central header and of the local one. */
  readonly extra: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly headerStart: number;
  readonly dataStart: number;
}

/** A zip's central directory, in its own order. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/** What the end record says of the central directory. */
interface DirectoryEnd {
  readonly count: number;
  readonly start: number;
  /** Bytes that somebody put before the zip, such as a self-extractor's program. */
  readonly prefix: number;
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const END64_LOCATOR = 0x07064b50;
const END64_LOCATOR_SIZE = 20;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64_EXTRA = 0xffffffff;
/** More parts than this no workbook has, and the zip written anew needs no zip64 record to count them. */
const MOST_ENTRIES = 0xfffe;
/** One bit can stand for at most a run of 258 bytes: two bits for it make 1,032 to 1. */
const DEFLATE_BEST_RATIO = 1032;
const ENCRYPTED = 1;
/** The two methods of packing that workbooks use. */
export const STORED = 0;
export const DEFLATED = 8;

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });
const ONE_BYTE = new TextDecoder('windows-1252');

/**
 * Takes the bytes of a zip; gives its central directory, checked against the local headers, with nothing unpacked.
 * @throws UnreadableWorkbook `archivo-danado` for a directory that is cut, contradicts itself or hides entries in one
 * another; `archivo-con-contrasena` for an encrypted entry.
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index++) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) throw brokenDirectory();
    const next =
      at + CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) throw brokenDirectory();
    entries.push(readEntry(bytes, view, at, end.prefix));
    at = next;
  }
  refuseOverlaps(entries, end.start);
  return { entries, comment: end.comment };
}

function findEnd(bytes: Uint8Array, view: DataView): DirectoryEnd {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== END) continue;
    const commentEnd = at + END_SIZE + view.getUint16(at + 20, true);
    if (commentEnd <= bytes.length) return readEnd(bytes, view, at, bytes.subarray(at + END_SIZE, commentEnd));
  }
  throw damaged('zip: falta el directorio');
}

function readEnd(bytes: Uint8Array, view: DataView, at: number, comment: Uint8Array): DirectoryEnd {
  const end64 = findEnd64(bytes, view, at);
  const count = end64 === null ? view.getUint16(at + 10, true) : readUint64(view, end64 + 32);
  const size = end64 === null ? view.getUint32(at + 12, true) : readUint64(view, end64 + 40);
  const offset = end64 === null ? view.getUint32(at + 16, true) : readUint64(view, end64 + 48);
  if (count > MOST_ENTRIES) throw damaged('zip: demasiadas partes');
  if (count === 0) return { count, start: end64 ?? at, prefix: 0, comment };
  if (offset + 4 <= bytes.length && view.getUint32(offset, true) === CENTRAL) {
    return { count, start: offset, prefix: 0, comment };
  }
  const start = (end64 ?? at) - size;
  if (start < offset || view.getUint32(start, true) !== CENTRAL) throw brokenDirectory();
  return { count, start, prefix: start - offset, comment };
}

/** Gives where the zip64 end record stands, or `null` where there is none. */
function findEnd64(bytes: Uint8Array, view: DataView, end: number): number | null {
  const locator = end - END64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return null;
  // With bytes before the zip the offset points short of it, and the record stands right before its locator.
  for (const at of [readUint64(view, locator + 8), locator - END64_SIZE]) {
    if (at >= 0 && at + END64_SIZE <= bytes.length && view.getUint32(at, true) === END64) return at;
  }
  throw brokenDirectory();
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, prefix: number): ZipEntry {
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const commentEnd = extraEnd + view.getUint16(at + 32, true);
  const rawName = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = partName(rawName);
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new UnreadableWorkbook('archivo-con-contrasena', {});
  const extra = bytes.subarray(nameEnd, extraEnd);
  const [size, packedSize, offset] = trueSizes(
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
    extra,
  );
  const method = view.getUint16(at + 10, true);
  if ((method === STORED && size !== packedSize) || (method === DEFLATED && size > packedSize * DEFLATE_BEST_RATIO)) {
    throw damaged(`zip: tamaño imposible de ${name}`);
  }
  const headerStart = offset + prefix;
  if (headerStart + LOCAL_SIZE > bytes.length || view.getUint32(headerStart, true) !== LOCAL) throw brokenDirectory();
  const localExtraStart = headerStart + LOCAL_SIZE + view.getUint16(headerStart + 26, true);
  const dataStart = localExtraStart + view.getUint16(headerStart + 28, true);
  if (dataStart + packedSize > bytes.length) throw brokenDirectory();
  return {
    name,
    rawName,
    versionMadeBy: view.getUint16(at + 4, true),
    flags,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    extra,
    localExtra: bytes.subarray(localExtraStart, dataStart),
    comment: bytes.subarray(extraEnd, commentEnd),
    headerStart,
    dataStart,
  };
}

function partName(raw: Uint8Array): string {
  let name: string;
  try {
    name = STRICT_UTF8.decode(raw);
  } catch {
    name = ONE_BYTE.decode(raw);
  }
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Gives the three figures as they are or, where one of them says so, from the zip64 extra field. */
function trueSizes(size: number, packedSize: number, offset: number, extra: Uint8Array): [number, number, number] {
  const figures: [number, number, number] = [size, packedSize, offset];
  if (!figures.includes(IN_ZIP64_EXTRA)) return figures;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    let figure = at + 4;
    for (let index = 0; index < figures.length; index++) {
      if (figures[index] !== IN_ZIP64_EXTRA) continue;
      if (figure + 8 > end) throw brokenDirectory();
      figures[index] = readUint64(view, figure);
      figure += 8;
    }
    return figures;
  }
  return figures;
}

/** Entries that share bytes let a small file unpack to any size, and no program that saves workbooks makes them. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryStart: number): void {
  const byPlace = [...entries].sort((one, other) => one.headerStart - other.headerStart);
  let free = 0;
  for (const entry of byPlace) {
    if (entry.headerStart < free) throw damaged(`zip: ${entry.name} se encima con otra parte`);
    free = entry.dataStart + entry.packedSize;
  }
  if (free > directoryStart) throw brokenDirectory();
}

/** A number beyond 2⁵³ loses its last digits, which is all the same: no file is that long. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function brokenDirectory(): UnreadableWorkbook {
  return damaged('zip: el directorio no corresponde al archivo');
}
