/** A block of cells; both corners belong to it and count from 0. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Which things have a block that covers a cell. */
export interface BlockIndex {
  /** Adds a block of the thing of this number; gives `false`, and adds nothing, where the index is full. */
  add(block: Block, thing: number): boolean;
  /** Gives one of the things that have a block which covers the cell, or `null`. */
  owner(row: number, column: number): number | null;
  /**
   * Gives the things that have a block which covers the cell. Not all their blocks are told again, so each thing is
   * of use the first time only.
   */
  take(row: number, column: number): number[];
}

/** A block of one cell takes one entry and a larger one some twenty as a rule. */
const MOST_ENTRIES = 2_000_000;

// The next powers of two above the highest row and column that an address can name.
const ROWS = 1 << 24;
const COLUMNS = 1 << 15;

/**
 * Gives an empty index: two segment trees, one in the other, so that neither many blocks nor many questions cost more
 * than their number times a logarithm.
 */
export function blockIndex(): BlockIndex {
  const tree = new Map<number, Map<number, number[]>>();
  let entries = 0;

  function* listsAt(row: number, column: number): Generator<[Map<number, number[]>, number, number[]]> {
    for (let columns = column + COLUMNS; columns > 0; columns >>= 1) {
      const inner = tree.get(columns);
      if (!inner) continue;
      for (let rows = row + ROWS; rows > 0; rows >>= 1) {
        const things = inner.get(rows);
        if (things) yield [inner, rows, things];
      }
    }
  }

  return {
    add({ top, left, bottom, right }, thing) {
      if (entries >= MOST_ENTRIES) return false;
      const rowNodes = nodes(top, bottom, ROWS);
      for (const columns of nodes(left, right, COLUMNS)) {
        const inner = tree.get(columns) ?? new Map<number, number[]>();
        tree.set(columns, inner);
        for (const rows of rowNodes) {
          const things = inner.get(rows);
          if (things) things.push(thing);
          else inner.set(rows, [thing]);
          entries++;
        }
      }
      return true;
    },
    owner(row, column) {
      for (const [, , things] of listsAt(row, column)) return things[0] ?? null;
      return null;
    },
    take(row, column) {
      const found: number[] = [];
      for (const [inner, rows, things] of listsAt(row, column)) {
        for (const thing of things) found.push(thing);
        inner.delete(rows);
      }
      return found;
    },
  };
}

/** Gives the fewest nodes of a tree of `leaves` leaves, the root being 1, that together stand for `first` to `last`. */
function nodes(first: number, last: number, leaves: number): number[] {
  const found: number[] = [];
  let from = first + leaves;
  let to = last + leaves + 1;
  while (from < to) {
    if (from & 1) found.push(from++);
    if (to & 1) found.push(--to);
    from >>= 1;
    to >>= 1;
  }
  return found;
}
