import type { Output } from '../../src/cli/output';
import { openProgress } from '../../src/cli/progress';
import { fakeTerminal } from './fakeTerminal';

async function shown(total: number, isTerminal: boolean): Promise<string> {
  const terminal = fakeTerminal();
  const output: Output = { ...terminal.err, isTerminal };
  const progress = openProgress(output, total);
  await progress.show(0);
  await progress.show(Math.floor(total / 2));
  await progress.clear();
  return terminal.written.err;
}

test('a terminal shows how far a large lot has come, and the line goes away', async () => {
  const written = await shown(40, true);
  expect(written).toContain('\rRevisando ██████████░░░░░░░░░░ 20 de 40 (50 %)');
  const visible = written.split('\r').slice(-2);
  expect(visible).toEqual([' '.repeat('Revisando ██████████░░░░░░░░░░ 20 de 40 (50 %)'.length), '']);
});

test.each([
  [40, false],
  [10, true],
])('%i files, on a terminal: %s, show nothing', async (total, isTerminal) => {
  expect(await shown(total, isTerminal)).toBe('');
});
