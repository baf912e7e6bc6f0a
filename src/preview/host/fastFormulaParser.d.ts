declare module 'fast-formula-parser' {
  export interface CellReference {
    readonly sheet?: string;
    readonly row: number;
    readonly col: number;
  }

  export interface RangeReference {
    readonly sheet?: string;
    readonly from: CellReference;
    readonly to: CellReference;
  }

  class FormulaError extends Error {
    /** Such as `#REF!`. */
    readonly error: string;
    static readonly REF: FormulaError;
    constructor(error: string);
  }

  export default class FormulaParser {
    static readonly FormulaError: typeof FormulaError;
    constructor(cells: {
      onCell(cell: CellReference): unknown;
      onRange(range: RangeReference): readonly (readonly unknown[])[];
    });
    /** @throws FormulaError for a formula that it does not understand. */
    parse(formula: string, position: { sheet: string; row: number; col: number }): unknown;
  }
}

declare module 'fast-formula-parser/ssf/ssf' {
  const formatter: { format(numberFormat: string, value: number | string): string };
  export default formatter;
}
