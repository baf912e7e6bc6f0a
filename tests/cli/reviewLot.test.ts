import path from 'node:path';
import type { FoundFile } from '../../src/cli/findFiles';
import type { ReviewedFile } from '../../src/cli/lotTask';
import { unpack } from '../../src/cli/packed';
import { type Reviewer, reviewHere, reviewInWorkers, type Workers } from '../../src/cli/reviewer';
import { reviewerFor, reviewLot } from '../../src/cli/reviewLot';
import type { WrittenFile } from '../../src/cli/writtenFile';
import { AJUSTES } from '../../src/settings/ajustes';
import { folderWith, samplePath } from './folders';

jest.setTimeout(30_000);

// A worker that does what the file's name says.
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
const { deflateRawSync } = require('node:zlib');
const pack = (content) => deflateRawSync(JSON.stringify(content));
parentPort.on('message', ({ archivo, index }) => {
  if (archivo === 'cuelga') for (;;);
  if (archivo === 'sale') process.exit(3);
  if (archivo === 'lanza') throw new RangeError('algo');
  if (archivo === 'memoria') { const all = []; for (;;) all.push(new Array(1000).fill(Math.random())); }
  const answer = () => parentPort.postMessage({ written: pack({ output: index + ' ' + archivo }) });
  archivo === 'lento' ? setTimeout(answer, 100) : answer();
});`;

const OPTIONS = {
  review: { ajustes: { archivo: AJUSTES, institucion: null, fecha: '2025-07-04' }, trimestre: null },
  formats: { output: { json: true, partial: false }, report: null },
  compare: false,
} as const;
const NEVER = new AbortController().signal;

function workers(milliseconds: number): Workers {
  const program = path.join(folderWith({ 'worker.js': PROGRAM }), 'worker.js');
  return { program, milliseconds, megabytes: 24 };
}

const files = (...names: readonly string[]): FoundFile[] => names.map((archivo) => ({ archivo, problema: null }));

async function outputs(found: readonly FoundFile[], milliseconds = 60_000): Promise<string[]> {
  return written(found, reviewInWorkers(OPTIONS, found.length, NEVER, workers(milliseconds)));
}

async function written(found: readonly FoundFile[], reviewer: Reviewer): Promise<string[]> {
  const all: string[] = [];
  for await (const file of reviewLot(found, OPTIONS, reviewer, NEVER)) {
    all.push(unpack<WrittenFile>(file.written).output);
  }
  await reviewer.close();
  return all;
}

/** Takes what was written about a file that was not reviewed; gives its error. */
function errorIn(output: string): unknown {
  return (JSON.parse(output.replace(/^,?\n/, '')) as { readonly error: unknown }).error;
}

test('the order of the files is kept, whoever is done first', async () => {
  expect(await outputs(files('lento', 'b', 'lento', 'd', 'e'))).toEqual(['0 lento', '1 b', '2 lento', '3 d', '4 e']);
});

test.each([
  [
    'memoria',
    {
      codigo: 'memoria-agotada',
      mensaje:
        'El libro necesita más memoria de la que hay y no se revisó. Si tiene hojas que no son formatos, déjelas en otro libro.',
    },
  ],
  [
    'sale',
    {
      codigo: 'falla-interna',
      mensaje:
        'El programa falló al revisar este archivo (exit 3). No es culpa del archivo: avise a quien mantiene el programa.',
    },
  ],
  [
    'lanza',
    {
      codigo: 'falla-interna',
      mensaje:
        'El programa falló al revisar este archivo (RangeError: algo). No es culpa del archivo: avise a quien mantiene el programa.',
    },
  ],
])('a worker that fails (%s) costs its file and no other', async (name, error) => {
  const [first, failed, ...rest] = await outputs(files('a', name, 'c', 'd', 'e'));
  expect([first, ...rest]).toEqual(['0 a', '2 c', '3 d', '4 e']);
  expect(errorIn(failed!)).toEqual(error);
});

test('a file that takes too long is an entry that says so', async () => {
  const outcome = await outputs(files('cuelga', 'cuelga', 'cuelga'), 300);
  expect(outcome.map(errorIn)).toEqual(
    [0, 1, 2].map(() => ({
      codigo: 'tiempo-agotado',
      mensaje:
        'La revisión no terminó en 0.3 segundos y se interrumpió. Si el libro tiene muchas hojas que no son formatos, déjelas en otro libro.',
    })),
  );
});

test('a path that leads nowhere is an entry among the others', async () => {
  const problema = { codigo: 'sin-libros', mensaje: 'No hay.' };
  const outcome = await outputs([...files('a', 'b'), { archivo: 'vacia', problema }]);
  expect(outcome.slice(0, 2)).toEqual(['0 a', '1 b']);
  expect(errorIn(outcome[2]!)).toEqual(problema);
});

test('nothing more is given once the review is interrupted', async () => {
  const interruption = new AbortController();
  const { signal } = interruption;
  const given: ReviewedFile[] = [];
  const reviewer = reviewInWorkers(OPTIONS, 4, signal, workers(60_000));
  for await (const file of reviewLot(files('a', 'b', 'cuelga', 'd'), OPTIONS, reviewer, signal)) {
    given.push(file);
    if (given.length === 2) interruption.abort();
  }
  await reviewer.close();
  expect(given).toHaveLength(2);
});

test('one or two forms are reviewed without any worker', async () => {
  const found = files(samplePath('TMM-F004-2025-T3-participacion-social'));
  const reviewer = await reviewerFor(found, OPTIONS, NEVER);
  expect(reviewer.ahead).toBe(1);
  const [output] = await written(found, reviewer);
  expect(JSON.parse(output!)).toMatchObject({ error: null, formatos: [{ trimestre: 3, apto: true }] });
});

test('a fault of the program at one of few files is an entry that says so, as it is of many', async () => {
  const broken = { ...OPTIONS, review: { ...OPTIONS.review, ajustes: null as never } };
  const { written } = await reviewHere(broken).review({
    ...{ kind: 'comparison', archivo: 'a', index: 0, own: new Uint8Array(), others: [] },
  });
  expect(errorIn(unpack<WrittenFile>(written).output)).toMatchObject({ codigo: 'falla-interna' });
});

test('where it was interrupted before it began nothing is started', async () => {
  const reviewer = reviewInWorkers(OPTIONS, 3, AbortSignal.abort(), workers(60_000));
  const { written } = await reviewer.review({ kind: 'file', archivo: 'cuelga', index: 0 });
  expect(errorIn(unpack<WrittenFile>(written).output)).toMatchObject({ codigo: 'falla-interna' });
  await reviewer.close();
});
