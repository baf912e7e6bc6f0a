import { describeAjusteProblem } from '../messages/problems';
import { type Ajustes, AJUSTES } from '../settings/ajustes';
import { InvalidAjustes } from '../settings/invalidAjustes';
import { readAjustes } from '../settings/readAjustes';
import { readBytes, UnreadableFile } from './readBytes';
import { WrongUsage } from './usage';

// In megabytes.
const LARGEST_DOCUMENT = 1;

/** Takes the path of a settings document (`null`: none was given); gives the settings. Throws WrongUsage. */
export async function readSettings(ajustes: string | null): Promise<Ajustes> {
  if (ajustes === null) return AJUSTES;
  try {
    const bytes = await readBytes(ajustes, LARGEST_DOCUMENT);
    return readAjustes(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new WrongUsage('ajustes-ilegibles', { ajustes, detalle: error.detalle });
    if (!(error instanceof InvalidAjustes)) throw error;
    throw new WrongUsage('ajustes-invalidos', { ajustes, problemas: error.problemas.map(describeAjusteProblem) });
  }
}
