import type { Failure } from '../messages/failures';
import type { Done } from '../messages/outcomes';
import { OpenWorkbookFailure } from '../workbook/openWorkbook';
import type { SessionState, Settled, Step } from './state';
import type { Store } from './store';

/** Calls the action once so many milliseconds have passed; gives the function that takes that back. */
export type After = (milliseconds: number, action: () => void) => () => void;

/** One part of what the user asked for. */
export interface Task {
  readonly step: Step;
  /** A write is never cut in half, so it cannot be cancelled. */
  readonly cancellable: boolean;
  /** `tell` says which step comes next within it. */
  readonly run: (signal: AbortSignal, tell: (step: Step) => void) => Promise<Done>;
}

/** What was asked for, done one after the other. */
export interface Tasks {
  /**
   * Does the parts of one request in their order, after all requests before it, and shows that in the state. A part
   * that fails, was cancelled or had nothing to do is the last one. Never rejects.
   */
  readonly run: (parts: readonly Task[]) => Promise<Settled>;
  /** Does something in its turn without showing it; what it throws is the caller's. */
  readonly quietly: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Ends what is under way or waiting, where that is possible. */
  readonly cancel: () => void;
  /** Takes what was done last, or failed, from the state. */
  readonly dismiss: () => void;
  /** Does what failed, and what was to come after it, again; or at once what is waiting. */
  readonly retry: () => void;
}

// Back-off while the user is typing in a cell: about a minute and a half.
const WAITS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000];
const CANCELLED: Done = { tipo: 'cancelado' };

/** What is left of a request. */
interface Rest {
  readonly parts: readonly Task[];
  /** What its parts have done so far that matters more than a review. */
  readonly done: Done | null;
}

/** Takes the session's store and a timer; gives its tasks. */
export function createTasks(store: Store<SessionState>, after: After): Tasks {
  let last: Promise<unknown> = Promise.resolve();
  let failed: Rest | null = null;
  let control: AbortController | null = null;
  let goOn: (() => void) | null = null;

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  function settle(settled: Settled): Settled {
    store.set({ activity: settled });
    return settled;
  }

  async function perform({ parts, done }: Rest): Promise<Settled> {
    control = new AbortController();
    failed = null;
    let told = done;
    for (const [index, part] of parts.entries()) {
      const result = await attempt(part, control.signal);
      if (result.kind === 'failed') {
        // Nobody knows what the cells hold now: the last review is no verdict any more.
        if (isFailure(result.failure, 'escritura-dudosa')) store.set({ outdated: true });
        failed = { parts: parts.slice(index), done: told };
        return settle(result);
      }
      // What was written before a cancelled second look is written all the same.
      if (result.done.tipo === 'cancelado') return settle({ kind: 'done', done: told ?? CANCELLED });
      if (result.done.tipo === 'nada') return settle(result);
      if (result.done.tipo !== 'revisado') told = result.done;
    }
    return settle({ kind: 'done', done: told ?? { tipo: 'revisado' } });
  }

  async function attempt({ step, cancellable, run }: Task, signal: AbortSignal): Promise<Settled> {
    const tell = (next: Step): void => store.set({ activity: { kind: 'working', step: next, cancellable } });
    for (let attempts = 0; ; attempts++) {
      if (signal.aborted) return { kind: 'done', done: CANCELLED };
      tell(step);
      try {
        return { kind: 'done', done: await run(signal, tell) };
      } catch (thrown) {
        const failure = toFailure(thrown);
        if (isFailure(failure, 'cancelado')) return { kind: 'done', done: CANCELLED };
        const pause = isFailure(failure, 'celda-en-edicion') ? WAITS[attempts] : undefined;
        if (pause === undefined) return { kind: 'failed', failure };
        store.set({ activity: { kind: 'waiting', failure } });
        await wait(pause, signal);
      }
    }
  }

  function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const proceed = (): void => {
        takeBack();
        signal.removeEventListener('abort', proceed);
        goOn = null;
        resolve();
      };
      const takeBack = after(milliseconds, proceed);
      signal.addEventListener('abort', proceed);
      goOn = proceed;
    });
  }

  return {
    run: (parts) => inTurn(() => perform({ parts, done: null })),
    quietly: inTurn,
    cancel() {
      const { activity } = store.getState();
      if (activity.kind === 'waiting' || (activity.kind === 'working' && activity.cancellable)) control?.abort();
    },
    dismiss() {
      const { kind } = store.getState().activity;
      if (kind === 'done' || kind === 'failed') store.set({ activity: { kind: 'idle' } });
    },
    retry() {
      const rest = failed;
      if (goOn) goOn();
      else if (rest) void inTurn(() => perform(rest));
    },
  };
}

/** Takes whatever was thrown; gives it as a failure. */
export function toFailure(thrown: unknown): Failure {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Takes a failure and a code; tells whether the spreadsheet program failed for that reason. */
export function isFailure(failure: Failure, codigo: OpenWorkbookFailure['codigo']): boolean {
  return failure instanceof OpenWorkbookFailure && failure.codigo === codigo;
}
