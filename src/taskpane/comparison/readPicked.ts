import { LARGEST_FILE } from '../../files/largestFile';
import { describeProblem } from '../../messages/problems';
import { loadEngine } from '../../session/loadEngine';
import type { PickedAnterior } from '../../session/state';
import { UnreadableWorkbook } from '../../workbook/unreadable';
import { COMPARISON } from './texts';

/**
 * Takes a file that a person picked; gives its forms, read by what was pointed at by hand in it too, or in Spanish why it
 * cannot be compared with. Never rejects.
 */
export async function readPicked(
  file: File,
): Promise<{ readonly picked: PickedAnterior } | { readonly problem: string }> {
  if (file.size > LARGEST_FILE * 1024 * 1024) return { problem: COMPARISON.tooLarge(LARGEST_FILE) };
  try {
    const [{ readAnterior, readDocuments, readWorkbook }, { readCorrespondencias }] = await Promise.all([
      import(/* webpackChunkName: "files" */ './readers'),
      loadEngine(),
    ]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const content = await readWorkbook(bytes, file.name);
    const { correspondencias = '' } = readDocuments(bytes);
    const formatos = readAnterior(content, file.name, readCorrespondencias(correspondencias) ?? []);
    return formatos.length > 0 ? { picked: { libro: file.name, formatos } } : { problem: COMPARISON.none(file.name) };
  } catch (error) {
    return { problem: error instanceof UnreadableWorkbook ? describeProblem(error) : COMPARISON.unreadable };
  }
}
