import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { weighBundles } from '../../scripts/budget';

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'budget-'));
  write('engine/engine.js', 1);
});
afterEach(() => rmSync(dist, { recursive: true }));

/** Writes a file of so many kilobytes that nothing can compress. */
function write(file: string, kilobytes: number): void {
  mkdirSync(join(dist, dirname(file)), { recursive: true });
  writeFileSync(join(dist, file), randomBytes(kilobytes * 1024));
}

function link(...scripts: string[]): void {
  const office = '<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  mkdirSync(join(dist, 'addin'), { recursive: true });
  writeFileSync(join(dist, 'addin/taskpane.html'), office + scripts.join(''));
}

const overBudget = (): string[] => weighBundles(dist).flatMap(({ bundle, fits }) => (fits === false ? [bundle] : []));

test('the scripts that the page links, however it quotes them, are weighed together', () => {
  link('<script src="opening.js"></script>', '<script defer src=taskpane.0f.js></script>');
  write('addin/opening.js', 20);
  write('addin/taskpane.0f.js', 70);
  expect(overBudget()).toEqual([]);
  write('addin/opening.js', 40);
  expect(overBudget()).toEqual(['first paint of the pane, all']);
});

test('every other script is lazy, with a budget for each', () => {
  link('<script defer src="taskpane.0f.js"></script>');
  write('addin/taskpane.0f.js', 1);
  write('addin/settings.1a.js', 30);
  write('addin/findings.2b.js', 30);
  write('addin/vendors-e965_xlsx.3c.js', 100);
  expect(overBudget()).toEqual([]);
  write('addin/findings.2b.js', 50);
  expect(overBudget()).toEqual(['lazy: findings.2b.js']);
});

test('a worker begins with a script of its own, with a budget', () => {
  link();
  write('addin/lot-worker.4d.js', 30);
  expect(weighBundles(dist).map(({ bundle }) => bundle)).toContain('worker: lot-worker.4d.js');
  expect(overBudget()).toEqual([]);
  write('addin/lot-worker.4d.js', 50);
  expect(overBudget()).toEqual(['worker: lot-worker.4d.js']);
});

test('the engine has its own', () => {
  link();
  write('engine/engine.js', 35);
  expect(overBudget()).toEqual(['the engine alone']);
});
