import { LARGEST_FILE } from '../../files/largestFile';
import { describeProblem } from '../../messages/problems';
import type { PickedAnterior } from '../../session/state';
import { UnreadableWorkbook } from '../../workbook/unreadable';
import { COMPARISON } from './texts';

/** Takes a file that a person picked; gives its forms, or in Spanish why it cannot be compared with. Never rejects. */
export async function readPicked(
  file: File,
): Promise<{ readonly picked: PickedAnterior } | { readonly problem: string }> {
  if (file.size > LARGEST_FILE * 1024 * 1024) return { problem: COMPARISON.tooLarge(LARGEST_FILE) };
  const { readAnterior, readWorkbook } = await import(/* webpackChunkName: "files" */ './readers');
  try {
    const content = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
    const formatos = readAnterior(content, file.name);
    return formatos.length > 0 ? { picked: { libro: file.name, formatos } } : { problem: COMPARISON.none(file.name) };
  } catch (error) {
    return { problem: error instanceof UnreadableWorkbook ? describeProblem(error) : COMPARISON.unreadable };
  }
}
