import { UnwritableWorkbook } from '../workbook/unreadable';
import { checkExtension, kindOfPackage, workbookStream } from './fileKind';
import { LIMITS, openPackage, type Package } from './package';
import { COMPOUND_SIGNATURE, openCompoundFile } from './sheetjs/compoundFile';

/**
 * Takes the bytes and the name of a workbook; gives the package of one that can be written.
 * @throws UnwritableWorkbook `solo-lectura` for `.xls` and `.ods`, by their names or by their contents.
 * @throws UnreadableWorkbook for bytes that are no workbook, and `extension-equivocada`.
 */
export function openWritable(bytes: Uint8Array, fileName: string): Package {
  const extension = /\.(?:xls|xlt|ods|ots)$/i.exec(fileName)?.[0].toLowerCase();
  if (extension) throw readOnly(extension);
  if (COMPOUND_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    workbookStream(openCompoundFile(bytes, LIMITS.partMegabytes).names);
    throw readOnly('.xls');
  }
  const source = openPackage(bytes);
  const kind = kindOfPackage(source);
  if (kind !== 'xlsx') throw readOnly(`.${kind}`);
  checkExtension(fileName, kind);
  return source;
}

function readOnly(extension: string): UnwritableWorkbook {
  return new UnwritableWorkbook('solo-lectura', { extension });
}
