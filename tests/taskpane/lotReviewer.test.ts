import type { LotAnswer, LotOptions, LotProgress, LotRequest, PickedFile } from '../../src/taskpane/lot/protocol';
import { createReviewer } from '../../src/taskpane/lot/reviewer';
import { type Sample, sampleBytes } from '../support/samples';

const OPTIONS: LotOptions = {
  review: { ajustes: { archivo: null, institucion: null, fecha: '2025-07-04' } },
  unidades: null,
};
const T2 = 'TMM-F004-2025-T2';
const T3 = 'TMM-F004-2025-T3-participacion-social';

const picked = (sample: Sample, archivo = `${sample}.xlsx`): PickedFile => ({
  archivo,
  file: new Blob([sampleBytes(sample).slice()]),
});

/** A reviewer whose clock goes on by `step` milliseconds each time that somebody looks at it. */
function reviewer(step = 1_000, onProgress: (progress: LotProgress) => LotRequest | void = () => undefined) {
  const answers: LotAnswer[] = [];
  let time = 0;
  const ask = createReviewer({
    post: (answer) => {
      answers.push(answer);
      const request = answer.kind === 'progress' && onProgress(answer.progress);
      if (request) void ask(request);
    },
    now: () => (time += step),
    pause: () => Promise.resolve(),
  });
  return {
    ask,
    answers,
    of: <Kind extends LotAnswer['kind']>(kind: Kind): Extract<LotAnswer, { kind: Kind }>[] =>
      answers.filter((answer): answer is Extract<LotAnswer, { kind: Kind }> => answer.kind === kind),
  };
}

const review = (...files: PickedFile[]): LotRequest => ({ kind: 'review', files, options: OPTIONS });

test('a lot is read, compared and told, with how far it has come', async () => {
  const { ask, answers, of } = reviewer();
  await ask(review(picked(T2), picked(T3)));
  expect(of('progress').map(({ progress: { step, done, total, archivo } }) => [step, done, total, archivo])).toEqual([
    ['reading', 0, 2, `${T2}.xlsx`],
    ['reading', 1, 2, `${T3}.xlsx`],
    ['comparing', 0, 2, `${T2}.xlsx`],
    ['comparing', 1, 2, `${T3}.xlsx`],
  ]);
  expect(answers.at(-1)!.kind).toBe('reviewed');
  const { lote } = of('reviewed')[0]!;
  expect(lote.libros.map(({ archivo, formatos, aptos, sello }) => [archivo, formatos, aptos, sello])).toEqual([
    [`${T2}.xlsx`, 5, 4, 'sin-sello'],
    [`${T3}.xlsx`, 1, 1, 'sin-sello'],
  ]);
  expect(lote.reglas.map(({ regla }) => regla)).toContain('meta-anual-modificada');
  expect(lote.libros[1]!.texto).toContain('DEPARTAMENTO DE PARTICIPACION SOCIAL');
  expect(lote.avisos.map(({ nombre }) => nombre)).toContain('Falta una unidad');
  expect(lote.resumen).toMatch(/^2 archivos, 6 formatos/);
  expect(lote.cancelledOf).toBeNull();
});

test('what takes no time is told once', async () => {
  const { ask, of } = reviewer(0);
  await ask(review(picked(T3), picked(T3, 'b.xlsx'), picked(T3, 'c.xlsx')));
  expect(of('progress').map(({ progress: { step, done } }) => [step, done])).toEqual([
    ['reading', 0],
    ['comparing', 0],
  ]);
});

test('a file that cannot be read is a row that says why, and the others are reviewed', async () => {
  const { ask, of } = reviewer();
  const large = { size: 101 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('not to be read')) };
  const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
  await ask(
    review(
      { archivo: 'grande.xlsx', file: large as unknown as Blob },
      { archivo: 'movido.xlsx', file: gone as unknown as Blob },
      { archivo: 'negado.xlsx', file: null },
      { archivo: 'roto.xlsx', file: new Blob(['PK\u0003\u0004']) },
      picked(T3),
    ),
  );
  const { libros } = of('reviewed')[0]!.lote;
  expect(libros.map(({ error }) => error?.slice(0, 44) ?? null)).toEqual([
    'El archivo mide 101 MB y el límite es 100 MB',
    'El navegador no pudo leer el archivo. Compru',
    'El navegador no pudo leer el archivo. Compru',
    'El archivo está dañado o incompleto. Ábralo ',
    null,
  ]);
});

test('cancelled while files are read, what was read is told by itself, without what only a whole lot can tell', async () => {
  const cancel = ({ step, done }: LotProgress): LotRequest | void => {
    if (step === 'reading' && done === 2) return { kind: 'cancel' };
  };
  const { ask, of } = reviewer(1_000, cancel);
  await ask(review(picked(T2), picked(T3), picked(T3, 'otra vez.xlsx'), picked(T3, 'y otra.xlsx')));
  const { lote } = of('reviewed')[0]!;
  expect(lote.libros.map(({ archivo }) => archivo)).toEqual([`${T2}.xlsx`, `${T3}.xlsx`]);
  expect(lote.cancelledOf).toBe(4);
  expect(lote.avisos).toEqual([]);
  expect(lote.reglas.map(({ regla }) => regla)).not.toContain('meta-anual-modificada');
  await ask({ kind: 'open', place: 1 });
  expect(of('opened')[0]!.libro.formatos).toMatchObject([{ comparacion: null }]);
});

test('cancelled while files are compared, all of them are told by themselves', async () => {
  const cancel = ({ step, done }: LotProgress): LotRequest | void => {
    if (step === 'comparing' && done === 1) return { kind: 'cancel' };
  };
  const { ask, of } = reviewer(1_000, cancel);
  await ask(review(picked(T2), picked(T3), picked(T3, 'otra vez.xlsx')));
  const { lote } = of('reviewed')[0]!;
  expect(lote.libros).toHaveLength(3);
  expect(lote.cancelledOf).toBe(3);
  expect(lote.avisos.map(({ nombre }) => nombre)).toEqual(['Repetido']);
});

test('a workbook is opened as its page shows it, compared with the lot', async () => {
  const { ask, of } = reviewer();
  await ask(review(picked(T2), picked(T3), { archivo: 'roto.xlsx', file: new Blob(['x']) }));
  for (const place of [1, 2]) await ask({ kind: 'open', place });
  const [whole, broken] = of('opened').map(({ libro }) => libro);
  expect(whole!.formatos).toMatchObject([
    {
      hoja: 'Participación Social',
      periodo: 'jul–sep 2025',
      counts: { errores: 0 },
      comparacion: `Comparado con abr–jun: hoja «Participación Social» de «${T2}.xlsx».`,
    },
  ]);
  expect(whole!.hallazgos.map(({ finding }) => finding.regla)).toContain('meta-anual-modificada');
  expect(whole!.entrega.map(({ titulo }) => titulo)).toContain('Sello');
  expect(broken).toMatchObject({ formatos: [], hallazgos: [], entrega: [] });
  expect(broken!.error).toContain('No es un libro');
  // It crosses from a worker to the pane.
  expect(() => structuredClone(of('opened'))).not.toThrow();
});

test.each([
  ['csv', /^\uFEFFArchivo,Hoja,[^]*TMM-F004-2025-T2\.xlsx[^]*T3-participacion-social\.xlsx/, 'text/csv;charset=utf-8'],
  ['html', /^<!doctype html>[^]*TMM-F004-2025-T2\.xlsx[^]*T3-participacion-social\.xlsx/, 'text/html;charset=utf-8'],
  ['xlsx', /^PK/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const)('a report is made as %s', async (report, beginning, type) => {
  const { ask, of } = reviewer();
  await ask(review(picked(T2), picked(T3)));
  await ask({ kind: 'report', report, fecha: 'viernes' });
  const [{ blob }] = of('written') as [Extract<LotAnswer, { kind: 'written' }>];
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer())).toMatch(beginning);
  expect(blob.type).toBe(type);
  expect(of('progress').filter(({ progress }) => progress.step === 'writing')).toHaveLength(2);
});

test('a report that is cancelled is not made', async () => {
  const cancel = ({ step }: LotProgress): LotRequest | void => {
    if (step === 'writing') return { kind: 'cancel' };
  };
  const { ask, answers } = reviewer(1_000, cancel);
  await ask(review(picked(T3)));
  await ask({ kind: 'report', report: 'csv', fecha: 'viernes' });
  expect(answers.at(-1)).toEqual({ kind: 'unwritten' });
});

test('what is asked for out of turn is left alone, and what fails within is told', async () => {
  const { ask, answers } = reviewer();
  await ask({ kind: 'open', place: 0 });
  await ask({ kind: 'report', report: 'csv', fecha: 'viernes' });
  await ask({ kind: 'cancel' });
  expect(answers).toEqual([]);
  await ask(review(picked(T3)));
  await ask({ kind: 'open', place: 7 });
  expect(answers.at(-1)).toEqual({ kind: 'unopened', place: 7 });
});

test('a report that was made here and lies among the workbooks is left out, and that is told', async () => {
  const { ask, of } = reviewer();
  await ask(review(picked(T2), picked(T3)));
  await ask({ kind: 'report', report: 'xlsx', fecha: 'viernes' });
  const [{ blob }] = of('written') as [Extract<LotAnswer, { kind: 'written' }>];
  await ask(review({ archivo: 'reporte.xlsx', file: blob }, picked(T3)));
  const { lote } = of('reviewed')[1]!;
  expect(lote.libros.map(({ archivo }) => archivo)).toEqual([`${T3}.xlsx`]);
  expect(lote).toMatchObject({ reportes: 1, resumen: expect.stringMatching(/^1 archivo, 1 formato/) as string });
});
