import { openPackage } from '../../src/files/package';
import { write } from './writeFixtures';
import { xlsx } from './workbookFixtures';

const SHEET = 'xl/worksheets/sheet1.xml';
const UTF16 = '<?xml version="1.0" encoding="UTF-16"?>';
const LATIN1 = "<?xml version='1.0' encoding='ISO-8859-1'?>";

const EMPTY = '<worksheet><sheetData/></worksheet>';
const withText = (text: string): string =>
  `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from('\ufeff' + text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());

test.each<[string, Uint8Array, Uint8Array]>([
  ['UTF-8', utf8(EMPTY), utf8(withText('año 🎯'))],
  ['UTF-8 with a mark', utf8('\ufeff' + EMPTY), utf8('\ufeff' + withText('año 🎯'))],
  ['UTF-16', utf16(UTF16 + EMPTY), utf16(UTF16 + withText('año 🎯'))],
  ['UTF-16, big end first', swapped(utf16(UTF16 + EMPTY)), swapped(utf16(UTF16 + withText('año 🎯')))],
  ['an older encoding', utf8(LATIN1 + EMPTY), utf8(LATIN1 + withText('a&#241;o &#127919;'))],
])('a part stays in %s', (_encoding, before, after) => {
  const written = openPackage(write(xlsx({ parts: { [SHEET]: before } }), { A1: 'año 🎯' })).bytes(SHEET);
  expect(Buffer.from(written).toString('hex')).toBe(Buffer.from(after).toString('hex'));
});
