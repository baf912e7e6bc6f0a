import { fromAddress } from '../../workbook/address';
import type { CellValue, WorkbookContent } from '../../workbook/grid';
import { recalculate, type Formulas } from './recalculate';
import { showValue } from './showValue';
import type {
  Block,
  CellChange,
  CellLook,
  CellState,
  ChartState,
  SheetBlock,
  SheetState,
  Spreadsheet,
} from './spreadsheet';

interface Cell {
  formula: string | null;
  value: CellValue;
  numberFormat: string;
  locked: boolean;
}

interface Sheet {
  readonly id: string;
  name: string;
  visibility: SheetState['visibility'];
  isProtected: boolean;
  readonly rows: Map<number, Map<number, Cell>>;
  readonly looks: { readonly block: Block; readonly look: CellLook }[];
  readonly charts: ChartState[];
}

const EMPTY: Readonly<Cell> = { formula: null, value: null, numberFormat: 'General', locked: true };

/** A spreadsheet that no screen shows, for tests and measurements. Its formulas are computed anew after each change. */
export class MemorySpreadsheet implements Spreadsheet {
  readonly xmlParts = new Map<string, string>();
  private readonly tabs: Sheet[] = [];
  private readonly changeListeners = new Set<(change: SheetBlock) => void>();
  private readonly selectionListeners = new Set<(selection: SheetBlock) => void>();
  private changed: SheetBlock[] = [];
  private selected: SheetBlock;
  private nextSheet = 1;

  /** Takes a workbook as read and the file's name. */
  constructor(
    { sheets }: WorkbookContent,
    readonly name = 'TMM-F004.xlsx',
  ) {
    for (const grid of sheets) {
      const sheet = this.newSheet(grid.name);
      if (grid.hidden) sheet.visibility = 'Hidden';
      for (let row = 0; row < grid.rowCount; row++) {
        for (let column = 0; column < grid.columnCount; column++) {
          const cell = {
            formula: grid.formula(row, column),
            value: grid.value(row, column),
            numberFormat: grid.numberFormat(row, column),
            locked: grid.locked(row, column),
          };
          if (cell.locked) sheet.isProtected = true;
          put(sheet, row, column, cell);
        }
      }
      // Whether a cell of an unprotected sheet is locked nobody can tell from a grid; Excel's default is that it is.
      if (!sheet.isProtected)
        for (const cells of sheet.rows.values()) for (const cell of cells.values()) cell.locked = true;
    }
    const first = this.tabs.find(({ visibility }) => visibility === 'Visible') ?? this.newSheet('Hoja1');
    this.selected = { sheet: first.id, block: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  sheets(): readonly SheetState[] {
    return this.tabs.map(({ id, name, visibility, isProtected }) => ({ id, name, visibility, isProtected }));
  }

  usedBlock(id: string): Block | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.sheet(id).rows) {
      for (const [column, { formula, value }] of cells) {
        if (formula === null && value === null) continue;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  cells(id: string, { top, left, bottom, right }: Block): readonly (readonly CellState[])[] {
    const { rows } = this.sheet(id);
    return Array.from({ length: bottom - top + 1 }, (_, row) => {
      const cells = rows.get(top + row);
      return Array.from({ length: right - left + 1 }, (_, column) => {
        const cell = cells?.get(left + column) ?? EMPTY;
        return snapshot(cell);
      });
    });
  }

  change(id: string, block: Block, changes: readonly (readonly CellChange[])[]): void {
    const sheet = this.sheet(id);
    for (const [row, rowChanges] of changes.entries()) {
      for (const [column, { content, numberFormat }] of rowChanges.entries()) {
        const cell = { ...(sheet.rows.get(block.top + row)?.get(block.left + column) ?? EMPTY) };
        if (content)
          Object.assign(cell, 'formula' in content ? { ...content, value: null } : { ...content, formula: null });
        if (numberFormat !== undefined) cell.numberFormat = numberFormat;
        put(sheet, block.top + row, block.left + column, cell);
      }
    }
    this.changed.push({ sheet: id, block });
  }

  settle(): Promise<void> {
    if (this.changed.length > 0) recalculate(this.formulas(), this.changed);
    this.changed = [];
    return Promise.resolve();
  }

  addSheet(name: string): string {
    return this.newSheet(name).id;
  }

  removeSheet(id: string): void {
    this.tabs.splice(this.tabs.indexOf(this.sheet(id)), 1);
    if (this.selected.sheet === id) this.activate(this.tabs.find(({ visibility }) => visibility === 'Visible')!.id);
  }

  unhideSheet(id: string): void {
    this.sheet(id).visibility = 'Visible';
  }

  renameSheet(id: string, name: string): void {
    this.sheet(id).name = name;
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.sheet(id);
    this.tabs.splice(this.tabs.indexOf(sheet), 1);
    this.tabs.splice(position, 0, sheet);
  }

  dress(id: string, block: Block, look: CellLook): void {
    this.sheet(id).looks.push({ block, look });
  }

  addChart(id: string, chart: ChartState): void {
    this.sheet(id).charts.push(chart);
  }

  activate(id: string): void {
    if (this.selected.sheet !== id) this.select(id, { top: 0, left: 0, bottom: 0, right: 0 });
  }

  select(id: string, block: Block): void {
    this.selected = { sheet: id, block };
    for (const listener of this.selectionListeners) listener(this.selected);
  }

  selection(): SheetBlock {
    return this.selected;
  }

  onChanged(listener: (change: SheetBlock) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelected(listener: (selection: SheetBlock) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** Changes a cell as the user does, at an address such as `B2` of a sheet by its name. */
  type(sheetName: string, address: string, change: CellChange): void {
    const sheet = this.named(sheetName);
    const { row, column } = fromAddress(address)!;
    const block = { top: row, left: column, bottom: row, right: column };
    this.change(sheet.id, block, [[change]]);
    void this.settle();
    for (const listener of this.changeListeners) listener({ sheet: sheet.id, block });
  }

  /** Gives one cell as it is now. */
  at(sheetName: string, address: string): CellState {
    const { row, column } = fromAddress(address)!;
    return this.cells(this.named(sheetName).id, { top: row, left: column, bottom: row, right: column })[0]![0]!;
  }

  /** Protects a sheet; all cells but the unlocked ones refuse a write afterwards. */
  protect(sheetName: string, unlocked: readonly string[] = []): void {
    const sheet = this.named(sheetName);
    sheet.isProtected = true;
    for (const address of unlocked) {
      const { row, column } = fromAddress(address)!;
      put(sheet, row, column, { ...(sheet.rows.get(row)?.get(column) ?? EMPTY), locked: false });
    }
  }

  /** Hides a sheet, from users or from all but programs. */
  hide(sheetName: string, visibility: 'Hidden' | 'VeryHidden'): void {
    this.named(sheetName).visibility = visibility;
  }

  /** Gives how a sheet's cells were made to look, in the order in which that was done, and its charts. */
  appearance(sheetName: string): Pick<Sheet, 'looks' | 'charts'> {
    return this.named(sheetName);
  }

  private newSheet(name: string): Sheet {
    const sheet: Sheet = {
      id: `{sheet-${this.nextSheet++}}`,
      name,
      visibility: 'Visible',
      isProtected: false,
      rows: new Map(),
      looks: [],
      charts: [],
    };
    this.tabs.push(sheet);
    return sheet;
  }

  private sheet(id: string): Sheet {
    const sheet = this.tabs.find((each) => each.id === id);
    if (!sheet) throw new TypeError(`No sheet ${id}.`);
    return sheet;
  }

  private named(name: string): Sheet {
    const sheet = this.tabs.find((each) => each.name === name);
    if (!sheet) throw new TypeError(`No sheet ${name}.`);
    return sheet;
  }

  private formulas(): Formulas {
    const byName = new Map(this.tabs.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    return {
      cells: this.tabs.flatMap((sheet) =>
        [...sheet.rows].flatMap(([row, cells]) =>
          [...cells].flatMap(([column, cell]) =>
            cell.formula === null ? [] : [{ sheet: sheet.id, row, column, formula: cell.formula }],
          ),
        ),
      ),
      sheetNamed: (name) => byName.get(name.toLowerCase())?.id ?? null,
      used: (sheet) => this.usedBlock(sheet),
      value: (sheet, row, column) => this.sheet(sheet).rows.get(row)?.get(column)?.value ?? null,
      store: (sheet, row, column, value) => {
        this.sheet(sheet).rows.get(row)!.get(column)!.value = value;
      },
    };
  }
}

// Few ask for the text, and it is the slowest to tell.
function snapshot(cell: Readonly<Cell>): CellState {
  const { formula, value, numberFormat, locked } = cell;
  return {
    formula,
    value,
    numberFormat,
    locked,
    get text() {
      return showValue(value, numberFormat);
    },
  };
}

function put({ rows }: Sheet, row: number, column: number, cell: Cell): void {
  const cells = rows.get(row) ?? new Map<number, Cell>();
  rows.set(row, cells);
  cells.set(column, cell);
}
