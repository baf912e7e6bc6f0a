import { type FormatoAnterior, readAnterior } from '../history/anterior';
import { readCorrespondencias } from '../settings/correspondencias';
import { findFiles } from './findFiles';
import { openFile, toProblem } from './reviewFile';
import { WrongUsage } from './usage';

/**
 * Takes what was typed as --anterior; gives the forms of those workbooks, `null` where nothing was typed. Throws
 * WrongUsage where one of them cannot be read, or none holds a form.
 */
export async function readAnteriores(typed: readonly string[]): Promise<readonly FormatoAnterior[] | null> {
  if (typed.length === 0) return null;
  const anteriores: FormatoAnterior[] = [];
  for (const { archivo, problema } of await findFiles(typed)) {
    if (problema) throw new WrongUsage('anterior-ilegible', { anterior: archivo, mensaje: problema.mensaje });
    anteriores.push(...(await readForms(archivo)));
  }
  if (anteriores.length === 0) throw new WrongUsage('anterior-sin-formatos', { anteriores: typed });
  return anteriores;
}

async function readForms(archivo: string): Promise<FormatoAnterior[]> {
  try {
    const { content, documents } = await openFile(archivo);
    return readAnterior(content, archivo, readCorrespondencias(documents.correspondencias ?? '') ?? []);
  } catch (error) {
    throw new WrongUsage('anterior-ilegible', { anterior: archivo, mensaje: toProblem(error).mensaje });
  }
}
