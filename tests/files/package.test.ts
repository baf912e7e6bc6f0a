import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { LIMITS, openPackage, rewritePackage } from '../../src/files/package';
import { crc32 } from '../../src/files/zip/crc32';
import { UnreadableWorkbook } from '../../src/workbook/unreadable';
import { sample, SAMPLES } from './workbookFixtures';

const PARTS = { 'a.xml': strToU8('<a/>'), 'xl/b.xml': strToU8('b'.repeat(1000)), 'c.bin': new Uint8Array([1, 2, 3]) };

function zipped(parts: Zippable = PARTS): Uint8Array {
  return zipSync(parts);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Gives where the first record with this signature stands. */
function find(bytes: Uint8Array, signature: number, from = 0): number {
  const view = viewOf(bytes);
  for (let at = from; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return at;
  throw new Error('no such record');
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole: number[] = [];
  for (const piece of pieces) whole.push(...piece);
  return Uint8Array.from(whole);
}

/** Gives the code with which opening the bytes, or else unpacking all parts, is refused. */
function refusal(bytes: Uint8Array, limits = LIMITS): string {
  try {
    const opened = openPackage(bytes, limits);
    for (const name of opened.names) opened.bytes(name);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.codigo;
    throw error;
  }
  return 'none';
}

function changed(bytes: Uint8Array, change: (view: DataView, central: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(viewOf(copy), find(copy, CENTRAL));
  return copy;
}

describe('openPackage', () => {
  it('gives the parts by their names, whatever the case and the slashes', () => {
    const opened = openPackage(zipped());
    expect(opened.names).toEqual(['a.xml', 'xl/b.xml', 'c.bin']);
    expect(opened.text('A.XML')).toBe('<a/>');
    expect(opened.bytes('/xl\\b.xml')).toEqual(PARTS['xl/b.xml']);
    expect(opened.has('XL/B.xml')).toBe(true);
    expect(opened.has('xl/')).toBe(false);
    expect(() => opened.bytes('d.xml')).toThrow(UnreadableWorkbook);
  });

  it('reads names with backslashes and leading slashes as part names', () => {
    expect(openPackage(zipped({ '\\xl\\b.xml': PARTS['xl/b.xml'] })).names).toEqual(['xl/b.xml']);
    expect(openPackage(zipped({ '/xl/b.xml': PARTS['xl/b.xml'] })).names).toEqual(['xl/b.xml']);
  });

  it.each([
    ['UTF-8', strToU8('<ñ/>')],
    ['UTF-8 with its mark', join(Uint8Array.of(0xef, 0xbb, 0xbf), strToU8('<ñ/>'))],
    ['UTF-16, little-endian', Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0xf1, 0, 0x2f, 0, 0x3e, 0])],
    ['UTF-16, big-endian', Uint8Array.from([0xfe, 0xff, 0, 0x3c, 0, 0xf1, 0, 0x2f, 0, 0x3e])],
  ])('reads text in %s', (_encoding, bytes) => {
    const opened = openPackage(zipped({ t: bytes }));
    expect(opened.text('t')).toBe('<ñ/>');
    expect([...opened.pieces('t')].join('')).toBe('<ñ/>');
  });

  it('gives a large part in pieces that make up the whole', () => {
    const text = Array.from({ length: 30_000 }, (_line, index) => `línea ${index}`).join('\n');
    for (const level of [0, 6] as const) {
      const opened = openPackage(zipSync({ t: strToU8(text) }, { level }));
      const pieces = [...opened.pieces('t')];
      expect(pieces.length).toBeGreaterThan(2);
      expect(pieces.join('')).toBe(text);
      expect(opened.text('t')).toBe(text);
    }
  });

  it('reads stored parts, comments, bytes before the zip and a file that is a window on a larger one', () => {
    const plain = zipped();
    const withComment = join(plain, strToU8('adiós'));
    viewOf(withComment).setUint16(plain.length - 2, 6, true);
    for (const bytes of [
      zipSync(PARTS, { level: 0 }),
      withComment,
      join(strToU8('\r\n\r\n'), plain),
      Buffer.concat([Buffer.from('xyz'), plain]).subarray(3),
    ]) {
      expect(openPackage(bytes).bytes('xl/b.xml')).toEqual(PARTS['xl/b.xml']);
    }
  });

  it('reads zip64 records and fields', () => {
    const bytes = zip64(zipped());
    expect(openPackage(bytes).bytes('xl/b.xml')).toEqual(PARTS['xl/b.xml']);
    expect(openPackage(join(strToU8('before'), bytes)).text('a.xml')).toBe('<a/>');
    expect(unzipSync(rewritePackage(openPackage(bytes), new Map()))['xl/b.xml']).toEqual(PARTS['xl/b.xml']);
  });

  const good = zipped();
  it.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'archivo-danado'],
    ['no directory', good.subarray(0, find(good, CENTRAL)), 'archivo-danado'],
    ['a directory cut short', good.subarray(0, good.length - 30), 'archivo-danado'],
    ['an encrypted part', changed(good, (view, at) => view.setUint16(at + 8, 1, true)), 'archivo-con-contrasena'],
    ['an unknown method', changed(good, (view, at) => view.setUint16(at + 10, 12, true)), 'archivo-danado'],
    ['a wrong CRC-32', changed(good, (view, at) => view.setUint32(at + 16, 7, true)), 'archivo-danado'],
    ['a size too small', changed(good, (view, at) => view.setUint32(at + 24, 3, true)), 'archivo-danado'],
    ['a size too large', changed(good, (view, at) => view.setUint32(at + 24, 5, true)), 'archivo-danado'],
    [
      'a size that no deflating reaches',
      changed(good, (view, at) => view.setUint32(at + 24, 1e8, true)),
      'archivo-danado',
    ],
    ['a part beyond the end', changed(good, (view, at) => view.setUint32(at + 20, 1e8, true)), 'archivo-danado'],
    ['a part without its header', changed(good, (view, at) => view.setUint32(at + 42, 1, true)), 'archivo-danado'],
    ['a name twice', zipped({ 'a.xml': PARTS['a.xml'], 'A.xml': PARTS['a.xml'] }), 'archivo-danado'],
    ['parts in one another', overlapping(), 'archivo-danado'],
  ])('refuses %s', (_what, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  it('refuses by what the directory declares, before anything is unpacked', () => {
    const megabyte = new Uint8Array(1 << 20);
    const bytes = zipped({ a: megabyte, b: megabyte });
    expect(refusal(bytes)).toBe('none');
    for (const limits of [
      { ...LIMITS, packageMegabytes: 1 },
      { ...LIMITS, partMegabytes: 0.5 },
    ]) {
      expect(() => openPackage(bytes, limits)).toThrow(
        expect.objectContaining({
          codigo: 'archivo-demasiado-grande',
          datos: { megabytes: expect.any(Number), limite: expect.any(Number) },
        }),
      );
    }
  });

  it.each([
    ['short', new Uint8Array(4 << 20)],
    ['long', Uint8Array.from({ length: 300_000 }, (_byte, index) => (index * index * 31) >> 7)],
  ])('stops unpacking a part that holds more than it declares, %s when packed', (_how, contents) => {
    const lying = changed(zipped({ a: contents }), (view, at) => view.setUint32(at + 24, contents.length >> 2, true));
    expect(refusal(lying)).toBe('archivo-danado');
  });

  it('throws nothing but its own error for a sample that is cut or has a byte changed', () => {
    const bytes = sample(SAMPLES[2]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
        const bad = cut ? bytes.slice(0, at) : bytes.slice();
        if (!cut) bad[at] = bad[at]! ^ by;
        expect(['none', 'archivo-danado', 'archivo-con-contrasena', 'archivo-demasiado-grande']).toContain(
          refusal(bad),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('rewritePackage', () => {
  it.each(SAMPLES)('gives %s anew with the same parts, byte for byte', (name) => {
    const source = openPackage(sample(name));
    const anew = openPackage(rewritePackage(source, new Map()));
    expect(anew.names).toEqual(source.names);
    for (const part of source.names) expect(Buffer.compare(anew.bytes(part), source.bytes(part))).toBe(0);
  });

  it('gives a package that other programs read, whatever the parts', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 300 }), { maxKeys: 6 }),
        fc.constantFrom(0, 6),
        (parts, level) => {
          const source = openPackage(zipSync(parts, { level: level as 0 | 6 }));
          expect(unzipSync(rewritePackage(source, new Map()))).toEqual({ ...parts });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('changes, leaves out and appends parts and copies the others as they are', () => {
    const bytes = zipSync({
      a: strToU8('uno'),
      b: [strToU8('dos'), { mtime: '2024-05-06T07:08:10', attrs: 0o644 << 16, os: 3, comment: 'nota' }],
      c: strToU8('tres'),
    });
    const source = openPackage(bytes);
    const anew = rewritePackage(
      source,
      new Map([
        ['A', strToU8('UNO')],
        ['c', null],
        ['ñ', strToU8('cuatro')],
        ['x', null],
      ]),
    );
    const opened = openPackage(anew);
    expect(opened.names).toEqual(['a', 'b', 'ñ']);
    expect(opened.names.map((name) => opened.text(name))).toEqual(['UNO', 'dos', 'cuatro']);
    expect(Object.keys(unzipSync(anew))).toEqual(['a', 'b', 'ñ']);
    const before = find(bytes, CENTRAL, find(bytes, CENTRAL) + 1);
    const after = find(anew, CENTRAL, find(anew, CENTRAL) + 1);
    // From the flags to the CRC-32 and the sizes, then the attributes: only the offset of the header may differ.
    expect(anew.slice(after + 8, after + 42)).toEqual(bytes.slice(before + 8, before + 42));
    expect(strFromU8(anew.slice(after + 46, after + 51))).toContain('nota');
  });

  it('leaves no data descriptor behind', () => {
    const bytes = withDescriptors();
    const anew = rewritePackage(openPackage(bytes), new Map());
    expect(viewOf(anew).getUint16(6, true) & 8).toBe(0);
    expect(unzipSync(anew)).toEqual({ a: strToU8('uno'), b: strToU8('dos') });
  });

  it('takes only a package that was opened', () => {
    expect(() => rewritePackage({ ...openPackage(good()) }, new Map())).toThrow(TypeError);
  });
});

test('crc32 is the check sum of zip files', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(strToU8('56789'), crc32(strToU8('1234')))).toBe(0xcbf43926);
});

function good(): Uint8Array {
  return zipped();
}

/** Gives two entries over the same bytes. */
function overlapping(): Uint8Array {
  const bytes = zipped({ a: PARTS['xl/b.xml'], b: PARTS['xl/b.xml'] });
  const second = find(bytes, CENTRAL, find(bytes, CENTRAL) + 1);
  return changed(bytes, (view) => view.setUint32(second + 42, 0, true));
}

/** Gives stored parts whose local headers leave CRC-32 and sizes to a record after the contents. */
function withDescriptors(): Uint8Array {
  const plain = zipSync({ a: strToU8('uno'), b: strToU8('dos') }, { level: 0 });
  const central = find(plain, CENTRAL);
  const second = find(plain, 0x04034b50, 1);
  const pieces = [plain.slice(0, second), plain.slice(second, central)].map((local) => {
    const view = viewOf(local);
    const descriptor = new Uint8Array(16);
    descriptor.set([0x50, 0x4b, 7, 8]);
    descriptor.set(local.subarray(14, 26), 4);
    view.setUint16(6, 8, true);
    local.fill(0, 14, 26);
    return join(local, descriptor);
  });
  const directory = plain.slice(central);
  const view = viewOf(directory);
  const next = find(directory, CENTRAL, 1);
  view.setUint16(8, 8, true);
  view.setUint16(next + 8, 8, true);
  view.setUint32(next + 42, pieces[0]!.length, true);
  view.setUint32(find(directory, END) + 16, pieces[0]!.length + pieces[1]!.length, true);
  return join(...pieces, directory);
}

/** Gives a zip with the sizes and offsets of its first entry, and its end record, in zip64. */
function zip64(plain: Uint8Array): Uint8Array {
  const central = find(plain, CENTRAL);
  const end = find(plain, END);
  const view = viewOf(plain);
  const nameEnd = central + 46 + view.getUint16(central + 28, true);
  const extra = new Uint8Array(28);
  const extraView = viewOf(extra);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 24, true);
  extraView.setUint32(4, view.getUint32(central + 24, true), true);
  extraView.setUint32(12, view.getUint32(central + 20, true), true);
  extraView.setUint32(20, view.getUint32(central + 42, true), true);
  const first = plain.slice(central, nameEnd);
  const firstView = viewOf(first);
  firstView.setUint32(20, 0xffffffff, true);
  firstView.setUint32(24, 0xffffffff, true);
  firstView.setUint32(42, 0xffffffff, true);
  firstView.setUint16(30, 28, true);
  const directory = join(first, extra, plain.slice(nameEnd, end));
  const record = new Uint8Array(56 + 20);
  const recordView = viewOf(record);
  recordView.setUint32(0, 0x06064b50, true);
  recordView.setUint32(4, 44, true);
  recordView.setUint32(32, view.getUint16(end + 10, true), true);
  recordView.setUint32(40, directory.length, true);
  recordView.setUint32(48, central, true);
  recordView.setUint32(56, 0x07064b50, true);
  recordView.setUint32(64, central + directory.length, true);
  const last = plain.slice(end);
  viewOf(last).setUint16(10, 0xffff, true);
  viewOf(last).setUint32(12, 0xffffffff, true);
  viewOf(last).setUint32(16, 0xffffffff, true);
  return join(plain.slice(0, central), directory, record, last);
}
