import * as fc from 'fast-check';
import { inOrder } from '../../src/cli/inOrder';

test('results come in the order of the inputs, and never more are ahead than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 3 }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (delays, ahead) => {
        let started = 0;
        let taken = 0;
        let mostAhead = 0;
        const results: number[] = [];
        const work = async ([index, delay]: readonly [number, number]): Promise<number> => {
          mostAhead = Math.max(mostAhead, ++started - taken);
          for (let turn = 0; turn < delay; turn++) await Promise.resolve();
          return index;
        };
        for await (const result of inOrder(delays.entries(), ahead, work)) {
          results.push(result);
          taken++;
        }
        expect(results).toEqual([...delays.keys()]);
        expect(mostAhead).toBeLessThanOrEqual(ahead);
      },
    ),
    { numRuns: 60 },
  );
});

test('what is rejected is rejected when its turn comes, after the results before it', async () => {
  const given: number[] = [];
  const work = (index: number): Promise<number> =>
    index === 2 ? Promise.reject(new Error('algo')) : Promise.resolve(index);
  const all = async (): Promise<void> => {
    for await (const result of inOrder([0, 1, 2, 3], 4, work)) given.push(result);
  };
  await expect(all()).rejects.toThrow('algo');
  expect(given).toEqual([0, 1]);
});
