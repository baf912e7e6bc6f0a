import { deflateSync } from 'fflate';

import { crc32 } from './crc32';
import { DEFLATED, type ZipDirectory, type ZipEntry } from './directory';

/** What a header says of an entry, and the packed bytes that follow it. */
type Packed = Pick<
  ZipEntry,
  | 'rawName'
  | 'versionMadeBy'
  | 'flags'
  | 'method'
  | 'time'
  | 'crc'
  | 'size'
  | 'internalAttributes'
  | 'externalAttributes'
  | 'extra'
  | 'localExtra'
  | 'comment'
> & { readonly data: Uint8Array };

const VERSION = 20;
const UTF8_NAME = 1 << 11;
const HAS_DESCRIPTOR = 1 << 3;
const ZIP64_EXTRA = 0x0001;
const NOTHING = new Uint8Array(0);
/** The first of January of 1980, midnight: the beginning of this calendar, as Excel itself writes it. */
const NO_TIME = 0x0021_0000;

/**
 * Takes a zip, its directory, the new contents of entries by their positions in it (`null`: left out) and entries to
 * append by their names; gives the new zip. Every other entry keeps its packed bytes, method, time and attributes.
 */
export function rewriteZip(
  bytes: Uint8Array,
  directory: ZipDirectory,
  changed: ReadonlyMap<number, Uint8Array | null>,
  added: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const kept: Packed[] = [];
  directory.entries.forEach((entry, index) => {
    const contents = changed.get(index);
    if (contents === null) return;
    kept.push(contents === undefined ? copyEntry(bytes, entry) : packAnew(entry, contents));
  });
  return assemble([...kept, ...[...added].map(([name, contents]) => packNew(name, contents))], directory.comment);
}

function copyEntry(bytes: Uint8Array, entry: ZipEntry): Packed {
  return {
    ...entry,
    // The new headers tell the sizes themselves, in 32 bits, so neither descriptor nor zip64 field is left to read.
    flags: entry.flags & ~HAS_DESCRIPTOR,
    extra: withoutZip64(entry.extra),
    localExtra: withoutZip64(entry.localExtra),
    data: bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize),
  };
}

function packAnew(entry: ZipEntry, contents: Uint8Array): Packed {
  return { ...entry, ...pack(contents), flags: entry.flags & UTF8_NAME, extra: NOTHING, localExtra: NOTHING };
}

function packNew(name: string, contents: Uint8Array): Packed {
  return {
    ...pack(contents),
    rawName: new TextEncoder().encode(name),
    versionMadeBy: VERSION,
    flags: UTF8_NAME,
    time: NO_TIME,
    internalAttributes: 0,
    externalAttributes: 0,
    extra: NOTHING,
    localExtra: NOTHING,
    comment: NOTHING,
  };
}

function pack(contents: Uint8Array): Pick<Packed, 'method' | 'crc' | 'size' | 'data'> {
  return { method: DEFLATED, crc: crc32(contents), size: contents.length, data: deflateSync(contents) };
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const fields: number[] = [];
  for (let at = 0; at < extra.length;) {
    const identifier = extra[at]! | ((extra[at + 1] ?? 0) << 8);
    const end = at + 4 + ((extra[at + 2] ?? 0) | ((extra[at + 3] ?? 0) << 8));
    if (identifier !== ZIP64_EXTRA) fields.push(...extra.subarray(at, end));
    at = end;
  }
  return Uint8Array.from(fields);
}

function assemble(entries: readonly Packed[], comment: Uint8Array): Uint8Array {
  const size = entries.reduce(
    (sum, { rawName, extra, localExtra, comment: remark, data }) =>
      sum + 30 + 46 + 2 * rawName.length + extra.length + localExtra.length + remark.length + data.length,
    22 + comment.length,
  );
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  const starts: number[] = [];
  let at = 0;
  const append = (part: Uint8Array): void => {
    zip.set(part, at);
    at += part.length;
  };
  for (const entry of entries) {
    starts.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, entry.localExtra);
    at += 30;
    append(entry.rawName);
    append(entry.localExtra);
    append(entry.data);
  }
  const directoryStart = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.versionMadeBy, true);
    writeCommon(view, at + 6, entry, entry.extra);
    view.setUint16(at + 32, entry.comment.length, true);
    view.setUint16(at + 36, entry.internalAttributes, true);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, starts[index]!, true);
    at += 46;
    append(entry.rawName);
    append(entry.extra);
    append(entry.comment);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directoryStart, true);
  view.setUint32(at + 16, directoryStart, true);
  view.setUint16(at + 20, comment.length, true);
  at += 22;
  append(comment);
  return zip;
}

/** Writes the fields that the local and the central header have in common, from the version needed to extract on. */
function writeCommon(view: DataView, at: number, entry: Packed, extra: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
  view.setUint16(at + 24, extra.length, true);
}
