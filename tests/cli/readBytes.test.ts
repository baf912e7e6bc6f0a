import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from '../../src/cli/readBytes';
import { folderWith } from './folders';
import { asOrdinaryUser } from './permissions';

test('gives the bytes of a file', async () => {
  const folder = folderWith({ a: new Uint8Array([1, 2, 3]) });
  expect([...(await readBytes(path.join(folder, 'a'), 1))]).toEqual([1, 2, 3]);
});

test.each([
  ['carpeta', 'archivo-ilegible', 'es una carpeta'],
  ['nada', 'archivo-ilegible', 'no existe'],
  ['vuelta', 'archivo-ilegible', 'es un acceso directo que se apunta a sí mismo'],
  ['grande', 'archivo-demasiado-grande', 'mide 2 MB y el límite es 1 MB'],
])('refuses %s: %s, %s', async (name, codigo, detalle) => {
  const folder = folderWith({ grande: new Uint8Array(1024 * 1024 + 1) });
  mkdirSync(path.join(folder, 'carpeta'));
  symlinkSync('vuelta', path.join(folder, 'vuelta'));
  await expect(readBytes(path.join(folder, name), 1)).rejects.toMatchObject({ codigo, detalle });
});

test('refuses a file without permission', async () => {
  const folder = folderWith({ ajeno: 'x' });
  chmodSync(folder, 0o755);
  chmodSync(path.join(folder, 'ajeno'), 0o000);
  const work = asOrdinaryUser(() => readBytes(path.join(folder, 'ajeno'), 1));
  await expect(work).rejects.toMatchObject({ codigo: 'archivo-ilegible', detalle: 'no hay permiso' });
});

test('refuses what is no file at all', async () => {
  await expect(readBytes('/dev/null', 1)).rejects.toMatchObject({ detalle: 'no es un archivo' });
});
