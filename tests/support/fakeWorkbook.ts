import { fromAddress, toAddress } from '../../src/workbook/address';
import type { DocumentName, Documents } from '../../src/workbook/documents';
import type { DrawnSheet, OwnSheet } from '../../src/workbook/drawnSheet';
import type { CellContent, CellEdit } from '../../src/workbook/edit';
import type { Grid, WorkbookContent } from '../../src/workbook/grid';
import type { CellPlace, OpenWorkbook, SheetChange } from '../../src/workbook/openWorkbook';
import { UnwritableWorkbook } from '../../src/workbook/unreadable';
import { applyEdits } from './applyEdits';
import { type CellSpec, gridOf } from './grid';

/** An open workbook in memory that writes as the real one promises: all edits or none. */
export interface FakeWorkbook extends OpenWorkbook {
  /** What the spreadsheet program was asked to do, in order. */
  readonly asked: string[];
  /** The batches that were written. */
  readonly written: (readonly CellEdit[])[];
  /** The sheets that were written whole. */
  readonly drawn: DrawnSheet[];
  documents: Documents;
  content: WorkbookContent;
  /** The next times that the method is called it fails with these, one after the other. */
  fail(method: keyof OpenWorkbook, ...failures: readonly Error[]): void;
  /** Writes as a user or a co-author would, and says so. */
  type(sheet: string, cell: string, after: CellContent, source?: SheetChange['source']): void;
  cell(sheet: string, cell: string): CellContent;
}

/** Takes sheets and documents; gives the open workbook that holds them. */
export function fakeWorkbook(sheets: readonly Grid[], documents: Documents = {}): FakeWorkbook {
  const listeners = new Set<(change: SheetChange) => void>();
  const failures = new Map<keyof OpenWorkbook, Error[]>();
  const ask = (method: keyof OpenWorkbook): void => {
    fake.asked.push(method);
    const failure = failures.get(method)?.shift();
    if (failure) throw failure;
  };
  const grid = (sheet: string): Grid => {
    const found = fake.content.sheets.find(({ name }) => name === sheet);
    if (!found) throw new UnwritableWorkbook('hoja-inexistente', { hoja: sheet });
    return found;
  };
  const contentOf = (sheet: string, cell: string): CellContent => {
    const { row, column } = fromAddress(cell)!;
    return { formula: grid(sheet).formula(row, column), value: grid(sheet).value(row, column) };
  };
  const tell = (sheet: string, source: SheetChange['source']): void => {
    for (const listener of [...listeners]) listener({ sheet, source });
  };
  const withoutOwn = ({ name, title }: OwnSheet): Grid[] => {
    const found = fake.content.sheets.find((each) => each.name === name);
    if (found && found.value(0, 0) !== title) throw new UnwritableWorkbook('hoja-ajena', { hoja: name });
    return fake.content.sheets.filter((each) => each !== found);
  };
  const fake: FakeWorkbook = {
    asked: [],
    written: [],
    drawn: [],
    documents,
    content: { sheets },
    fail: (method, ...more) => void failures.set(method, [...(failures.get(method) ?? []), ...more]),
    cell: contentOf,
    type(sheet, cell, after, source = 'user') {
      fake.content = applyEdits(fake.content, [{ sheet, cell, before: after, after }]);
      tell(sheet, source);
    },
    async read(signal) {
      ask('read');
      signal?.throwIfAborted();
      return { libro: 'libro.xlsx', ...fake.content, documents: fake.documents };
    },
    async write(edits) {
      ask('write');
      const inverse = edits.map((edit): CellEdit => {
        const { row, column } = fromAddress(edit.cell)!;
        const now = contentOf(edit.sheet, edit.cell);
        if (JSON.stringify(now) !== JSON.stringify(edit.before)) {
          throw new UnwritableWorkbook('celda-cambiada', { hoja: edit.sheet, celda: edit.cell });
        }
        if (grid(edit.sheet).locked(row, column)) {
          throw new UnwritableWorkbook('celda-bloqueada', { hoja: edit.sheet, celdas: [edit.cell] });
        }
        const format = grid(edit.sheet).numberFormat(row, column);
        return { sheet: edit.sheet, cell: edit.cell, before: edit.after, after: now, numberFormat: format };
      });
      fake.content = applyEdits(fake.content, edits);
      fake.written.push(edits);
      for (const sheet of new Set(edits.map((edit) => edit.sheet))) tell(sheet, 'ours');
      return inverse;
    },
    async goTo({ sheet, cell }: CellPlace) {
      ask('goTo');
      fake.asked.push(`${sheet}!${cell}`);
    },
    async selection() {
      ask('selection');
      return { sheet: fake.content.sheets[0]!.name, cell: 'B15' };
    },
    async onChanged(listener) {
      ask('onChanged');
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    async writeSheet(sheet) {
      ask('writeSheet');
      const others = withoutOwn(sheet);
      fake.content = { sheets: [...others, gridOf(cellsIn(sheet), sheet.name)] };
      fake.drawn.push(sheet);
    },
    async removeSheet(sheet) {
      ask('removeSheet');
      const others = withoutOwn(sheet);
      const isFound = others.length < fake.content.sheets.length;
      fake.content = { sheets: others };
      return isFound;
    },
    async writeDocument(name: DocumentName, json) {
      ask('writeDocument');
      const { [name]: _replaced, ...others } = fake.documents;
      fake.documents = json === null ? others : { ...others, [name]: json };
    },
  };
  return fake;
}

function cellsIn({ rows }: DrawnSheet): Record<string, CellSpec> {
  return Object.fromEntries(
    rows.flatMap((cells, row) => cells.map(({ value }, column) => [toAddress(row, column), value])),
  );
}
