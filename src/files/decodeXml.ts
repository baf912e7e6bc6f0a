import { damaged } from './damaged';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Takes the bytes of an XML part and the part's name; gives its text, from UTF-8 or, where a byte order mark says so,
 * UTF-16. The mark itself is left out.
 * @throws UnreadableWorkbook `archivo-danado` for bytes that are no text.
 */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  return decode(encoding === 'utf-8' ? UTF8 : new TextDecoder(encoding, { fatal: true }), bytes, name, false);
}

/** Does the same for a part that comes in pieces: gives its text piece by piece. */
export function* decodeXmlPieces(pieces: Iterable<Uint8Array>, name: string): Generator<string, void> {
  let decoder: TextDecoder | null = null;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decode(decoder, piece, name, true);
  }
  if (decoder) yield decode(decoder, new Uint8Array(0), name, false);
}

function encodingOf(beginning: Uint8Array): string {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le';
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(decoder: TextDecoder, bytes: Uint8Array, name: string, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (cause) {
    throw damaged(`${name}: texto mal codificado`, cause);
  }
}
