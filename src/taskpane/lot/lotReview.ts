import type { ReportKind } from '../../lot/reportKind';
import { createStore, type Store } from '../../session/store';
import type { OpenedBook } from './openedBook';
import type { Picked } from './pickedFiles';
import type { LotAnswer, LotOptions, LotProgress, LotRequest, ReviewedLot } from './protocol';

/** A worker that has been started. */
export interface LotWorker {
  readonly post: (request: LotRequest) => void;
  readonly end: () => void;
}

/** Takes who is told the answers, and who that the worker cannot go on; gives the worker. Throws where there is none. */
export type StartLotWorker = (told: (answer: LotAnswer) => void, failed: () => void) => LotWorker;

/** What the review of many workbooks is at. */
export type LotPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reviewing'; readonly progress: LotProgress | null; readonly isCancelling: boolean }
  | { readonly kind: 'reviewed'; readonly lote: ReviewedLot }
  /** `not-started`: the worker could not be; `broken`: it ended by itself. */
  | { readonly kind: 'failed'; readonly reason: 'not-started' | 'broken' };

/** What the report of the reviewed lot is at. */
export type LotReport =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing'; readonly report: ReportKind; readonly progress: LotProgress | null }
  | { readonly kind: 'written'; readonly report: ReportKind; readonly blob: Blob }
  | { readonly kind: 'failed' };

export interface LotState {
  readonly phase: LotPhase;
  /** How many of the files that were picked are no workbooks. */
  readonly others: number;
  readonly report: LotReport;
  /** The workbook whose page was opened last; `libro` is `null` before it has come. */
  readonly opened: { readonly place: number; readonly libro: OpenedBook | null; readonly hasFailed: boolean } | null;
}

/** The review of many workbooks: it goes on while other parts of the pane are shown. */
export interface LotReview extends Pick<Store<LotState>, 'getState' | 'subscribe'> {
  /** Reviews what was picked, in a new worker. */
  readonly review: (picked: Picked, options: LotOptions) => void;
  /** Ends what is under way; asked for twice, without waiting for the worker. */
  readonly cancel: () => void;
  /** Asks for one workbook of the lot by its place. */
  readonly open: (place: number) => void;
  /** Asks for a report of the lot; takes when it is made, as it is to be read. */
  readonly write: (report: ReportKind, fecha: string) => void;
  /** Forgets the lot. */
  readonly forget: () => void;
}

const IDLE: LotState = { phase: { kind: 'idle' }, others: 0, report: { kind: 'none' }, opened: null };

/** Takes what starts a worker and what is done with a report that is ready; gives the review of many workbooks. */
export function createLotReview(start: StartLotWorker, deliver: (report: ReportKind, blob: Blob) => void): LotReview {
  const store = createStore<LotState>(IDLE);
  let worker: LotWorker | null = null;

  const forget = (): void => {
    worker?.end();
    worker = null;
    store.set(IDLE);
  };

  const fail = (reason: 'not-started' | 'broken'): void => {
    forget();
    store.set({ phase: { kind: 'failed', reason } });
  };

  function told(answer: LotAnswer): void {
    const { phase, report, opened } = store.getState();
    switch (answer.kind) {
      case 'ready':
        return;
      case 'progress':
        if (report.kind === 'writing') store.set({ report: { ...report, progress: answer.progress } });
        else if (phase.kind === 'reviewing') store.set({ phase: { ...phase, progress: answer.progress } });
        return;
      case 'reviewed':
        return store.set({ phase: { kind: 'reviewed', lote: answer.lote } });
      case 'opened':
        if (opened?.place === answer.place) store.set({ opened: { ...opened, libro: answer.libro } });
        return;
      case 'unopened':
        if (opened?.place === answer.place) store.set({ opened: { ...opened, hasFailed: true } });
        return;
      case 'written':
        store.set({ report: { kind: 'written', report: answer.report, blob: answer.blob } });
        return deliver(answer.report, answer.blob);
      case 'unwritten':
        return store.set({ report: { kind: 'none' } });
      case 'failed':
        if (answer.request === 'report') store.set({ report: { kind: 'failed' } });
        else fail('broken');
    }
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    review({ files, others }, options) {
      forget();
      store.set({ phase: { kind: 'reviewing', progress: null, isCancelling: false }, others });
      let isReady = false;
      try {
        const started = start(
          (answer) => {
            // What an earlier worker still had to say is nobody's answer any more.
            if (worker !== started) return;
            isReady = true;
            told(answer);
          },
          () => worker === started && fail(isReady ? 'broken' : 'not-started'),
        );
        worker = started;
        worker.post({ kind: 'review', files, options });
      } catch {
        fail('not-started');
      }
    },
    cancel() {
      const { phase, report } = store.getState();
      if (phase.kind === 'reviewing' && phase.isCancelling) return forget();
      if (phase.kind === 'reviewing') store.set({ phase: { ...phase, isCancelling: true } });
      if (phase.kind === 'reviewing' || report.kind === 'writing') worker?.post({ kind: 'cancel' });
    },
    open(place) {
      store.set({ opened: { place, libro: null, hasFailed: false } });
      worker?.post({ kind: 'open', place });
    },
    write(report, fecha) {
      store.set({ report: { kind: 'writing', report, progress: null } });
      worker?.post({ kind: 'report', report, fecha });
    },
    forget,
  };
}
