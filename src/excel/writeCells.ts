import type { CellContent, CellEdit } from '../workbook/edit';
import { type CellPlace, OpenWorkbookFailure } from '../workbook/openWorkbook';
import { UnwritableWorkbook } from '../workbook/unreadable';
import { inExcel, type Patience } from './batch';
import { isSameContent, toContent } from './content';
import { formatFor, NOTHING, toEntry, type CellFound, type Entry } from './entry';
import { isFailure, isMissing } from './failure';
import { toRuns, type Run } from './runs';

/** A run as the first round trip finds it, its cells from top to bottom. */
interface RunFound extends Run {
  readonly cells: readonly CellFound[];
  readonly locked: readonly boolean[];
  /** The sheet is protected, and number formats cannot be set. */
  readonly keepsFormats: boolean;
}

/** A run with what is entered into each of its cells. */
interface RunPlanned {
  readonly found: RunFound;
  readonly entries: readonly Entry[];
}

/** What the cells of each run hold after they were entered. */
type Written = readonly (readonly CellFound[])[];

/**
 * Takes edits; makes all of them or none, in two round trips, and gives the edits that undo them. What Excel did with each
 * cell is read back with the second; where it is not what was wanted, or where Excel stops halfway, what was there before
 * is put back.
 * @throws UnwritableWorkbook nothing was written.
 * @throws OpenWorkbookFailure nothing was written, or `escritura-dudosa`.
 */
export async function writeCells(edits: readonly CellEdit[], patience: Patience): Promise<readonly CellEdit[]> {
  if (edits.length === 0) return [];
  const runs = toRuns(edits);
  const { found, isReadOnly } = await findRuns(runs, patience);
  for (const run of found) refuseChanged(run);
  const planned = found.map(plan);
  for (const run of planned) refuseLocked(run);
  let written: Written | null = null;
  try {
    written = await enter(planned, patience);
    refuseOther(planned, written);
    return planned.flatMap((run, index) => undoing(run, written![index]!));
  } catch (failure) {
    // While the user is typing Excel does nothing of a batch.
    if (isFailure(failure, 'celda-en-edicion')) throw failure;
    await restore(planned, written, patience);
    if (isReadOnly && isFailure(failure, 'libro-protegido')) throw new OpenWorkbookFailure('libro-de-solo-lectura', {});
    throw failure;
  }
}

async function findRuns(
  runs: readonly Run[],
  patience: Patience,
): Promise<{ readonly found: readonly RunFound[]; readonly isReadOnly: boolean }> {
  try {
    return await inExcel(patience, async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      const sheets = new Map(runs.map(({ sheet }) => [sheet, workbook.worksheets.getItem(sheet)]));
      for (const sheet of sheets.values()) sheet.load('protection/protected,protection/options');
      const asked = runs.map((run) => {
        const range = load(sheets.get(run.sheet)!.getRange(run.address));
        return { run, range, locks: range.getCellProperties({ format: { protection: true } }) };
      });
      await context.sync();
      const found = asked.map(({ run, range, locks }): RunFound => {
        const { protected: isProtected, options } = sheets.get(run.sheet)!.protection;
        return {
          ...run,
          cells: contentsOf(range),
          locked: locks.value.map(([cell]) => isProtected && (cell?.format?.protection?.locked ?? true)),
          keepsFormats: isProtected && !(options as Excel.WorksheetProtectionOptions | null)?.allowFormatCells,
        };
      });
      return { found, isReadOnly: workbook.readOnly };
    });
  } catch (failure) {
    if (!isMissing(failure)) throw failure;
    throw new UnwritableWorkbook('hoja-inexistente', { hoja: await missingSheet(runs, patience) });
  }
}

// Excel does not say which of the sheets it did not find.
async function missingSheet(runs: readonly Run[], patience: Patience): Promise<string> {
  return inExcel(patience, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    return (runs.find(({ sheet }) => !names.has(sheet.toLowerCase())) ?? runs[0]!).sheet;
  });
}

function load(range: Excel.Range): Excel.Range {
  return range.untrack().load('values,valueTypes,formulas,numberFormat');
}

function contentsOf({ values, valueTypes, formulas, numberFormat }: Excel.Range): CellFound[] {
  return values.map((_, row) => ({
    ...toContent(values[row]![0], valueTypes[row]![0], formulas[row]![0]),
    numberFormat: String(numberFormat[row]![0]),
  }));
}

function refuseChanged({ sheet, edits, cells }: RunFound): void {
  for (const [index, { cell, before }] of edits.entries()) {
    if (isSameContent(before, cells[index]!)) continue;
    throw new UnwritableWorkbook('celda-cambiada', { hoja: sheet, celda: cell });
  }
}

function plan(found: RunFound): RunPlanned {
  const entries = found.edits.map(({ after, numberFormat }, index) => {
    const cell = found.cells[index]!;
    const entry = toEntry(cell, after, numberFormat ?? formatFor(cell, after));
    // The format that is only set again stays as it is where it cannot be set.
    return found.keepsFormats && entry.formatAfter === cell.numberFormat ? { ...entry, formatAfter: null } : entry;
  });
  return { found, entries };
}

function refuseLocked({ found: { sheet, edits, locked, keepsFormats }, entries }: RunPlanned): void {
  const celdas = edits
    .filter((_, index) => {
      const { content, formatBefore, formatAfter } = entries[index]!;
      return (content !== null && locked[index]) || (keepsFormats && (formatBefore !== null || formatAfter !== null));
    })
    .map(({ cell }) => cell);
  if (celdas.length > 0) throw new UnwritableWorkbook('celda-bloqueada', { hoja: sheet, celdas });
}

/** Enters what was planned and gives what the cells hold afterwards. */
async function enter(planned: readonly RunPlanned[], patience: Patience): Promise<Written> {
  return inExcel(patience, async (context) => {
    const ranges = planned.map(({ found: { sheet, address }, entries }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).untrack();
      setFormats(
        range,
        entries.map(({ formatBefore }) => formatBefore),
      );
      if (entries.some(({ content }) => content !== null)) range.formulas = entries.map(({ content }) => [content]);
      setFormats(
        range,
        entries.map(({ formatAfter }) => formatAfter),
      );
      return range;
    });
    ranges.forEach(load);
    await context.sync();
    return ranges.map(contentsOf);
  });
}

function setFormats(range: Excel.Range, formats: readonly (string | null)[]): void {
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
}

/** Refuses a write of which Excel made something else than what was wanted. */
function refuseOther(planned: readonly RunPlanned[], written: Written): void {
  for (const [index, { found, entries }] of planned.entries()) {
    for (const [row, { after }] of found.edits.entries()) {
      if (entries[row]!.content === null || holds(written[index]![row]!, after)) continue;
      throw new OpenWorkbookFailure('excel-rechazo', { codigo: 'ContentChanged' });
    }
  }
}

// Excel may write a formula in its own way.
function holds(cell: CellFound, after: CellContent): boolean {
  return after.formula === null ? isSameContent(cell, after) : cell.formula !== null;
}

function undoing({ found, entries }: RunPlanned, written: readonly CellFound[]): CellEdit[] {
  return found.edits.flatMap(({ sheet, cell }, index): CellEdit[] => {
    const { content, formatBefore, formatAfter } = entries[index]!;
    if (content === null && formatAfter === null) return [];
    const was = found.cells[index]!;
    const edit = { sheet, cell, before: contentOf(written[index]!), after: contentOf(was) };
    const keepsFormat = formatBefore === null && (formatAfter === null || formatAfter === was.numberFormat);
    const comesBack = keepsFormat && formatFor(written[index]!, was) === was.numberFormat;
    return [comesBack ? edit : { ...edit, numberFormat: was.numberFormat }];
  });
}

function contentOf({ formula, value }: CellFound): CellContent {
  return { formula, value };
}

/**
 * Takes what was planned and, where it is known, what was written; puts back what was there before. What somebody else
 * has entered meanwhile is left alone.
 * @throws OpenWorkbookFailure `escritura-dudosa` where not all the cells are as they were.
 */
async function restore(planned: readonly RunPlanned[], written: Written | null, patience: Patience): Promise<void> {
  const doubtful: CellPlace[] = [];
  try {
    const { found } = await findRuns(
      planned.map(({ found: run }) => run),
      patience,
    );
    const back = found.map((now, index): RunPlanned => {
      const before = planned[index]!.found;
      const edits = now.edits.map((edit, row) => ({ ...edit, after: contentOf(before.cells[row]!) }));
      const entries = now.cells.map((cell, row): Entry => {
        const was = before.cells[row]!;
        const { sheet, cell: address, after } = before.edits[row]!;
        const ours = written?.[index]?.[row];
        if (isSameContent(cell, was) || holds(cell, after) || (ours && isSameContent(cell, ours))) {
          return toEntry(cell, was, was.numberFormat);
        }
        doubtful.push({ sheet, cell: address });
        return NOTHING;
      });
      return { found: { ...now, edits }, entries };
    });
    const changed = back.filter(({ entries }) =>
      entries.some(({ content, formatAfter }) => content !== null || formatAfter !== null),
    );
    if (changed.length > 0) refuseOther(changed, await enter(changed, patience));
  } catch (cause) {
    const celdas = planned.flatMap(({ found: { edits } }) => edits.map(({ sheet, cell }) => ({ sheet, cell })));
    throw new OpenWorkbookFailure('escritura-dudosa', { celdas }, { cause });
  }
  if (doubtful.length > 0) throw new OpenWorkbookFailure('escritura-dudosa', { celdas: doubtful });
}
