import { UnreadableWorkbook } from '../../workbook/unreadable';
import { damaged } from '../damaged';

/** A compound file (CFB), the small file system that Office before 2007 saved in. */
export interface CompoundFile {
  /** The names of the streams and storages right below its root. */
  readonly names: readonly string[];
  /**
   * Gives a stream.
   * @throws UnreadableWorkbook `archivo-danado`, also for one that is not there, or `archivo-demasiado-grande`.
   */
  stream(name: string): Uint8Array;
}

interface DirectoryEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** The first eight bytes of every compound file. */
export const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MINI_SECTOR = 64;
/** Streams shorter than this share one stream of small sectors. */
const MINI_CUTOFF = 4096;
/** Greater numbers are no sectors: end of chain, free, part of the table itself. */
const LAST_SECTOR = 0xfffffffa;
/** How many sectors of the allocation table the header itself names. */
const IN_HEADER = 109;
const MEGABYTE = 1024 * 1024;

/**
 * Takes the bytes of a compound file and how many megabytes a stream may have; gives its streams.
 * @throws UnreadableWorkbook `archivo-danado`.
 */
export function openCompoundFile(bytes: Uint8Array, mostMegabytes: number): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_SIZE) throw broken();
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw broken();
  const sectorSize = 1 << shift;
  const sectors = Math.ceil(bytes.length / sectorSize) - 1;
  const sector = (index: number): Uint8Array => {
    if (index >= sectors) throw broken();
    return bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  };

  const table = joinWords(tableSectors(view, sector, sectors).map(sector));
  const read = (start: number): Uint8Array => join(chain(start, table, sectors).map(sector));
  const entries = readEntries(read(view.getUint32(48, true)));
  const root = entries[0];
  if (!root) throw broken();
  const inRoot = childrenOf(root, entries);

  const readMini = (start: number): Uint8Array => {
    const miniTable = joinWords(chain(view.getUint32(60, true), table, sectors).map(sector));
    const container = read(root.start);
    const minis = Math.ceil(container.length / MINI_SECTOR);
    return join(
      chain(start, miniTable, minis).map((index) => container.subarray(index * MINI_SECTOR, (index + 1) * MINI_SECTOR)),
    );
  };

  return {
    names: inRoot.map(({ name }) => name),
    stream(name) {
      const entry = inRoot.find((each) => each.name === name);
      if (!entry) throw damaged(`falta ${name}`);
      if (entry.size > mostMegabytes * MEGABYTE) {
        const megabytes = Math.ceil(entry.size / MEGABYTE);
        throw new UnreadableWorkbook('archivo-demasiado-grande', { megabytes, limite: mostMegabytes });
      }
      const contents = entry.size < MINI_CUTOFF ? readMini(entry.start) : read(entry.start);
      if (contents.length < entry.size) throw broken();
      return contents.slice(0, entry.size);
    },
  };
}

/** Gives the sectors that hold the allocation table: those the header names, then a chain of lists. */
function tableSectors(view: DataView, sector: (index: number) => Uint8Array, sectors: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < IN_HEADER; index++) found.push(view.getUint32(76 + index * 4, true));
  const lists = new Set<number>();
  let list = view.getUint32(68, true);
  while (list < LAST_SECTOR) {
    if (lists.has(list)) throw broken();
    lists.add(list);
    const words = joinWords([sector(list)]);
    for (let at = 0; at < words.length - 1; at++) found.push(words[at]!);
    list = words[words.length - 1] ?? LAST_SECTOR;
  }
  const named = found.filter((index) => index < LAST_SECTOR);
  // A table that repeats its sectors could stand for more of them than the file has.
  if (new Set(named).size < named.length || named.length > sectors) throw broken();
  return named;
}

/** Gives the numbers of the sectors of a stream in their order. */
function chain(start: number, table: Uint32Array, sectors: number): number[] {
  const found: number[] = [];
  for (let index = start; index < LAST_SECTOR; index = table[index] ?? LAST_SECTOR) {
    // A chain that closes on itself has no end.
    if (found.length >= sectors || index >= sectors) throw broken();
    found.push(index);
  }
  return found;
}

function readEntries(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    let name = '';
    for (let letter = 0; letter + 2 < length; letter += 2) {
      name += String.fromCharCode(view.getUint16(at + letter, true));
    }
    entries.push({
      name,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Gives the entries right below another; they form a tree of siblings. */
function childrenOf(parent: DirectoryEntry, entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  const found = new Set<DirectoryEntry>();
  const waiting = [parent.child];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entry = entries[next];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.right, entry.left);
  }
  return [...found];
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function joinWords(pieces: readonly Uint8Array[]): Uint32Array {
  const bytes = join(pieces);
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_word, index) => view.getUint32(index * 4, true));
}

function broken(): UnreadableWorkbook {
  return damaged('el archivo de Office 97-2003 está incompleto');
}
