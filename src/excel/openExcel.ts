import { OpenWorkbookFailure, type OpenWorkbook } from '../workbook/openWorkbook';
import { afterTimeout, inExcel, within, type After, type Patience } from './batch';
import { listenToChanges } from './changes';
import { askDocuments, writeDocument } from './documents';
import { NEEDED_API } from './failure';
import { goTo, selectedCell } from './places';
import { listSheets, readSheets, type ListedSheet } from './readSheets';
import { writeCells } from './writeCells';
import { removeSheet, writeSheet } from './writeSheet';

/** How long to wait for Excel. */
export interface Waiting {
  /** For office.js to begin, which it never does outside of Office. */
  readonly secondsToBegin: number;
  readonly secondsToAnswer: number;
  readonly after: After;
}

const WAITING: Waiting = { secondsToBegin: 8, secondsToAnswer: 60, after: afterTimeout };

/**
 * Waits for office.js and gives the workbook that is open in Excel.
 * @throws OpenWorkbookFailure `sin-respuesta`, `fuera-de-excel` or `excel-antiguo`.
 */
export async function openExcel(waiting: Partial<Waiting> = {}): Promise<OpenWorkbook> {
  const { secondsToBegin, secondsToAnswer, after } = { ...WAITING, ...waiting };
  if (typeof Office === 'undefined') throw new OpenWorkbookFailure('fuera-de-excel', {});
  const { host } = await within({ seconds: secondsToBegin, after }, () => Office.onReady());
  if (host !== Office.HostType.Excel) throw new OpenWorkbookFailure('fuera-de-excel', {});
  if (!Office.context.requirements.isSetSupported(NEEDED_API.name, NEEDED_API.version)) {
    throw new OpenWorkbookFailure('excel-antiguo', { requiere: `${NEEDED_API.name} ${NEEDED_API.version}` });
  }
  return excelWorkbook({ seconds: secondsToAnswer, after });
}

function excelWorkbook(patience: Patience): OpenWorkbook {
  let listed: readonly ListedSheet[] = [];
  return {
    async read(signal) {
      const patient = { ...patience, signal };
      const { libro, documents } = await inExcel(patient, async (context) => {
        const asked = askDocuments(context);
        context.workbook.load('name');
        listed = await listSheets(context);
        return { libro: context.workbook.name, documents: asked() };
      });
      return { libro, sheets: await readSheets(listed, patient), documents };
    },
    write: (edits) => writeCells(edits, patience),
    writeSheet: (sheet) => writeSheet(sheet, patience),
    removeSheet: (sheet) => removeSheet(sheet, patience),
    goTo: (place) => goTo(place, patience),
    selection: () => selectedCell(patience),
    onChanged: (listener) =>
      listenToChanges(listener, (sheetId) => listed.find(({ id }) => id === sheetId)?.name ?? null, patience),
    writeDocument: (name, json) => writeDocument(name, json, patience),
  };
}
