import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SAMPLES = path.join(__dirname, '../../samples');

/** Takes a sample's name; gives its path. */
export function samplePath(sample: string): string {
  return path.join(SAMPLES, `${sample}.xlsx`);
}

/** What a test puts under one name: a text, bytes, or a sample by its name. */
export type Content = string | Uint8Array | { readonly sample: string };

/** Takes files by their paths; gives a new folder that holds them and goes away after the test. */
export function folderWith(files: Readonly<Record<string, Content>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tmm-f004-test-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'object' && 'sample' in content) copyFileSync(samplePath(content.sample), file);
    else writeFileSync(file, content);
  }
  return folder;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
