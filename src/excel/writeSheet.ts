import { type DrawnSheet, isSameName, type OwnSheet, unfinishedSheet } from '../workbook/drawnSheet';
import { OpenWorkbookFailure } from '../workbook/openWorkbook';
import { UnwritableWorkbook } from '../workbook/unreadable';
import { inExcel, type Patience } from './batch';
import { drawSheet } from './drawSheet';
import { isFailure, refusalOf } from './failure';

/**
 * Takes a sheet; writes it in place of the one that the program wrote before, or behind all others, in two round trips.
 * Whoever looks at the old one looks at the new one afterwards; nobody is taken to it otherwise. The new one is drawn
 * under another name, and the old one goes once it is whole.
 * @throws UnwritableWorkbook `hoja-ajena`: nothing was written.
 * @throws OpenWorkbookFailure the old one stands, as with `reporte-demasiado-grande`, or `hoja-dudosa`.
 */
export async function writeSheet(drawn: DrawnSheet, patience: Patience): Promise<void> {
  const before = await findBefore(drawn, patience);
  const { finished: old, unfinished } = before;
  if (old && !old.isOwn) throw new UnwritableWorkbook('hoja-ajena', { hoja: drawn.name });
  if (unfinished && !unfinished.isOwn) {
    throw new UnwritableWorkbook('hoja-ajena', { hoja: unfinishedSheet(drawn).name });
  }
  refuseProtected(before);
  const place = placeOf(before);
  try {
    // In a context of its own: the answer to the first one may come when nobody waits for it any more.
    await inExcel(patience, async (context) => {
      const { worksheets } = context.workbook;
      // What an Excel that stopped left behind.
      if (unfinished) remove(worksheets, unfinished);
      const sheet = worksheets.add(unfinishedSheet(drawn).name);
      drawSheet(sheet, drawn);
      if (old) remove(worksheets, old);
      take(sheet, drawn.name, place);
      await context.sync();
    });
  } catch (failure) {
    const sheets = await look(drawn, failure, patience);
    const end = await finish(drawn, { before, place, sheets }, patience);
    if (end === 'whole') return;
    if (isFailure(failure, 'respuesta-demasiado-grande')) throw new OpenWorkbookFailure('reporte-demasiado-grande', {});
    throw reasonOf(failure, before, end === 'undone');
  }
}

/**
 * Takes what tells a sheet of the program's own; deletes it, and what is left of an unfinished one, in two round trips.
 * Tells whether there was any.
 * @throws UnwritableWorkbook `hoja-ajena` or `hoja-unica`: nothing was deleted.
 * @throws OpenWorkbookFailure it still stands, or `hoja-dudosa`.
 */
export async function removeSheet(own: OwnSheet, patience: Patience): Promise<boolean> {
  const before = await findBefore(own, patience);
  const found = [before.unfinished, before.finished].flatMap((each) => (each?.isOwn ? [each] : []));
  if (found.length === 0) {
    if (before.finished) throw new UnwritableWorkbook('hoja-ajena', { hoja: own.name });
    return false;
  }
  const isFound = ({ id }: ListedSheet): boolean => found.some((each) => each.id === id);
  if (!before.sheets.some((sheet) => sheet.visibility === 'Visible' && !isFound(sheet))) {
    throw new UnwritableWorkbook('hoja-unica', { hoja: own.name });
  }
  refuseProtected(before);
  try {
    await inExcel(patience, async (context) => {
      for (const each of found) remove(context.workbook.worksheets, each);
      await context.sync();
    });
  } catch (failure) {
    const left = (await look(own, failure, patience)).filter(isFound);
    if (left.length > 0) throw reasonOf(failure, before, left.length < found.length);
  }
  return true;
}

/** A sheet of the workbook, in the order of the tabs. */
type ListedSheet = Readonly<Pick<Excel.Worksheet, 'id' | 'name' | 'visibility'>>;

/** A sheet that has one of the names of the program's own. */
interface FoundSheet extends ListedSheet {
  readonly position: number;
  /** Its first cell holds the title. */
  readonly isOwn: boolean;
}

/** What a write or a deletion finds. */
interface Before {
  readonly sheets: readonly ListedSheet[];
  readonly finished: FoundSheet | null;
  readonly unfinished: FoundSheet | null;
  /** The id of the sheet that is shown. */
  readonly active: string;
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
}

/** Where a new sheet goes; `position` is `null` where it stays behind all others. */
interface Place {
  readonly position: number | null;
  readonly isShown: boolean;
}

function findBefore(own: OwnSheet, patience: Patience): Promise<Before> {
  return inExcel(patience, async (context) => {
    const { workbook } = context;
    const asked = [own, unfinishedSheet(own)].map(({ name }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name).load('id');
      return { sheet, first: sheet.getRange('A1').untrack().load('values') };
    });
    const active = workbook.worksheets.getActiveWorksheet().load('id');
    workbook.load('readOnly,protection/protected');
    const sheets = await listSheets(context);
    const [finished = null, unfinished = null] = asked.map(({ sheet, first }): FoundSheet | null => {
      const position = sheet.isNullObject ? -1 : sheets.findIndex(({ id }) => id === sheet.id);
      if (position < 0) return null;
      return { ...sheets[position]!, position, isOwn: (first.values as unknown[][])[0]![0] === own.title };
    });
    const { readOnly: isReadOnly, protection } = workbook;
    return { sheets, finished, unfinished, active: active.id, isProtected: protection.protected, isReadOnly };
  });
}

async function listSheets(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  return worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
}

// What Excel answers to a new sheet then may look as if the user were typing.
function refuseProtected({ isProtected }: Before): void {
  if (isProtected) throw new OpenWorkbookFailure('libro-protegido', {});
}

function placeOf({ finished, unfinished, active }: Before): Place {
  if (!finished) return { position: null, isShown: false };
  // By then the unfinished one is gone.
  const isBehind = unfinished !== null && unfinished.position < finished.position;
  return { position: finished.position - (isBehind ? 1 : 0), isShown: active === finished.id };
}

function remove(worksheets: Excel.WorksheetCollection, { id, visibility }: ListedSheet): void {
  const sheet = worksheets.getItem(id);
  // Excel deletes no sheet that only programs can show.
  if (visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = Excel.SheetVisibility.visible;
  sheet.delete();
}

function take(sheet: Excel.Worksheet, name: string, { position, isShown }: Place): void {
  sheet.name = name;
  if (position !== null) sheet.position = position;
  if (isShown) sheet.activate();
}

/**
 * Takes the sheet that Excel stopped at, and what it left; tells how that ended. A new one is whole as soon as the old one
 * is gone, and then gets its place; otherwise it is taken away.
 */
async function finish(
  drawn: OwnSheet,
  {
    before,
    place,
    sheets,
  }: { readonly before: Before; readonly place: Place; readonly sheets: readonly ListedSheet[] },
  patience: Patience,
): Promise<'whole' | 'undone' | 'untouched'> {
  const { finished: old, unfinished } = before;
  const isGone = (found: FoundSheet | null): boolean => found !== null && sheets.every(({ id }) => id !== found.id);
  const newOne = (own: OwnSheet, found: FoundSheet | null): ListedSheet | undefined =>
    sheets.find(({ id, name }) => isSameName(name, own.name) && id !== found?.id);
  const left = newOne(unfinishedSheet(drawn), unfinished);
  const named = newOne(drawn, old);
  const whole = left ? isGone(old) && !named && left : (isGone(old) || !old) && named;
  if (!whole && !left) return isGone(old) || isGone(unfinished) ? 'undone' : 'untouched';
  try {
    await inExcel(patience, async (context) => {
      const { worksheets } = context.workbook;
      if (whole) take(worksheets.getItem(whole.id), drawn.name, amongThese(place, sheets));
      else if (left) remove(worksheets, left);
      await context.sync();
    });
  } catch (cause) {
    throw new OpenWorkbookFailure('hoja-dudosa', { hoja: drawn.name }, { cause });
  }
  return whole ? 'whole' : 'undone';
}

// Others may have taken sheets away meanwhile.
function amongThese({ position, isShown }: Place, { length }: readonly ListedSheet[]): Place {
  return { position: position === null ? null : Math.min(position, length - 1), isShown };
}

/** Gives the sheets after a failure; while the user is typing Excel has done nothing, and does not answer either. */
async function look({ name: hoja }: OwnSheet, failure: unknown, patience: Patience): Promise<readonly ListedSheet[]> {
  try {
    return await inExcel(patience, listSheets);
  } catch (cause) {
    if (isFailure(cause, 'celda-en-edicion') && isFailure(failure, 'celda-en-edicion')) throw failure;
    throw new OpenWorkbookFailure('hoja-dudosa', { hoja }, { cause });
  }
}

function reasonOf(failure: unknown, { isReadOnly }: Before, isTouched: boolean): unknown {
  if (isReadOnly && isFailure(failure, 'libro-protegido')) return new OpenWorkbookFailure('libro-de-solo-lectura', {});
  return isTouched ? refusalOf(failure) : failure;
}
