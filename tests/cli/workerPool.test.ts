import path from 'node:path';
import { openPool, type Pool } from '../../src/cli/workerPool';
import { folderWith } from './folders';

jest.setTimeout(30_000);

// Doubles its task after the given time, and counts what it was asked.
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
let asked = 0;
parentPort.on('message', (task) => {
  asked++;
  setTimeout(() => parentPort.postMessage([2 * task, asked]), workerData);
});`;

function pool(threads: number, delay = 0): Pool<number, readonly [double: number, asked: number]> {
  const program = path.join(folderWith({ 'worker.js': PROGRAM }), 'worker.js');
  return openPool({ program, data: delay, threads, milliseconds: 60_000, megabytes: 64 });
}

test('every task gets its own result, from no more workers than allowed', async () => {
  const two = pool(2);
  const results = await Promise.all([1, 2, 3, 4, 5, 6].map((task) => two.run(task)));
  await two.close();
  expect(results.map(([double]) => double)).toEqual([2, 4, 6, 8, 10, 12]);
  expect(results.filter(([, asked]) => asked === 1).length).toBeLessThanOrEqual(2);
});

test('closing rejects the tasks under way and those that wait, and starts no other worker', async () => {
  const one = pool(1, 600_000);
  const tasks = Promise.allSettled([one.run(1), one.run(2), one.run(3)]);
  await one.close();
  expect((await tasks).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  await expect(one.run(4)).rejects.toThrow('closed');
});
