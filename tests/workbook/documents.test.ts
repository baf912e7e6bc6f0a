import * as fc from 'fast-check';
import {
  DOCUMENT_NAMES,
  documentNamespace,
  fromDocumentXml,
  gatherDocuments,
  toDocumentXml,
} from '../../src/workbook/documents';

const OPEN = '<documento xmlns="urn:revisor-tmm-f004:sello">';
const CLOSE = '</documento>';
const read = (xml: string): string | null => fromDocumentXml(xml)?.json ?? null;

const name = fc.constantFrom(...DOCUMENT_NAMES);
const character = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '&amp;',
    ']]>',
    '"',
    "'",
    '\\',
    '\r\n',
    '\n',
    '\0',
    '\uffff',
    '\ufffe',
    '\ud800',
    'ñ',
    '🎯',
    '\u2028',
  ],
);
const text = fc.array(fc.oneof(character, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''));
const value = fc.oneof(text, fc.dictionary(text, fc.oneof(text, fc.double({ noNaN: true }), fc.constant(null))));

test('whatever JSON is stored is the JSON that is read', () => {
  fc.assert(
    fc.property(name, value, fc.constantFrom(undefined, 2, '\t'), (document, stored, indent) => {
      const found = fromDocumentXml(toDocumentXml(document, JSON.stringify(stored, null, indent)));
      expect(found?.name).toBe(document);
      expect(JSON.parse(found!.json)).toEqual(JSON.parse(JSON.stringify(stored)));
    }),
  );
});

test('what is stored holds no character that XML has not', () => {
  fc.assert(
    fc.property(name, value, (document, stored) => {
      expect(toDocumentXml(document, JSON.stringify(stored))).not.toMatch(
        /[\0-\x08\x0b\x0c\x0e-\x1f\r\ufffe\uffff\p{Cs}]/u,
      );
    }),
  );
});

test('storing what was read stores the same', () => {
  fc.assert(
    fc.property(name, value, (document, stored) => {
      const xml = toDocumentXml(document, JSON.stringify(stored));
      expect(toDocumentXml(document, fromDocumentXml(xml)!.json)).toBe(xml);
    }),
  );
});

test('no text throws', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '&#x',
    ';',
    OPEN,
    CLOSE,
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      expect(() => fromDocumentXml(parts.join(''))).not.toThrow();
    }),
  );
});

test.each([
  ['as stored', `${OPEN}{"a":"&lt;ñ&gt;"}${CLOSE}`],
  [
    'with a declaration and a byte order mark',
    `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n${OPEN}{"a":"&lt;ñ&gt;"}${CLOSE}\n`,
  ],
  [
    'with other quotes and white space',
    `<documento\n xmlns='urn:revisor-tmm-f004:sello' >\r\n {"a":"&lt;ñ&gt;"}\r\n</documento >`,
  ],
  ['with a prefix', `<r:documento xmlns:x="x" xmlns:r="urn:revisor-tmm-f004:sello">{"a":"&lt;ñ&gt;"}</r:documento>`],
  [
    'with more attributes',
    `<documento xmlns:xsi="i" xsi:nil="false" xmlns="urn:revisor-tmm-f004:sello">{"a":"&lt;ñ&gt;"}${CLOSE}`,
  ],
  ['with numbered and named references', `${OPEN}{&quot;a&quot;:&#34;&#x3C;&#241;&gt;&#x22;}${CLOSE}`],
  ['as a CDATA section', `${OPEN}<![CDATA[{"a":"<ñ>"}]]>${CLOSE}`],
  ['with comments and instructions', `<!-- a --><?b c?>${OPEN}{"a"<!-- d -->:"&lt;<?e?>ñ&gt;"}${CLOSE}<!-- f -->`],
])('a document %s is read', (_how, xml) => {
  expect(fromDocumentXml(xml)).toEqual({ name: 'sello', json: '{"a":"<ñ>"}' });
});

test.each([
  ['an element in it', `${OPEN}{"a":<b/>1}${CLOSE}`],
  ['another root', '<documentos xmlns="urn:revisor-tmm-f004:sello">{}</documentos>'],
  ['another end', `${OPEN}{}</documentos>`],
  ['no end', `${OPEN}{}`],
  ['an end that does not end', `${OPEN}{}</documento`],
  ['something behind its end', `${OPEN}{}${CLOSE}x`],
  ['nothing in it', '<documento xmlns="urn:revisor-tmm-f004:sello"/>'],
  ['an unknown entity', `${OPEN}{"a":"&ntilde;"}${CLOSE}`],
  ['an ampersand', `${OPEN}{"a":"b & c"}${CLOSE}`],
  ['a character beyond all', `${OPEN}{"a":"&#x110000;"}${CLOSE}`],
  ['a comment without end', `${OPEN}{}<!-- ${CLOSE}`],
])('of a part edited by hand, with %s, nothing is to be read', (_what, xml) => {
  expect(read(xml)).toBe('');
});

test.each([
  ['another namespace', '<documento xmlns="urn:otro:sello">{}</documento>'],
  ['a document of a newer program', '<documento xmlns="urn:revisor-tmm-f004:futuro">{}</documento>'],
  ['no namespace', '<documento>{}</documento>'],
  ['the namespace of a prefix that is not its own', '<documento xmlns:r="urn:revisor-tmm-f004:sello">{}</documento>'],
  ['no XML', 'sello'],
  ['a document type', `<!DOCTYPE documento>${OPEN}{}${CLOSE}`],
  ['nothing', ''],
])('a part with %s is none of ours', (_what, xml) => {
  expect(fromDocumentXml(xml)).toBeNull();
});

test('each document has a namespace of its own', () => {
  expect(new Set(DOCUMENT_NAMES.map(documentNamespace)).size).toBe(DOCUMENT_NAMES.length);
});

test('of two documents of the same name neither is to be read', () => {
  const documents = gatherDocuments([
    { name: 'sello', json: '1' },
    { name: 'ajustes', json: '2' },
    { name: 'sello', json: '1' },
  ]);
  expect(documents).toEqual({ sello: '', ajustes: '2' });
});
