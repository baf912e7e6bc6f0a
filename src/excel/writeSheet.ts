import type { DrawnSheet, OwnSheet } from '../workbook/drawnSheet';
import { OpenWorkbookFailure } from '../workbook/openWorkbook';
import { UnwritableWorkbook } from '../workbook/unreadable';
import { inExcel, type Patience } from './batch';
import { drawSheet } from './drawSheet';
import { isFailure } from './failure';

// Added to a sheet's name while it is drawn.
const UNFINISHED = ' (nueva)';

/**
 * Takes a sheet; writes it in place of the one that the program wrote before, or behind all others, in two round trips.
 * Whoever looks at the old one looks at the new one afterwards; nobody is taken to it otherwise. The new one is drawn
 * under another name, and the old one goes once it is whole.
 * @throws UnwritableWorkbook `hoja-ajena`: nothing was written.
 * @throws OpenWorkbookFailure the old one stands, or `hoja-dudosa`.
 */
export async function writeSheet(drawn: DrawnSheet, patience: Patience): Promise<void> {
  const { name, title } = drawn;
  const unfinished: OwnSheet = { name: `${name}${UNFINISHED}`, title };
  let before: Before | null = null;
  try {
    await inExcel(patience, async (context) => {
      const { worksheets } = context.workbook;
      const [old, left] = [findOwn(context, drawn), findOwn(context, unfinished)];
      const active = worksheets.getActiveWorksheet().load('id');
      const state = loadState(context);
      await context.sync();
      const [oldSheet, leftSheet] = [old.settle(), left.settle()];
      const { isReadOnly } = state();
      before = { id: oldSheet?.id ?? null, position: oldSheet?.position ?? null, isReadOnly };
      // What an Excel that stopped left behind.
      leftSheet?.delete();
      const sheet = worksheets.add(unfinished.name);
      drawSheet(sheet, drawn);
      oldSheet?.delete();
      takePlace(sheet, name, before);
      if (oldSheet && active.id === oldSheet.id) sheet.activate();
      await context.sync();
    });
  } catch (failure) {
    if (!before || isFailure(failure, 'celda-en-edicion')) throw failure;
    const isWritten = await inDoubt(name, () => finish(drawn, unfinished, before!, patience));
    if (!isWritten) throw readOnlyOr(failure, before);
  }
}

/**
 * Takes what tells a sheet of the program's own; deletes it, in two round trips, and tells whether there was one.
 * @throws UnwritableWorkbook `hoja-ajena` or `hoja-unica`: nothing was deleted.
 * @throws OpenWorkbookFailure it still stands, or `hoja-dudosa`.
 */
export async function removeSheet(own: OwnSheet, patience: Patience): Promise<boolean> {
  let before: Before | null = null;
  try {
    return await inExcel(patience, async (context) => {
      const { worksheets } = context.workbook;
      const found = findOwn(context, own);
      worksheets.load('items/id,items/visibility');
      const state = loadState(context);
      await context.sync();
      const sheet = found.settle();
      if (!sheet) return false;
      const others = worksheets.items.filter(({ id }) => id !== sheet.id);
      if (!others.some(({ visibility }) => visibility === Excel.SheetVisibility.visible)) {
        throw new UnwritableWorkbook('hoja-unica', { hoja: own.name });
      }
      before = { id: sheet.id, position: sheet.position, ...state() };
      sheet.delete();
      await context.sync();
      return true;
    });
  } catch (failure) {
    if (!before || isFailure(failure, 'celda-en-edicion')) throw failure;
    const { id, ...rest } = before as Before;
    const sheets = await inDoubt(own.name, () => listIds(patience));
    if (sheets.some((each) => each.id === id)) throw readOnlyOr(failure, rest);
    return true;
  }
}

/** What a write or a deletion finds. */
interface Before {
  /** The id and the place of the old sheet, `null` where there was none. */
  readonly id: string | null;
  readonly position: number | null;
  readonly isReadOnly: boolean;
}

/** Asks for a sheet of the program's own; `settle` gives it after the next round trip, `null` where there is none. */
function findOwn(
  { workbook }: Excel.RequestContext,
  { name, title }: OwnSheet,
): { readonly settle: () => Excel.Worksheet | null } {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load('id,position');
  const first = sheet.getRange('A1').untrack().load('values');
  return {
    settle: () => {
      if (sheet.isNullObject) return null;
      if ((first.values as unknown[][])[0]![0] !== title) throw new UnwritableWorkbook('hoja-ajena', { hoja: name });
      return sheet;
    },
  };
}

/** Asks whether sheets can come and go; the function tells it after the next round trip. */
function loadState({ workbook }: Excel.RequestContext): () => Pick<Before, 'isReadOnly'> {
  workbook.load('readOnly,protection/protected');
  return () => {
    // What Excel answers to a new sheet then may look as if the user were typing.
    if (workbook.protection.protected) throw new OpenWorkbookFailure('libro-protegido', {});
    return { isReadOnly: workbook.readOnly };
  };
}

/**
 * Takes the sheet that Excel stopped at; tells whether the new one is in its place. Where it is not it is taken away; it is
 * whole as soon as the old one is gone.
 */
async function finish(drawn: OwnSheet, unfinished: OwnSheet, before: Before, patience: Patience): Promise<boolean> {
  const sheets = await listIds(patience);
  if (sheets.some(({ id, name }) => name === drawn.name && id !== before.id)) return true;
  const left = sheets.find(({ name }) => name === unfinished.name);
  if (!left) return false;
  const isWhole = before.id !== null && sheets.every(({ id }) => id !== before.id);
  await inExcel(patience, async (context) => {
    const sheet = context.workbook.worksheets.getItem(left.id);
    if (isWhole) takePlace(sheet, drawn.name, before);
    else sheet.delete();
    await context.sync();
  });
  return isWhole;
}

function takePlace(sheet: Excel.Worksheet, name: string, { position }: Pick<Before, 'position'>): void {
  sheet.name = name;
  if (position !== null) sheet.position = position;
}

function listIds(patience: Patience): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return inExcel(patience, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

async function inDoubt<Result>(hoja: string, look: () => Promise<Result>): Promise<Result> {
  try {
    return await look();
  } catch (cause) {
    throw new OpenWorkbookFailure('hoja-dudosa', { hoja }, { cause });
  }
}

function readOnlyOr(failure: unknown, { isReadOnly }: Pick<Before, 'isReadOnly'>): unknown {
  return isReadOnly && isFailure(failure, 'libro-protegido')
    ? new OpenWorkbookFailure('libro-de-solo-lectura', {})
    : failure;
}
