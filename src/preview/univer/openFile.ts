import type { IWorkbookData } from '@univerjs/core';

import type { Package } from '../../files/package';
import { readWorkbook } from '../../files/readWorkbook';
import { openWritable } from '../../files/writeKind';
import { readRelationships } from '../../files/xlsx/relationships';
import { readWorkbookPart } from '../../files/xlsx/workbookPart';
import type { WorkbookContent } from '../../workbook/grid';
import { UnwritableWorkbook } from '../../workbook/unreadable';
import { readCellStyles } from '../xlsx/cellStyles';
import { readNotes } from '../xlsx/notes';
import { readPalette } from '../xlsx/palette';
import { readSheetLayout } from '../xlsx/sheetLayout';
import { toWorkbookData, type WorkbookLook } from './workbookData';

/** A file that was opened. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
  /** By the position of the sheet. */
  readonly isProtected: readonly boolean[];
  /** `false` for `.xls` and `.ods`: they are shown and reviewed, and not written. */
  readonly writable: boolean;
  readonly data: IWorkbookData;
}

/**
 * Takes the bytes and the name of a file and an id; gives it as Univer opens it. Of `.xls` and `.ods` only the cells are
 * shown, without fonts, borders and widths.
 * @throws UnreadableWorkbook (the promise is rejected with it).
 */
export async function openFile(bytes: Uint8Array, name: string, id: string): Promise<OpenedFile> {
  const content = await readWorkbook(bytes, name);
  const source = writablePackage(bytes, name);
  const look = source && readLook(source);
  return {
    ...{ name, bytes, content, writable: source !== null },
    isProtected: look ? look.sheets.map(({ layout }) => layout.isProtected) : content.sheets.map(() => true),
    data: toWorkbookData(id, name, content, look),
  };
}

function writablePackage(bytes: Uint8Array, name: string): Package | null {
  try {
    return openWritable(bytes, name);
  } catch (cause) {
    if (cause instanceof UnwritableWorkbook) return null;
    throw cause;
  }
}

function readLook(source: Package): WorkbookLook {
  const { sheets, styles } = readWorkbookPart(source);
  const workbookPart = readRelationships(source, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  return {
    styles: readCellStyles(source, styles, readPalette(source, workbookPart)),
    sheets: sheets.map(({ part }) => ({
      layout: readSheetLayout(source.pieces(part), part),
      notes: readNotes(source, part),
    })),
  };
}
