import * as fc from 'fast-check';
import { openPackage } from '../../src/files/package';
import { readDocuments } from '../../src/files/readDocuments';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { readXlsx } from '../../src/files/xlsx/readXlsx';
import { DOCUMENT_NAMES, type DocumentChanges, type Documents, toDocumentXml } from '../../src/workbook/documents';
import { UnreadableWorkbook, UnwritableWorkbook } from '../../src/workbook/unreadable';
import { rels, sample, SAMPLES, xlsx } from './workbookFixtures';
import { changedParts, editsOf, partOf, thrownBy } from './writeFixtures';

const RELS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

const store = (bytes: Uint8Array, documents: DocumentChanges): Uint8Array =>
  writeWorkbook(bytes, 'formato.xlsx', [], documents);

/** A workbook with a custom XML part of some other program and these of ours. */
function withParts(items: readonly string[]): Uint8Array {
  const all = ['<metadatos xmlns="urn:otro"/>', ...items];
  const related = Object.fromEntries(
    all.map((_item, index) => [`x${index + 1}`, ['customXml', `../customXml/item${index + 1}.xml`] as const]),
  );
  const parts: [string, string][] = all.flatMap((item, index) => [
    [`customXml/item${index + 1}.xml`, item],
    [`customXml/itemProps${index + 1}.xml`, '<datastoreItem/>'],
    [`customXml/_rels/item${index + 1}.xml.rels`, rels({ rId1: ['customXmlProps', `itemProps${index + 1}.xml`] })],
  ]);
  return xlsx({
    parts: {
      [RELS]: rels({ rId1: ['worksheet', 'worksheets/sheet1.xml'], ...related }),
      ...Object.fromEntries(parts),
    },
  });
}

test('a workbook without documents holds none', () => {
  expect(readDocuments(sample('TMM-F004-2025-T1'))).toEqual({});
});

test.each(SAMPLES)('in %s documents are stored, read, replaced and removed, and nothing else is touched', (name) => {
  const before = sample(name);
  const stored = store(before, { sello: '{"a":"<ñ & 🎯>"}', ajustes: '{"version":1}' });
  expect(readDocuments(stored)).toEqual({ sello: '{"a":"<ñ & 🎯>"}', ajustes: '{"version":1}' });
  expect(changedParts(before, stored)).toEqual([
    TYPES,
    'customXml/_rels/item1.xml.rels',
    'customXml/_rels/item2.xml.rels',
    'customXml/item1.xml',
    'customXml/item2.xml',
    'customXml/itemProps1.xml',
    'customXml/itemProps2.xml',
    RELS,
  ]);
  const replaced = store(stored, { sello: '{"a":2}' });
  expect(readDocuments(replaced)).toEqual({ sello: '{"a":2}', ajustes: '{"version":1}' });
  expect(changedParts(stored, replaced)).toEqual(['customXml/item2.xml']);
  const removed = store(replaced, { sello: null, ajustes: null });
  expect(readDocuments(removed)).toEqual({});
  expect(openPackage(removed).names).toEqual(openPackage(before).names);
  expect(partOf(removed, TYPES)).toBe(partOf(before, TYPES));
  expect(partOf(removed, RELS)).toBe(partOf(before, RELS));
});

test('a new part is declared as Excel declares it', () => {
  const stored = store(sample('TMM-F004-2025-T1'), { dispensas: '{}' });
  expect(partOf(stored, RELS)).toContain(
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>',
  );
  expect(partOf(stored, 'customXml/_rels/item1.xml.rels')).toContain(
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/>',
  );
  expect(partOf(stored, 'customXml/itemProps1.xml')).toMatch(
    /<ds:datastoreItem ds:itemID="\{[0-9A-F-]{36}\}" xmlns:ds="http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:revisor-tmm-f004:dispensas"\/>/,
  );
  expect(partOf(stored, TYPES)).toContain(
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
  expect(partOf(stored, TYPES)).not.toContain('PartName="/customXml/item1.xml"');
});

test('where XML has no content type of its own, the part gets one', () => {
  expect(partOf(store(xlsx(), { sello: '{}' }), TYPES)).toContain(
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
  );
});

test('cells and documents are written in one step', () => {
  const before = sample('TMM-F004-2025-T1');
  const [sheet] = readXlsx(openPackage(before)).sheets;
  const after = writeWorkbook(before, 'T1.xlsx', editsOf(before, { A1: 'x' }), { sello: '{}' });
  expect(readXlsx(openPackage(after)).sheets[0]!.value(0, 0)).toBe('x');
  expect(sheet!.value(0, 0)).not.toBe('x');
  expect(readDocuments(after)).toEqual({ sello: '{}' });
});

test('where a cell cannot be written no document is stored either', () => {
  const before = sample('TMM-F004-2025-T1');
  const [edit] = editsOf(before, { A1: 'x' });
  const stale = { ...edit!, before: { formula: null, value: 'otro' } };
  expect(thrownBy(() => writeWorkbook(before, 'T1.xlsx', [stale], { sello: '{}' }))).toMatchObject({
    codigo: 'celda-cambiada',
  });
});

test('custom XML of other programs stays, and its numbers are not taken', () => {
  const before = withParts([]);
  const stored = store(before, { sello: '{}' });
  expect(openPackage(stored).names).toContain('customXml/item2.xml');
  expect(changedParts(before, stored)).not.toContain('customXml/item1.xml');
  expect(openPackage(store(stored, { sello: null })).names).toEqual(openPackage(before).names);
});

test('of two documents of the same name neither is read, and storing one leaves one', () => {
  const before = withParts([toDocumentXml('sello', '{"a":1}'), toDocumentXml('sello', '{"a":2}')]);
  expect(readDocuments(before)).toEqual({ sello: '' });
  const stored = store(before, { sello: '{"a":3}' });
  expect(readDocuments(stored)).toEqual({ sello: '{"a":3}' });
  expect(openPackage(stored).names).not.toContain('customXml/item3.xml');
  expect(partOf(stored, RELS)).not.toContain('item3.xml');
});

test('a document edited by hand is not read, and storing it anew mends it', () => {
  const before = withParts(['<documento xmlns="urn:revisor-tmm-f004:sello">{}<b/></documento>']);
  expect(readDocuments(before)).toEqual({ sello: '' });
  expect(readDocuments(store(before, { sello: '{}' }))).toEqual({ sello: '{}' });
});

test('the document that Office spelled in its own way keeps its bytes where it says the same', () => {
  const before = withParts([
    `<?xml version="1.0"?>\r\n<documento xmlns='urn:revisor-tmm-f004:sello'>{&quot;a&quot;:1}</documento>`,
  ]);
  expect(store(before, { sello: '{"a":1}' })).toBe(before);
});

test.each([
  ['one that is missing', null],
  ['one that is no text', Uint8Array.of(0xff, 0xc0, 0xc1)],
  ['one that is no XML', 'x'],
])('a custom XML part that cannot be read, %s, is left alone', (_what, item) => {
  const parts = {
    [RELS]: rels({ rId1: ['worksheet', 'worksheets/sheet1.xml'], x1: ['customXml', '../customXml/item1.xml'] }),
    'customXml/item1.xml': item,
  };
  const before = xlsx({ parts });
  expect(readDocuments(before)).toEqual({});
  expect(readDocuments(store(before, { ajustes: '{}' }))).toEqual({ ajustes: '{}' });
});

test('a document longer than any is not read', () => {
  const long = `{"a":"${'x'.repeat(9_000_000)}"}`;
  expect(readDocuments(withParts([toDocumentXml('ajustes', long)]))).toEqual({ ajustes: '' });
});

test('no sheet is lost where a document claims it as its own', () => {
  const parts = {
    [RELS]: rels({ rId1: ['worksheet', 'worksheets/sheet1.xml'], x1: ['customXml', '../customXml/item1.xml'] }),
    'customXml/item1.xml': toDocumentXml('sello', '{}'),
    'customXml/_rels/item1.xml.rels': rels({ rId1: ['customXmlProps', '../xl/worksheets/sheet1.xml'] }),
  };
  const removed = store(xlsx({ parts }), { sello: null });
  expect(openPackage(removed).names).toContain('xl/worksheets/sheet1.xml');
  expect(readDocuments(removed)).toEqual({});
});

test('a strict workbook gets strict names', () => {
  const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const before = xlsx({ parts: { [RELS]: rels({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }, STRICT) } });
  const stored = store(before, { sello: '{}' });
  expect(partOf(stored, RELS)).toContain(`Type="${STRICT}/customXml"`);
  expect(partOf(stored, 'customXml/itemProps1.xml')).toContain(
    'xmlns:ds="http://purl.oclc.org/ooxml/officeDocument/customXml"',
  );
  expect(readDocuments(stored)).toEqual({ sello: '{}' });
});

test('with nothing to change, the same bytes', () => {
  const before = sample('TMM-F004-2025-T1');
  expect(store(before, {})).toBe(before);
  expect(store(before, { sello: null })).toBe(before);
});

test('a signed workbook and one that is only read are refused', () => {
  const signed = xlsx({ parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } });
  expect(thrownBy(() => store(signed, { sello: '{}' }))).toBeInstanceOf(UnwritableWorkbook);
  expect(thrownBy(() => writeWorkbook(xlsx(), 'formato.xls', [], { sello: '{}' }))).toMatchObject({
    codigo: 'solo-lectura',
  });
});

test('an .xls and an .ods hold no documents, and what is no workbook is refused', () => {
  const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
  expect(readDocuments(compound)).toEqual({});
  expect(thrownBy(() => readDocuments(new Uint8Array(0)))).toBeInstanceOf(UnreadableWorkbook);
});

test('after any number of changes a workbook holds what was stored last', () => {
  const json = fc.jsonValue().map((value) => JSON.stringify(value));
  const changes = fc.dictionary(fc.constantFrom(...DOCUMENT_NAMES), fc.option(json)) as fc.Arbitrary<DocumentChanges>;
  const original = sample('TMM-F004-2025-T1');
  const untouched = openPackage(original).names.filter((name) => name !== TYPES && name !== RELS);
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 5 }), (steps) => {
      const last = steps.reduce(store, original);
      const wanted = Object.assign({}, ...steps) as DocumentChanges;
      const held = Object.entries(wanted).filter(([, stored]) => stored !== null);
      const written = readDocuments(last);
      expect(Object.keys(written).sort()).toEqual(held.map(([name]) => name).sort());
      for (const [name, stored] of held) {
        expect(JSON.parse(written[name as keyof Documents]!)).toEqual(JSON.parse(stored!));
      }
      expect(changedParts(original, last).filter((name) => untouched.includes(name))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
