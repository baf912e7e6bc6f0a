import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/**
 * Takes a document's path and the text it should have; gives the text it has. With UPDATE_DOCS set, the document is
 * written first.
 */
export function publishedDocument(name: string, text: string): string {
  const file = path.join(ROOT, name);
  if (process.env['UPDATE_DOCS']) {
    writeFileSync(file, text);
    execFileSync(process.execPath, [require.resolve('prettier/bin/prettier.cjs'), '--write', file], { cwd: ROOT });
  }
  return readFileSync(file, 'utf8');
}
