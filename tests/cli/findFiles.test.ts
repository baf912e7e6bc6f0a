import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { findFiles } from '../../src/cli/findFiles';
import * as fc from 'fast-check';
import { folderWith } from './folders';
import { asOrdinaryUser } from './permissions';

/** Takes a folder and what is typed below it; gives what is found: the path below the folder, or the reason. */
async function found(folder: string, ...typed: readonly string[]): Promise<string[]> {
  const files = await findFiles(typed.map((each) => `${folder}/${each}`));
  return files.map(({ archivo, problema }) => problema?.mensaje ?? path.relative(folder, archivo));
}

const TREE = {
  'T10.xlsx': '',
  'T2.xlsx': '',
  'notas.docx': '',
  '~$T2.xlsx': '',
  '.oculto.xlsx': '',
  'sub/a.XLSM': '',
  'sub/.cache/b.xlsx': '',
  'sub/mas/c.ods': '',
  'vieja/d.xls': '',
};

test('a folder gives its workbooks and those below it, in natural order, without hidden and lock files', async () => {
  const folder = folderWith(TREE);
  expect(await found(folder, '')).toEqual(['sub/a.XLSM', 'sub/mas/c.ods', 'T2.xlsx', 'T10.xlsx', 'vieja/d.xls']);
});

test.each([
  ['*.xlsx', ['T2.xlsx', 'T10.xlsx']],
  ['*.XLSX', ['T2.xlsx', 'T10.xlsx']],
  ['**/*', ['sub/a.XLSM', 'sub/mas/c.ods', 'T2.xlsx', 'T10.xlsx', 'vieja/d.xls']],
  ['T{2,3}.xlsx', ['T2.xlsx']],
  ['T?.xlsx', ['T2.xlsx']],
  ['T[0-9].xlsx', ['T2.xlsx']],
  ['sub/../T2*', ['T2.xlsx']],
  ['s*//*.xlsm', ['sub/a.XLSM']],
  ['T*//', ['T2.xlsx', 'T10.xlsx']],
  ['{sub,vieja}/*.xls*', ['sub/a.XLSM', 'vieja/d.xls']],
  ['*.pdf', ['No se pudo leer el archivo: ningún libro coincide con ese nombre.']],
  ['nada/*.xlsx', ['No se pudo leer el archivo: ningún libro coincide con ese nombre.']],
])('the pattern %s leads to %j', async (pattern, expected) => {
  expect(await found(folderWith(TREE), pattern)).toEqual(expected);
});

test('files keep the order in which they were typed, and each is there once', async () => {
  const folder = folderWith(TREE);
  expect(await found(folder, 'T10.xlsx', './T10.xlsx', 'T*.xlsx', 'sub/../T2.xlsx')).toEqual(['T10.xlsx', 'T2.xlsx']);
});

test('a file whose name holds the characters of a pattern is that file', async () => {
  const folder = folderWith({ 'T[1].xlsx': '', 'T1.xlsx': '' });
  expect(await found(folder, 'T[1].xlsx')).toEqual(['T[1].xlsx']);
});

test('a pattern below a folder whose name holds its characters is found there', async () => {
  const folder = folderWith({ 'año (2025)/T1.xlsx': '' });
  expect(await found(folder, 'año (2025)/*.xlsx')).toEqual(['año (2025)/T1.xlsx']);
});

test.each([
  ['sub\\mas\\c.ods', ['sub/mas/c.ods']],
  ['sub\\mas', ['sub/mas/c.ods']],
  ['sub\\*.xlsm', ['sub/a.XLSM']],
])('%s, written as on Windows, leads to %j', async (typed, expected) => {
  expect(await found(folderWith(TREE), typed)).toEqual(expected);
});

test('a file of another kind that was named is there, for its reader to say what it is', async () => {
  expect(await found(folderWith(TREE), 'notas.docx')).toEqual(['notas.docx']);
});

test('the lock file that a shell names beside a workbook is left out, and stays where it is all there is', async () => {
  const folder = folderWith(TREE);
  expect(await found(folder, '~$T2.xlsx', 'T2.xlsx')).toEqual(['T2.xlsx']);
  expect(await found(folder, '~$T2.xlsx')).toEqual(['~$T2.xlsx']);
});

test.each([
  ['nada.xlsx', 'No se pudo leer el archivo: no existe.'],
  ['T2.xlsx/dentro.xlsx', 'No se pudo leer el archivo: una parte de su ruta no es una carpeta.'],
  [`${'x'.repeat(300)}.xlsx`, 'No se pudo leer el archivo: su nombre es demasiado largo.'],
])('%s leads nowhere, and the reason is told', async (typed, reason) => {
  expect(await found(folderWith(TREE), typed)).toEqual([reason]);
});

test('a folder without workbooks says so', async () => {
  const folder = folderWith({ 'notas.txt': '' });
  expect(await findFiles([folder])).toEqual([
    {
      archivo: folder,
      problema: { codigo: 'sin-libros', mensaje: 'En la carpeta no hay ningún libro .xlsx, .xlsm, .xls ni .ods.' },
    },
  ]);
});

test('a subfolder that cannot be opened is told beside what the others hold', async () => {
  const folder = folderWith({ 'a/T1.xlsx': '', 'b/T2.xlsx': '' });
  chmodSync(folder, 0o755);
  chmodSync(path.join(folder, 'b'), 0o000);
  const expected = ['a/T1.xlsx', 'No se pudo abrir la carpeta: no hay permiso.'];
  expect(await asOrdinaryUser(() => found(folder, ''))).toEqual(expected);
  chmodSync(path.join(folder, 'b'), 0o755);
});

test('whatever is typed leads somewhere or says why not', async () => {
  const folder = folderWith({ 'a.xlsx': '' });
  const typed = fc.string({
    unit: fc.constantFrom('*', '?', '[', ']', '{', '}', '(', ')', '!', '+', '@', ',', '\\', 'a', '.'),
  });
  await fc.assert(
    fc.asyncProperty(typed, async (pattern) => {
      expect((await found(folder, `x${pattern}`)).length).toBeGreaterThan(0);
    }),
    { numRuns: 100, examples: [['*\\\\']] },
  );
});

test('links that lead back to a folder above end', async () => {
  const folder = folderWith({ 'a/T1.xlsx': '' });
  symlinkSync(folder, path.join(folder, 'a/arriba'));
  symlinkSync(path.join(folder, 'nada'), path.join(folder, 'roto'));
  mkdirSync(path.join(folder, 'vacia'));
  expect(await found(folder, '')).toEqual(['a/T1.xlsx']);
  expect(await found(folder, '**/*.xlsx')).toContain('a/T1.xlsx');
});
