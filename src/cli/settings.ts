import { describeAjusteProblem } from '../messages/problems';
import type { Ajustes } from '../settings/ajustes';
import { InvalidAjustes } from '../settings/invalidAjustes';
import { readAjustes } from '../settings/readAjustes';
import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import { today } from './now';
import { readBytes, UnreadableFile } from './readBytes';
import { WrongUsage } from './usage';

// In megabytes.
const LARGEST_DOCUMENT = 1;

/** Takes the path of a settings document (`null`: none was given); gives what settings may hold. Throws WrongUsage. */
export async function readSettings(ajustes: string | null): Promise<OpcionesDeEntrega['ajustes']> {
  const archivo = ajustes === null ? null : await readDocument(ajustes);
  return { archivo, institucion: null, fecha: today() };
}

async function readDocument(ajustes: string): Promise<Ajustes> {
  try {
    const bytes = await readBytes(ajustes, LARGEST_DOCUMENT);
    return readAjustes(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new WrongUsage('ajustes-ilegibles', { ajustes, detalle: error.detalle });
    if (!(error instanceof InvalidAjustes)) throw error;
    throw new WrongUsage('ajustes-invalidos', { ajustes, problemas: error.problemas.map(describeAjusteProblem) });
  }
}
