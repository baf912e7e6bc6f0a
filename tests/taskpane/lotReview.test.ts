import { createLotReview, type LotReview } from '../../src/taskpane/lot/lotReview';
import type { LotAnswer, LotOptions, LotProgress, LotRequest, ReviewedLot } from '../../src/taskpane/lot/protocol';

const OPTIONS: LotOptions = {
  review: { ajustes: { archivo: null, institucion: null, fecha: '2025-07-04' } },
  unidades: null,
};
const PICKED = { files: [{ archivo: 'a.xlsx', file: null }], others: 2 };
const PROGRESS: LotProgress = { step: 'reading', done: 0, total: 1, archivo: 'a.xlsx' };
const LOT: ReviewedLot = { reglas: [], libros: [], avisos: [], resumen: '', reportes: 0, cancelledOf: null };
const BLOB = new Blob(['x']);

interface Started {
  readonly tell: (answer: LotAnswer) => void;
  readonly fail: () => void;
  readonly requests: LotRequest[];
  hasEnded: boolean;
}

function open(): { lot: LotReview; workers: Started[]; delivered: unknown[] } {
  const workers: Started[] = [];
  const delivered: unknown[] = [];
  const lot = createLotReview(
    (tell, fail) => {
      const started: Started = { tell, fail, requests: [], hasEnded: false };
      workers.push(started);
      return { post: (request) => started.requests.push(request), end: () => (started.hasEnded = true) };
    },
    (report, blob) => delivered.push([report, blob]),
  );
  return { lot, workers, delivered };
}

function reviewed(): ReturnType<typeof open> & { worker: Started } {
  const opened = open();
  opened.lot.review(PICKED, OPTIONS);
  const worker = opened.workers[0]!;
  worker.tell({ kind: 'ready' });
  worker.tell({ kind: 'reviewed', lote: LOT });
  return { ...opened, worker };
}

test('files are handed to a worker, and what it tells is shown', () => {
  const { lot, workers } = open();
  lot.review(PICKED, OPTIONS);
  expect(workers[0]!.requests).toEqual([{ kind: 'review', files: PICKED.files, options: OPTIONS }]);
  expect(lot.getState()).toMatchObject({ others: 2, phase: { kind: 'reviewing', progress: null } });
  workers[0]!.tell({ kind: 'progress', progress: PROGRESS });
  expect(lot.getState().phase).toMatchObject({ kind: 'reviewing', progress: PROGRESS, isCancelling: false });
  workers[0]!.tell({ kind: 'reviewed', lote: LOT });
  expect(lot.getState().phase).toEqual({ kind: 'reviewed', lote: LOT });
});

test('cancelled, the worker is asked to end; asked again, it is ended', () => {
  const { lot, workers } = open();
  lot.review(PICKED, OPTIONS);
  lot.cancel();
  expect(workers[0]!.requests.at(-1)).toEqual({ kind: 'cancel' });
  expect(lot.getState().phase).toMatchObject({ kind: 'reviewing', isCancelling: true });
  lot.cancel();
  expect(workers[0]!.hasEnded).toBe(true);
  expect(lot.getState().phase).toEqual({ kind: 'idle' });
});

test('a worker that cannot be started, never comes or breaks is told apart', () => {
  const none = createLotReview(
    () => {
      throw new Error('none');
    },
    () => undefined,
  );
  none.review(PICKED, OPTIONS);
  expect(none.getState().phase).toEqual({ kind: 'failed', reason: 'not-started' });
  const { lot, workers } = open();
  lot.review(PICKED, OPTIONS);
  workers[0]!.fail();
  expect(lot.getState().phase).toEqual({ kind: 'failed', reason: 'not-started' });
  lot.review(PICKED, OPTIONS);
  workers[1]!.tell({ kind: 'ready' });
  workers[1]!.fail();
  expect(lot.getState().phase).toEqual({ kind: 'failed', reason: 'broken' });
  expect(workers.map(({ hasEnded }) => hasEnded)).toEqual([true, true]);
});

test('what an ended worker still says is not heard', () => {
  const { lot, workers } = open();
  lot.review(PICKED, OPTIONS);
  lot.review({ ...PICKED, others: 0 }, OPTIONS);
  workers[0]!.tell({ kind: 'reviewed', lote: LOT });
  workers[0]!.fail();
  expect(lot.getState()).toMatchObject({ others: 0, phase: { kind: 'reviewing' } });
});

test('a workbook is opened, and one that comes after another was asked for is not shown', () => {
  const { lot, worker } = reviewed();
  const libro = { error: null, formatos: [], hojasNoReconocidas: [], hallazgos: [], rest: 0, entrega: [] };
  lot.open(3);
  lot.open(4);
  expect(worker.requests.slice(-2)).toEqual([
    { kind: 'open', place: 3 },
    { kind: 'open', place: 4 },
  ]);
  worker.tell({ kind: 'opened', place: 3, libro });
  expect(lot.getState().opened).toEqual({ place: 4, libro: null, hasFailed: false });
  worker.tell({ kind: 'opened', place: 4, libro });
  expect(lot.getState().opened).toEqual({ place: 4, libro, hasFailed: false });
  lot.open(5);
  worker.tell({ kind: 'unopened', place: 4 });
  expect(lot.getState().opened).toEqual({ place: 5, libro: null, hasFailed: false });
  worker.tell({ kind: 'unopened', place: 5 });
  expect(lot.getState()).toMatchObject({ phase: { kind: 'reviewed' }, opened: { place: 5, hasFailed: true } });
});

test('a report is asked for, shown as it comes and delivered once', () => {
  const { lot, worker, delivered } = reviewed();
  lot.write('csv', 'viernes');
  expect(worker.requests.at(-1)).toEqual({ kind: 'report', report: 'csv', fecha: 'viernes' });
  worker.tell({ kind: 'progress', progress: { ...PROGRESS, step: 'writing' } });
  expect(lot.getState().report).toMatchObject({ kind: 'writing', report: 'csv', progress: { step: 'writing' } });
  worker.tell({ kind: 'written', report: 'csv', blob: BLOB });
  expect(lot.getState().report).toEqual({ kind: 'written', report: 'csv', blob: BLOB });
  expect(delivered).toEqual([['csv', BLOB]]);
});

test('a report that is cancelled or fails leaves the lot as it was', () => {
  const { lot, worker, delivered } = reviewed();
  lot.write('csv', 'viernes');
  lot.cancel();
  expect(worker.requests.at(-1)).toEqual({ kind: 'cancel' });
  worker.tell({ kind: 'unwritten' });
  expect(lot.getState()).toMatchObject({ phase: { kind: 'reviewed' }, report: { kind: 'none' } });
  lot.write('csv', 'viernes');
  worker.tell({ kind: 'failed', request: 'report' });
  expect(lot.getState()).toMatchObject({ phase: { kind: 'reviewed' }, report: { kind: 'failed' } });
  expect(delivered).toEqual([]);
  worker.tell({ kind: 'failed', request: 'review' });
  expect(lot.getState().phase).toEqual({ kind: 'failed', reason: 'broken' });
});
