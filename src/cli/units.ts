import { listUnits } from '../lot/listUnits';
import { readBytes, UnreadableFile } from './readBytes';
import { WrongUsage } from './usage';

// In megabytes.
const LARGEST_LIST = 10;

/** Takes the path of a list of units (`null`: none was given); gives its lines that say something. Throws WrongUsage. */
export async function readUnits(unidades: string | null): Promise<readonly string[] | null> {
  if (unidades === null) return null;
  const units = listUnits(await readText(unidades));
  if (units.length === 0) throw new WrongUsage('unidades-vacias', { unidades });
  return units;
}

async function readText(unidades: string): Promise<string> {
  try {
    const bytes = await readBytes(unidades, LARGEST_LIST);
    // Windows' own editor may save it as UTF-16.
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new WrongUsage('unidades-ilegibles', { unidades, detalle: error.detalle });
  }
}
