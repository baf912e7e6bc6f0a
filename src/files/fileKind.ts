import { UnreadableWorkbook } from '../workbook/unreadable';
import type { Package } from './package';

/** The kinds of workbook that are read. */
export type WorkbookKind = 'xlsx' | 'xls' | 'ods';

/** What a file name may end in for each kind; the first is what a message recommends. */
const EXTENSIONS: Readonly<Record<WorkbookKind, readonly string[]>> = {
  xlsx: ['.xlsx', '.xlsm', '.xltx', '.xltm'],
  xls: ['.xls', '.xlt'],
  ods: ['.ods', '.ots'],
};
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const OPEN_DOCUMENTS = new Map([
  ['text', 'un documento de texto (.odt)'],
  ['presentation', 'una presentación (.odp)'],
]);

/**
 * Takes an open zip; gives the kind of workbook that it holds.
 * @throws UnreadableWorkbook `archivo-no-es-libro`, or `archivo-danado` where that cannot be told.
 */
export function kindOfPackage(source: Package): WorkbookKind {
  const type = source.has('mimetype') ? source.text('mimetype').trim() : '';
  if (type.startsWith(OPEN_DOCUMENT)) {
    const document = type.slice(OPEN_DOCUMENT.length).replace(/-template$/, '');
    if (document === 'spreadsheet') return 'ods';
    throw notAWorkbook(OPEN_DOCUMENTS.get(document) ?? 'un documento OpenDocument');
  }
  if (source.has('[Content_Types].xml')) return 'xlsx';
  throw notAWorkbook('un archivo comprimido (ZIP)');
}

/**
 * Takes the names of the streams in the root of a compound file (CFB); gives the one that holds the workbook.
 * @throws UnreadableWorkbook `archivo-no-es-libro` or `archivo-con-contrasena`.
 */
export function workbookStream(names: readonly string[]): string {
  if (names.includes('EncryptedPackage')) throw new UnreadableWorkbook('archivo-con-contrasena', {});
  // A file saved for two versions of Excel holds both; the newer one tells more.
  const found = ['Workbook', 'Book'].find((name) => names.includes(name));
  if (found !== undefined) return found;
  if (names.includes('WordDocument')) throw notAWorkbook('un documento de Word');
  if (names.includes('PowerPoint Document')) throw notAWorkbook('una presentación de PowerPoint');
  throw notAWorkbook('otro archivo de Office');
}

/**
 * Takes the name of a file and the kind of workbook in it. A name without extension is right for any kind.
 * @throws UnreadableWorkbook `extension-equivocada`.
 */
export function checkExtension(fileName: string, kind: WorkbookKind): void {
  const extension = /\.[a-z\d]{1,5}$/i.exec(fileName)?.[0].toLowerCase();
  if (extension === undefined || EXTENSIONS[kind].includes(extension)) return;
  throw new UnreadableWorkbook('extension-equivocada', { extension, contenido: `.${kind}` });
}

/** Takes what a file is, in a few Spanish words; gives the error to throw for it. */
export function notAWorkbook(contenido: string): UnreadableWorkbook<'archivo-no-es-libro'> {
  return new UnreadableWorkbook('archivo-no-es-libro', { contenido });
}
