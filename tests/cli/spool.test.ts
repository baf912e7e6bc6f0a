import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pack, unpack } from '../../src/cli/packed';
import { openSpool } from '../../src/cli/spool';
import { folderWith } from './folders';

test('what waits on disk comes back as it was, in any order, and leaves nothing behind', async () => {
  const folder = folderWith();
  const spool = await openSpool(folder);
  const places = [];
  for (const content of ['ñ', { a: [1, null] }, 'x'.repeat(100_000)]) places.push(await spool.add(pack(content)));
  expect(readdirSync(folder)).toHaveLength(1);
  expect(unpack(await spool.get(places[2]!))).toBe('x'.repeat(100_000));
  expect(unpack(await spool.get(places[0]!))).toBe('ñ');
  expect(unpack(await spool.get(places[1]!))).toEqual({ a: [1, null] });
  await spool.close();
  expect(readdirSync(folder)).toEqual([]);
});

test('a disk that does not take it is told', async () => {
  await expect(openSpool(path.join(folderWith(), 'nada'))).rejects.toThrow(
    /^No se pudo guardar en «.*nada» lo que espera su turno: la carpeta no existe\. Haga lugar en ese disco y repita la revisión\.$/,
  );
});

test('what is not there whole is told, and not taken for what was put there', async () => {
  const spool = await openSpool(folderWith());
  const { at, length } = await spool.add(pack('algo'));
  await expect(spool.get({ at, length: length + 1 })).rejects.toThrow(/lo que espera su turno/);
  await spool.close();
});
