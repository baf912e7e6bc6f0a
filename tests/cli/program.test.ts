import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, openSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { builtProgram, freshProgram, removeBuilt } from './builtProgram';
import { type Content, folderWith } from './folders';

const T1: Content = { sample: 'TMM-F004-2025-T1' };
const T2: Content = { sample: 'TMM-F004-2025-T2' };
const T3: Content = { sample: 'TMM-F004-2025-T3-participacion-social' };

let program = '';
beforeAll(() => {
  program = builtProgram();
}, 120_000);
jest.setTimeout(60_000);

const running = new Set<ChildProcess>();
afterEach(() => {
  // A program that hangs fails its test and nobody else's.
  for (const child of running) child.kill('SIGKILL');
});

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Takes the folder to stand in and the words after the program's name; gives how it ended and what it wrote. */
function inFolder(
  folder: string,
  words: readonly string[],
  meanwhile: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, NO_COLOR: '' } });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  running.add(child);
  meanwhile(child);
  return new Promise((resolve) =>
    child.on('close', (status) => {
      running.delete(child);
      resolve({ status, ...written });
    }),
  );
}

const copies = (count: number): Record<string, Content> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`T${index + 1}.xlsx`, T3]));

// Windows starts a program by the name of another file, which npm writes.
(process.platform === 'win32' ? test.skip : test)('is started by its name', () => {
  const fresh = freshProgram();
  try {
    expect(execFileSync(fresh, ['--version'], { encoding: 'utf8' })).toMatch(/^tmm-f004 \d/);
  } finally {
    removeBuilt(fresh);
  }
});

test('reviews a workbook, with the status of its findings', async () => {
  const folder = folderWith({ 'T1.xlsx': T1, 'T3.xlsx': T3 });
  const ready = await inFolder(folder, ['validar', 'T3.xlsx']);
  expect(ready).toMatchObject({ status: 0, err: '' });
  expect(ready.out).toContain(
    '54201 DEPARTAMENTO DE PARTICIPACIÓN SOCIAL · jul–sep 2025 · hoja «Participación Social»',
  );
  expect(ready.out).not.toContain('\u001b');
  expect((await inFolder(folder, ['validar', 'T1.xlsx'])).status).toBe(1);
  expect((await inFolder(folder, ['validar', 'T1.xlsx', '--trimestre', '9'])).status).toBe(2);
});

test('compares every workbook of a folder with the earlier quarter that was given', async () => {
  const folder = folderWith({
    ...Object.fromEntries([1, 2, 3].map((place) => [`T3/${place}.xlsx`, T3])),
    'T2.xlsx': T2,
  });
  const { status, out } = await inFolder(folder, ['validar', 'T3', '--anterior', 'T2.xlsx', '--json']);
  expect(status).toBe(0);
  expect(out.match(/"mensaje":"Comparado con abr–jun: hoja «Participación Social» de «T2\.xlsx»\."/g)).toHaveLength(3);
  expect(out.match(/"regla":"meta-anual-modificada"/g)).toHaveLength(27);
});

test('reviews the workbooks of a folder in their order, and what cannot be read is an entry among them', async () => {
  const folder = folderWith({
    ...copies(12),
    'T4.xlsx': 'PK\u0003\u0004roto',
    'T7.xlsx': '%PDF-1.4',
    'sub/T1.xlsx': T1,
    'sub/T2.xlsx': T2,
    '~$T1.xlsx': '',
  });
  const { status, out, err } = await inFolder(folder, ['validar', '.', '--json']);
  const { archivos, resumen } = JSON.parse(out) as {
    readonly archivos: readonly { readonly archivo: string; readonly error: { readonly codigo: string } | null }[];
    readonly resumen: unknown;
  };
  expect({ status, err }).toEqual({ status: 2, err: '' });
  expect(archivos.map(({ archivo, error }) => `${archivo} ${error?.codigo ?? ''}`.trim())).toEqual([
    ...['sub/T1.xlsx', 'sub/T2.xlsx', 'T1.xlsx', 'T2.xlsx', 'T3.xlsx', 'T4.xlsx archivo-danado', 'T5.xlsx', 'T6.xlsx'],
    ...['T7.xlsx archivo-no-es-libro', 'T8.xlsx', 'T9.xlsx', 'T10.xlsx', 'T11.xlsx', 'T12.xlsx'],
  ]);
  expect(resumen).toEqual({ archivos: 14, formatos: 20, errores: 22, advertencias: 152, sugerencias: 12 });
});

test('says the same of a file whether a worker reviews it or not', async () => {
  // The same quarter: there is nothing earlier to compare with.
  const folder = folderWith({ 'T1.xlsx': T1, 'T1-bis.xlsx': T1, 'T1-ter.xlsx': T1 });
  const names = readdirSync(folder);
  const together = await inFolder(folder, ['validar', ...names, '--reporte', 'r.html']);
  for (const name of names) {
    const alone = await inFolder(folder, ['validar', name]);
    expect(together.out).toContain(alone.out.split('\n').slice(0, -3).join('\n').trim());
  }
  expect(readdirSync(folder).sort()).toEqual([...names, 'r.html'].sort());
});

test('understands a pattern that no shell expanded', async () => {
  const { status, out } = await inFolder(folderWith(copies(3)), ['validar', 'T*.xlsx']);
  expect(status).toBe(0);
  expect(out).toContain('3 archivos, 3 formatos (3 listos para entregar)');
});

test('corrects a copy that is ready when it is reviewed again', async () => {
  const folder = folderWith({ 'T2.xlsx': T2 });
  expect((await inFolder(folder, ['validar', 'T2.xlsx'])).status).toBe(1);
  expect((await inFolder(folder, ['corregir', 'T2.xlsx', '--salida', 'copia.xlsx'])).status).toBe(0);
  expect((await inFolder(folder, ['validar', 'copia.xlsx'])).status).toBe(0);
});

test('needs nothing but its own folder', async () => {
  const elsewhere = folderWith(copies(3));
  cpSync(path.dirname(program), path.join(elsewhere, 'programa'), { recursive: true });
  const moved = spawn(process.execPath, [path.join(elsewhere, 'programa/tmm-f004.js'), 'validar', '*.xlsx'], {
    cwd: elsewhere,
    stdio: 'ignore',
  });
  expect(await new Promise((resolve) => moved.on('close', resolve))).toBe(0);
});

test('an interruption says how many files were reviewed, and the object on standard output is whole', async () => {
  const folder = folderWith(copies(100));
  const { status, out, err } = await inFolder(folder, ['validar', '.', '--json'], (child) => {
    child.stdout!.once('data', () => child.kill('SIGINT'));
  });
  const { resumen } = JSON.parse(out) as { readonly resumen: { readonly archivos: number } };
  expect(status).toBe(130);
  expect(resumen.archivos).toBeLessThan(100);
  expect(err).toMatch(
    new RegExp(`^Interrumpido: (?:se revisó|se revisaron) ${resumen.archivos} de 100 archivos\\.\\n$`),
  );
});

test('a reader that goes away early, as `head` does, is no failure', async () => {
  const { status, err } = await inFolder(folderWith(copies(40)), ['validar', '.'], (child) => {
    child.stdout!.once('data', () => child.stdout!.destroy());
  });
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('a full disk under standard output is told', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [program, 'ayuda'], { stdio: ['ignore', full, 'pipe'] });
  let err = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  expect(err).toBe('No se pudo escribir el resultado: el disco está lleno.\n');
});

afterAll(() => removeBuilt(program));
