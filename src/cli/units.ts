import { listUnits } from '../lot/listUnits';
import { readBytes, UnreadableFile } from './readBytes';
import { WrongUsage } from './usage';

// In megabytes.
const LARGEST_LIST = 10;
// A workbook and most other files that are no text hold some of these.
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** Takes the path of a list of units (`null`: none was given); gives its lines that say something. Throws WrongUsage. */
export async function readUnits(unidades: string | null): Promise<readonly string[] | null> {
  if (unidades === null) return null;
  const units = listUnits(await readText(unidades));
  if (units.length === 0) throw new WrongUsage('unidades-vacias', { unidades });
  return units;
}

async function readText(unidades: string): Promise<string> {
  try {
    const text = decode(await readBytes(unidades, LARGEST_LIST));
    if (NO_TEXT.test(text)) throw new WrongUsage('unidades-no-texto', { unidades });
    return text;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new WrongUsage('unidades-ilegibles', { unidades, detalle: error.detalle });
  }
}

// Windows' own editor may save a text as UTF-16, and older ones in the Windows code page.
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
