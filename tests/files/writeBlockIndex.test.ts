import fc from 'fast-check';
import { blockIndex, type Block } from '../../src/files/xlsx/editBlockIndex';
import { staleFormulas } from '../../src/files/xlsx/editStale';

const row = fc.nat(9);
const column = fc.nat(9);
const block = fc
  .record({ rows: fc.tuple(row, row), columns: fc.tuple(column, column) })
  .map(({ rows, columns }): Block => ({
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  }));
const covers = (each: Block, [atRow, atColumn]: readonly [number, number]): boolean =>
  each.top <= atRow && atRow <= each.bottom && each.left <= atColumn && atColumn <= each.right;

test('the things that have a block which covers a cell are found, each of them once is enough', () => {
  fc.assert(
    fc.property(fc.array(block), fc.array(fc.tuple(row, column)), (blocks, cells) => {
      const index = blockIndex();
      for (const [thing, each] of blocks.entries()) expect(index.add(each, thing)).toBe(true);
      const found = new Set<number>();
      for (const cell of cells) {
        const covering = blocks.flatMap((each, thing) => (covers(each, cell) ? [thing] : []));
        for (const thing of index.take(...cell)) found.add(thing);
        for (const thing of covering) expect(found).toContain(thing);
        expect(index.take(...cell)).toEqual([]);
      }
      const all = blocks.flatMap((each, thing) => (cells.some((cell) => covers(each, cell)) ? [thing] : []));
      expect([...found].sort()).toEqual(all.sort());
    }),
  );
});

test('one of the things that cover a cell is told, as often as it is asked for', () => {
  const index = blockIndex();
  index.add({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, 7);
  index.add({ top: 5, left: 5, bottom: 5, right: 5 }, 7);
  for (const [atRow, atColumn] of [
    [0, 0],
    [5, 5],
    [1_048_575, 16_383],
    [5, 5],
  ] as const) {
    expect(index.owner(atRow, atColumn)).toBe(7);
  }
  expect(blockIndex().owner(0, 0)).toBeNull();
});

test('an index that is full takes nothing more', () => {
  const index = blockIndex();
  const large = { top: 1, left: 1, bottom: 1_048_574, right: 16_382 };
  let taken = 0;
  while (index.add(large, taken)) taken++;
  expect(taken).toBeGreaterThan(1000);
  expect(index.add({ top: 0, left: 0, bottom: 0, right: 0 }, 9)).toBe(false);
  expect(index.owner(0, 0)).toBeNull();
});

test('where the index is full every formula counts as one that reads a changed cell', () => {
  const reads = [{ sheet: 0, top: 1, left: 1, bottom: 1_048_574, right: 16_382 }];
  const formulas = Array.from({ length: 3000 }, () => ({ reads, complete: true, results: [] }));
  expect(staleFormulas(formulas, [{ sheet: 1, row: 0, column: 0 }]).size).toBe(3000);
  expect(staleFormulas(formulas.slice(0, 100), [{ sheet: 1, row: 0, column: 0 }]).size).toBe(0);
  expect(staleFormulas(formulas.slice(0, 100), [{ sheet: 0, row: 9, column: 9 }]).size).toBe(100);
});
