import type { CellContent } from '../../workbook/edit';

/** A block of cells of one sheet; both corners belong to it and count from 0. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetState {
  /** Stays the same while the sheet exists, whatever its name becomes. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
}

/** One cell as it is now. */
export interface CellState extends CellContent {
  /** What the cell shows, its number format applied: `25%`, `1,152`, `#REF!`. */
  readonly text: string;
  readonly numberFormat: string;
  /** The cell's own lock; it counts only where the sheet is protected. */
  readonly locked: boolean;
}

/** What is done to one cell; what is absent stays as it is. */
export interface CellChange {
  /**
   * A formula with its leading `=`, or a plain value that is stored as it is: a text stays a text whatever it looks
   * like, `null` empties the cell. What Excel would make of a typed text was decided before.
   */
  readonly content?: { readonly formula: string } | { readonly value: CellContent['value'] };
  readonly numberFormat?: string;
}

/** How cells look. Only the report's sheet is styled; what is absent stays as it is. */
export interface CellLook {
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly fontSize?: number;
  /** `#RRGGBB`. */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  /** In points, for all columns of the block. */
  readonly columnWidth?: number;
  /** The address of the cell that a click leads to: `'Hoja 1'!F18`. */
  readonly link?: string;
}

/** A chart of a sheet's figures. Its places are addresses of blocks, without the sheet. */
export interface ChartState {
  readonly type: string;
  readonly title: string | null;
  readonly series: readonly {
    readonly name: string | null;
    readonly colour: string | null;
    /** The block of its figures. */
    readonly values: string | null;
    /** The block of the categories' names. */
    readonly categories: string | null;
  }[];
  /** The first category is drawn at the top, or at the right, and not where a chart begins otherwise. */
  readonly isReversed: boolean;
  /** The cell at its upper left corner, and its size in points. */
  readonly position: string;
  readonly width: number;
  readonly height: number;
}

/** Where something happened or is selected. */
export interface SheetBlock {
  /** The sheet's id. */
  readonly sheet: string;
  readonly block: Block;
}

/**
 * The spreadsheet that stands behind the emulated Excel: in memory for the tests, on the screen for the preview.
 * It does what it is told; what Excel would refuse (a locked cell, a sheet of that name) was refused before.
 * Every sheet and block that it is given exists.
 */
export interface Spreadsheet {
  /** The file's name. */
  readonly name: string;
  /** The workbook's custom XML parts by their ids. They are written and removed right here. */
  readonly xmlParts: Map<string, string>;
  /** The sheets in the order of their tabs. */
  sheets(): readonly SheetState[];
  /** Gives the smallest block around all cells that hold a value or a formula; `null` where none does. */
  usedBlock(sheet: string): Block | null;
  /** Gives the rows of a block, which may reach beyond the used one. */
  cells(sheet: string, block: Block): readonly (readonly CellState[])[];
  /** Changes the cells of a block; the changes have its shape. */
  change(sheet: string, block: Block, changes: readonly (readonly CellChange[])[]): void;
  /** Waits until every formula shows its result. Called after changes and before anything is read. */
  settle(): Promise<void>;
  /** Adds a sheet behind the last one and gives its id. */
  addSheet(name: string): string;
  removeSheet(sheet: string): void;
  /** Has a hidden sheet stand among the others. */
  unhideSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  /** Moves a sheet to a place among the tabs, counted from 0. */
  moveSheet(sheet: string, position: number): void;
  dress(sheet: string, block: Block, look: CellLook): void;
  addChart(sheet: string, chart: ChartState): void;
  /** Shows a sheet. */
  activate(sheet: string): void;
  /** Selects a block of the sheet that is shown, and brings it into view. */
  select(sheet: string, block: Block): void;
  /** What the user has selected on the sheet that is shown. */
  selection(): SheetBlock;
  /**
   * Calls the listener after each change that somebody else than this interface made: the user's, as a rule. The new
   * result of a formula is no change. Gives the function that ends it.
   */
  onChanged(listener: (change: SheetBlock) => void): () => void;
  /** Calls the listener each time that the user selects other cells or another sheet. Gives the function that ends it. */
  onSelected(listener: (selection: SheetBlock) => void): () => void;
}
