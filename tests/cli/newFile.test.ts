import { linkSync, readdirSync, readFileSync, symlinkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { areSameFile, writeNewFile } from '../../src/cli/newFile';
import { folderWith } from './folders';

const BYTES = new Uint8Array([1, 2, 3]);

test('writes the bytes and leaves nothing else behind', async () => {
  const folder = folderWith();
  await writeNewFile(path.join(folder, 'copia.xlsx'), BYTES);
  expect(readdirSync(folder)).toEqual(['copia.xlsx']);
  expect([...readFileSync(path.join(folder, 'copia.xlsx'))]).toEqual([1, 2, 3]);
});

test.each([
  ['a file', 'hay.xlsx'],
  ['a folder', 'carpeta'],
  ['a link that leads nowhere', 'enlace.xlsx'],
])('never writes over %s', async (_what, name) => {
  const folder = folderWith({ 'hay.xlsx': 'hola' });
  mkdirSync(path.join(folder, 'carpeta'));
  symlinkSync(path.join(folder, 'nada.xlsx'), path.join(folder, 'enlace.xlsx'));
  const before = readdirSync(folder);
  await expect(writeNewFile(path.join(folder, name), BYTES)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(path.join(folder, 'hay.xlsx'), 'utf8')).toBe('hola');
});

test('a folder that does not exist is told', async () => {
  await expect(writeNewFile(path.join(folderWith(), 'nada/copia.xlsx'), BYTES)).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

test('one file is the same by any name, link or spelling of its path', async () => {
  const folder = folderWith({ 'a.xlsx': 'hola', 'otro.xlsx': 'hola' });
  const file = path.join(folder, 'a.xlsx');
  symlinkSync(file, path.join(folder, 'simbolico.xlsx'));
  linkSync(file, path.join(folder, 'duro.xlsx'));
  for (const name of ['a.xlsx', './a.xlsx', 'simbolico.xlsx', 'duro.xlsx']) {
    expect(await areSameFile(file, `${folder}/${name}`)).toBe(true);
  }
  for (const name of ['otro.xlsx', 'nada.xlsx']) expect(await areSameFile(file, `${folder}/${name}`)).toBe(false);
});
