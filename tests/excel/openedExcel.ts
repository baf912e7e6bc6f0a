import { openExcel, type Waiting } from '../../src/excel/openExcel';
import { emulateExcel, type EmulatedExcel } from '../../src/preview/host/emulatedExcel';
import { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import { officeInNode, type RunningOffice } from '../../src/preview/host/officeInNode';
import type { OpenWorkbook } from '../../src/workbook/openWorkbook';
import type { WorkbookContent } from '../../src/workbook/grid';

/** A workbook that is open in the emulated Excel, and the add-in's own view of it. */
export interface Opened {
  readonly spreadsheet: MemorySpreadsheet;
  readonly host: EmulatedExcel;
  readonly office: RunningOffice;
  readonly workbook: OpenWorkbook;
  /** Lets the time go by that the add-in waits for Excel. */
  readonly runOutOfPatience: () => void;
}

let running: RunningOffice | null = null;
let current: EmulatedExcel | null = null;
let deliver: (event: string) => void = () => {};
const opened: EmulatedExcel[] = [];

/** Takes a workbook as read; opens it in the emulated Excel, to which the real office.js speaks. */
export async function openInExcel(content: WorkbookContent): Promise<Opened> {
  const spreadsheet = new MemorySpreadsheet(content);
  const host = emulateExcel(spreadsheet);
  host.connect((event) => deliver(event));
  current = host;
  // To load office.js takes a while: it is loaded once, and speaks to whichever workbook was opened last.
  running ??= officeInNode({
    spreadsheet,
    conditions: host.conditions,
    traffic: host.traffic,
    announce: host.announce,
    answer: (message) => current!.answer(message),
    connect: (send) => {
      deliver = send;
      return () => {};
    },
  });
  useOffice(running);
  const timer = manualTimer();
  const workbook = await openExcel({ after: timer.after });
  host.traffic.syncs = 0;
  opened.push(host);
  return { spreadsheet, host, office: running, workbook, runOutOfPatience: timer.fire };
}

/** Takes a running office.js; makes its globals those of the test. */
export function useOffice(office: RunningOffice): void {
  const globals = { Office: () => office.office, Excel: () => office.excel };
  for (const [name, get] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { get, configurable: true });
  }
}

/** Takes the globals of office.js away again. */
export function unloadOffice(): void {
  for (const name of ['Office', 'Excel']) delete (globalThis as Record<string, unknown>)[name];
}

/** Fails a test that asked for something which the emulated Excel does not know: such a test proves nothing. */
export function expectOnlyKnownMembers(): void {
  const unknown = opened.splice(0).flatMap(({ traffic }) => traffic.unknownMembers);
  expect(unknown).toEqual([]);
}

/** A timer whose time only goes by when it is told to. */
export function manualTimer(): { readonly after: Waiting['after']; readonly fire: () => void } {
  const waiting = new Set<() => void>();
  return {
    after: (_, action) => {
      waiting.add(action);
      return () => waiting.delete(action);
    },
    fire: () => {
      for (const action of [...waiting]) action();
    },
  };
}
