import type { WorkbookContent } from '../workbook/grid';
import { UnreadableWorkbook } from '../workbook/unreadable';
import { checkExtension, kindOfPackage, notAWorkbook, workbookStream } from './fileKind';
import { readOds } from './ods/readOds';
import { otherContents } from './otherContents';
import { LIMITS, openPackage, type Limits, type Package } from './package';
import { COMPOUND_SIGNATURE, openCompoundFile } from './sheetjs/compoundFile';
import { readXls } from './sheetjs/readXls';
import { readXlsx } from './xlsx/readXlsx';

const ZIP_SIGNATURE = [0x50, 0x4b];

/**
 * Takes the bytes of a file and its name, with or without folders; gives the workbook it holds. What it is is judged by
 * its bytes: `.xlsx`, `.xlsm` and their templates, `.xls` and `.ods` are read.
 * @throws UnreadableWorkbook (the promise is rejected with it) and nothing else, whatever the bytes.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = LIMITS,
): Promise<WorkbookContent> {
  if (bytes.length === 0) throw new UnreadableWorkbook('archivo-vacio', {});
  if (startsWith(bytes, COMPOUND_SIGNATURE)) {
    const file = openCompoundFile(bytes, limits.partMegabytes);
    const content = await readXls(file.stream(workbookStream(file.names)), limits);
    checkExtension(fileName, 'xls');
    return content;
  }
  const source = openZip(bytes, limits);
  const kind = kindOfPackage(source);
  const content = kind === 'ods' ? readOds(source, limits) : readXlsx(source, limits);
  checkExtension(fileName, kind);
  return content;
}

function openZip(bytes: Uint8Array, limits: Limits): Package {
  if (startsWith(bytes, ZIP_SIGNATURE)) return openPackage(bytes, limits);
  const contenido = otherContents(bytes);
  try {
    // Some servers send a line or two before the file.
    return openPackage(bytes, limits);
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook && cause.codigo !== 'archivo-danado') throw cause;
    throw notAWorkbook(contenido);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
