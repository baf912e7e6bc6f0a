import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree } from './xmlTree';

export const ROOT = join(__dirname, '../..');
export const MANIFEST_FILE = join(ROOT, 'manifest.xml');
export const MANIFEST_TEXT = readFileSync(MANIFEST_FILE, 'utf8');
export const MANIFEST = parseTree(MANIFEST_TEXT);
