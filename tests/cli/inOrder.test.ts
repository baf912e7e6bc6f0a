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
