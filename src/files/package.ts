import { UnreadableWorkbook } from '../workbook/unreadable';
import { damaged } from './damaged';
import { decodeXml, decodeXmlPieces } from './decodeXml';
import { readDirectory, type ZipDirectory, type ZipEntry } from './zip/directory';
import { rewriteZip } from './zip/rewriteZip';
import { unpack, unpackInPieces } from './zip/unpack';

/** How large a workbook may be. */
export interface Limits {
  /** What all its parts together may measure unpacked. */
  readonly packageMegabytes: number;
  /** What one of its parts may measure unpacked. */
  readonly partMegabytes: number;
  readonly sheets: number;
  /** Rows of one sheet that the file spells out. */
  readonly rows: number;
}

/** Far above any form and low enough for a browser. */
export const LIMITS: Limits = { packageMegabytes: 512, partMegabytes: 256, sheets: 255, rows: 200_000 };

/** A zip package: the parts by their names, unpacked one by one and on demand. Names compare case-insensitively. */
export interface Package {
  /** In the order of the central directory. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * Gives a part, checked against its size and CRC-32.
   * @throws UnreadableWorkbook `archivo-danado`, also for a part that is not there.
   */
  bytes(name: string): Uint8Array;
  /**
   * Gives a part as text: UTF-8, or UTF-16 where its byte order mark says so.
   * @throws UnreadableWorkbook `archivo-danado`.
   */
  text(name: string): string;
  /**
   * Gives a part's text piece by piece, so that a large one never stands whole in memory.
   * @throws UnreadableWorkbook `archivo-danado`; a wrong CRC-32 shows after the last piece only.
   */
  pieces(name: string): Iterable<string>;
}

const MEGABYTE = 1024 * 1024;
/** A part of at most this many bytes is unpacked at once, which is quicker. */
const AT_ONCE = 1 << 18;

const archives = new WeakMap<Package, { readonly bytes: Uint8Array; readonly directory: ZipDirectory }>();

/**
 * Takes the bytes of a zip; gives its parts. Nothing is unpacked yet: the limits are judged by what it declares.
 * @throws UnreadableWorkbook `archivo-danado`, `archivo-con-contrasena` or `archivo-demasiado-grande`.
 */
export function openPackage(bytes: Uint8Array, limits: Limits = LIMITS): Package {
  // A subclass such as Node's Buffer slices otherwise than a plain array does.
  const source = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(source);
  refuseTooLarge(directory.entries, limits);
  const entries = byName(directory.entries);
  const entryOf = (name: string): ZipEntry => {
    const entry = entries.get(key(name));
    if (!entry) throw damaged(`falta la parte ${name}`);
    return entry;
  };
  const textOf = (entry: ZipEntry): string => decodeXml(unpack(source, entry), entry.name);
  const opened: Package = {
    names: directory.entries.map(({ name }) => name),
    has: (name) => entries.has(key(name)),
    bytes: (name) => unpack(source, entryOf(name)),
    text: (name) => textOf(entryOf(name)),
    pieces: (name) => {
      const entry = entryOf(name);
      return entry.size <= AT_ONCE ? [textOf(entry)] : decodeXmlPieces(unpackInPieces(source, entry), entry.name);
    },
  };
  archives.set(opened, { bytes: source, directory });
  return opened;
}

/**
 * Takes a package that `openPackage` gave and the new contents of parts by their names (`null`: the part is left out;
 * a name it does not have: the part is appended). Gives the package anew: every other entry's compressed bytes, method,
 * time, attributes and order are copied as they are.
 */
export function rewritePackage(source: Package, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const archive = archives.get(source);
  if (!archive) throw new TypeError('rewritePackage takes a package that openPackage gave.');
  const { bytes, directory } = archive;
  const positions = new Map(directory.entries.map(({ name }, index) => [key(name), index]));
  const changed = new Map<number, Uint8Array | null>();
  const added = new Map<string, Uint8Array>();
  for (const [name, contents] of changes) {
    const position = positions.get(key(name));
    if (position !== undefined) changed.set(position, contents);
    else if (contents) added.set(name, contents);
  }
  return rewriteZip(bytes, directory, changed, added);
}

function key(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function byName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const found = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = key(entry.name);
    if (found.has(name)) throw damaged(`zip: ${entry.name} está repetida`);
    found.set(name, entry);
  }
  return found;
}

function refuseTooLarge(entries: readonly ZipEntry[], limits: Limits): void {
  let total = 0;
  for (const { size } of entries) {
    refuse(size, limits.partMegabytes);
    total += size;
  }
  refuse(total, limits.packageMegabytes);
}

function refuse(size: number, limite: number): void {
  if (size <= limite * MEGABYTE) return;
  throw new UnreadableWorkbook('archivo-demasiado-grande', { megabytes: Math.ceil(size / MEGABYTE), limite });
}
