import type { CellValue } from './grid';

/** What a cell holds: a formula with its leading `=` and its result, or a plain value with `formula: null`. */
export interface CellContent {
  readonly formula: string | null;
  readonly value: CellValue;
}

/** One change of one cell, described and not yet made. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 notation without `$`, such as `N18`. */
  readonly cell: string;
  /** What was read there; whoever applies the edit refuses the whole batch if the cell no longer holds it. */
  readonly before: CellContent;
  /** A text value is always written as text, whatever character it begins with. */
  readonly after: CellContent;
  /** The number format code to set with it; absent: the cell keeps its own. */
  readonly numberFormat?: string;
}
