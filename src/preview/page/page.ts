import { readDocuments } from '../../files/readDocuments';
import { describeProblem } from '../../messages/problems';
import { UnreadableWorkbook, UnwritableWorkbook } from '../../workbook/unreadable';
import { correctedFile } from '../univer/correctedFile';
import { emulateExcel, type EmulatedExcel } from '../host/emulatedExcel';
import { installHost, type InstalledHost, type PaneWindow } from '../host/installHost';
import { guard, type Guard } from '../univer/guard';
import { openFile, type OpenedFile } from '../univer/openFile';
import { startUniver } from '../univer/startUniver';
import { openSpreadsheet, type UniverSpreadsheet } from '../univer/univerSpreadsheet';
import { download } from './download';
import { element } from './elements';
import { MESSAGES, REFUSALS } from './messages';
import { hideNotice, notify, startNotice } from './notice';
import { startOpening } from './openButton';
import { startPane } from './pane';
import { startRegions } from './regions';
import { startRibbon } from './ribbon';
import { SAMPLES } from './samples';
import { startTheme } from './theme';
import './page.css';

declare global {
  interface Window {
    /** The Excel of the workbook that is open: whoever tests the add-in changes its conditions. */
    excel?: EmulatedExcel;
    /** Called by bridge.js in the pane's window, before it loads office.js. */
    playExcel(pane: PaneWindow & Window): void;
  }
}

/** The workbook that is open. */
interface Open {
  readonly file: OpenedFile;
  readonly spreadsheet: UniverSpreadsheet;
  readonly guard: Guard;
  readonly excel: EmulatedExcel;
  /** What the user has of it: the file itself, or the newest download. */
  kept: Uint8Array;
}

const { univer, drawn } = startUniver(element('sheet', HTMLElement));
const pane = startPane();
const samples = element('samples', HTMLSelectElement);
const colours = startTheme(() => pane.reload());
const includeRegion = startRegions();
let open: Open | null = null;
let host: InstalledHost | null = null;
let opened = 0;

window.playExcel = (paneWindow) => {
  host?.disconnect();
  host = open && installHost(paneWindow, open.excel, colours);
  includeRegion(paneWindow);
  pane.loaded();
};

/** Opens a file in place of the one that is open; where it cannot be read, that one stays. */
async function show(name: string, bytes: Uint8Array): Promise<void> {
  const file = await openFile(bytes, name, `libro-${++opened}`);
  hideNotice();
  open?.guard.dispose();
  open?.spreadsheet.close();
  const spreadsheet = openSpreadsheet(univer, file, readDocuments(bytes), () => notify(MESSAGES.chart()));
  const excel = emulateExcel(spreadsheet, (isShown) => (isShown ? pane.show() : pane.hide()));
  open = {
    ...{ file, spreadsheet, excel, kept: bytes },
    guard: guard(
      univer,
      spreadsheet,
      (refusal) => notify(file.writable ? REFUSALS[refusal] : MESSAGES.readOnly(name)),
      (isEditing) => (excel.conditions.isEditing = isEditing),
    ),
  };
  excel.conditions.isReadOnly = !file.writable;
  window.excel = excel;
  element('file-name', HTMLElement).textContent = name;
  document.title = MESSAGES.title(name);
  element('download', HTMLButtonElement).disabled = !file.writable;
  if (!file.writable) notify(MESSAGES.readOnly(name));
  await drawn;
  pane.reload();
}

async function showOwn(file: File): Promise<void> {
  if (!mayLeave()) return;
  notify(MESSAGES.opening(file.name));
  try {
    await show(file.name, new Uint8Array(await file.arrayBuffer()));
    samples.value = '';
  } catch (cause) {
    notify(sentence(cause, MESSAGES.unknownFile(file.name)));
  }
}

async function showSample(name: string): Promise<void> {
  try {
    const response = await fetch(`/samples/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    await show(name, new Uint8Array(await response.arrayBuffer()));
  } catch (cause) {
    notify(sentence(cause, MESSAGES.sampleMissing()));
  }
}

function saveCopy(opened: Open): void {
  const { file, spreadsheet } = opened;
  try {
    const { bytes, leftOut } = correctedFile(file, spreadsheet);
    if (bytes === file.bytes && leftOut.length === 0) {
      notify(MESSAGES.nothingToDownload());
      return;
    }
    const name = download(file.name, bytes);
    opened.kept = bytes;
    notify([MESSAGES.downloaded(name), ...(leftOut.length > 0 ? [MESSAGES.leftOut(leftOut)] : [])].join(' '));
  } catch (cause) {
    notify(sentence(cause, MESSAGES.downloadFailed()));
  }
}

function hasUnsaved({ file, spreadsheet, kept }: Open): boolean {
  try {
    return file.writable && !isSame(correctedFile(file, spreadsheet).bytes, kept);
  } catch {
    // The download would say why.
    return false;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}

/** Asks before changes that were not downloaded are lost; gives whether to go on. */
function mayLeave(): boolean {
  return !open || !hasUnsaved(open) || confirm(MESSAGES.unsaved(open.file.name));
}

function sentence(cause: unknown, otherwise: string): string {
  if (cause instanceof UnreadableWorkbook || cause instanceof UnwritableWorkbook) return describeProblem(cause);
  return otherwise;
}

startNotice();
startOpening((file) => void showOwn(file));
samples.append(
  ...['', ...SAMPLES].map((name) => new Option(name === '' ? 'Ninguno' : name.replace(/\.xlsx$/, ''), name)),
);
samples.addEventListener('change', () => {
  if (samples.value === '') return;
  if (mayLeave()) void showSample(samples.value);
  else samples.value = SAMPLES.find((name) => name === open?.file.name) ?? '';
});
window.addEventListener('beforeunload', (event) => {
  if (open && hasUnsaved(open)) event.preventDefault();
});
element('download', HTMLButtonElement).addEventListener('click', () => {
  if (open) saveCopy(open);
});
startRibbon({
  run: (command) => {
    const pressed = host?.press(command) ?? Promise.reject(new Error('The pane has not loaded.'));
    pressed.catch(() => notify(MESSAGES.commandFailed()));
  },
  openPane: pane.show,
}).catch(() => notify(MESSAGES.noRibbon()));
const asked = new URLSearchParams(location.search).get('ejemplo');
samples.value = SAMPLES.find((name) => name === asked) ?? SAMPLES[0];
void showSample(samples.value);
