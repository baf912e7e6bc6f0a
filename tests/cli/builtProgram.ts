import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BUILT = 'tmm-f004-built-';
const ROOT = path.join(__dirname, '../..');

/** Gives the path of the built program, which is built anew, elsewhere, where it is missing or older than its sources. */
export function builtProgram(): string {
  const program = path.join(ROOT, 'dist/cli/tmm-f004.js');
  if (existsSync(program) && statSync(program).mtimeMs > newestSource()) return program;
  return freshProgram();
}

/** Gives the path of the program, built anew in a folder of its own. */
export function freshProgram(): string {
  const folder = mkdtempSync(path.join(tmpdir(), BUILT));
  const webpack = require.resolve('webpack/bin/webpack.js');
  const options = ['--config-name', 'cli', '--output-path', folder];
  execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: 'pipe' });
  return path.join(folder, 'tmm-f004.js');
}

/** Takes the path that one of these gave; removes the program where it was built for the tests alone. */
export function removeBuilt(program: string): void {
  const folder = path.dirname(program);
  if (path.basename(folder).startsWith(BUILT)) rmSync(folder, { recursive: true });
}

function newestSource(): number {
  const source = path.join(ROOT, 'src');
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => statSync(path.join(source, name)).mtimeMs));
}
