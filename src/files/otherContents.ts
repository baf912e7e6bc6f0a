/** The first bytes of files that are no workbooks. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'un PDF'],
  ['\x89PNG', 'una imagen'],
  ['\xff\xd8\xff', 'una imagen'],
  ['GIF8', 'una imagen'],
  ['II*\0', 'una imagen'],
  ['MM\0*', 'una imagen'],
  ['Rar!', 'un archivo comprimido (RAR)'],
  ['7z\xbc\xaf', 'un archivo comprimido (7z)'],
  ['\x1f\x8b', 'un archivo comprimido (gzip)'],
  ['{\\rtf', 'un documento RTF'],
];
/** How much of a file is looked at. */
const BEGINNING = 4096;
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<(?:!doctype\s+)?html\b|<(?:head|body|table|meta)\b/i, 'una página web (HTML)'],
  [/urn:schemas-microsoft-com:office:spreadsheet/, 'una hoja de cálculo XML de 2003'],
  [/office:document\b/, 'un documento OpenDocument en un solo XML'],
];
// These characters are what no text has.
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/;

/** Takes the bytes of a file that is neither a zip nor a compound file; says in a few Spanish words what it is. */
export function otherContents(bytes: Uint8Array): string {
  const beginning = bytes.subarray(0, BEGINNING);
  const letters = String.fromCharCode(...beginning.subarray(0, 8));
  const signed = SIGNATURES.find(([signature]) => letters.startsWith(signature));
  if (signed) return signed[1];
  const text = textOf(beginning).trimStart();
  if (NO_TEXT.test(text)) return 'un archivo de otro tipo';
  if (text.startsWith('MIME-Version:')) return 'una página web (MHTML)';
  if (!text.startsWith('<')) return 'texto';
  return MARKUP.find(([pattern]) => pattern.test(text))?.[1] ?? 'un documento XML';
}

function textOf(beginning: Uint8Array): string {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', beginning);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', beginning);
  const text = decode('utf-8', beginning);
  return text.includes('\ufffd') ? decode('windows-1252', beginning) : text;
}

function decode(encoding: string, bytes: Uint8Array): string {
  // The last character may be cut, so it is left pending.
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}
