import { findReport } from '../workbook/drawnSheet';
import type { OpenWorkbook, SheetChange } from '../workbook/openWorkbook';
import { keyOf, liveEdits, type LiveMemory } from './liveEdits';
import { loadEngine } from './loadEngine';
import { type Beside, readReview } from './readReview';
import type { SessionState } from './state';
import type { Store } from './store';
import { type After, type Tasks, toFailure } from './tasks';
import type { UndoStack } from './undo';

/** The live mode: checks again after each change, and recomputes what the user's own edits made stale. */
export interface LiveMode {
  /** Begins from the last review; the session has made one. */
  start(): void;
  stop(): void;
  /** Takes a hint that something changed. */
  changed(change: SheetChange): void;
  /** Takes cells that were put back to what they were: they are left alone from then on. */
  leaveAlone(places: readonly { readonly sheet: string; readonly cell: string }[]): void;
}

// Typing along a row makes several hints: they are answered together.
const DEBOUNCE = 400;
const WAITS = [1_000, 2_000, 4_000, 8_000, 15_000];
// A user who goes on typing while the answer is written is answered again, but not for ever.
const MOST_PASSES = 3;

/** What the live mode needs of the session. */
export interface LiveParts {
  readonly workbook: OpenWorkbook;
  readonly store: Store<SessionState>;
  readonly tasks: Tasks;
  readonly undo: UndoStack;
  readonly after: After;
  /** What a review takes into account besides the workbook. */
  readonly beside: () => Beside;
}

/** Takes the parts of a session; gives its live mode, which is off. */
export function createLiveMode({ workbook, store, tasks, undo, after, beside }: LiveParts): LiveMode {
  const memory: LiveMemory = { ours: new Map(), handsOff: new Set() };
  let edited = new Set<string>();
  let remote = new Set<string | null>();
  let failures = 0;
  let takeBack: (() => void) | null = null;

  const schedule = (milliseconds: number): void => {
    takeBack?.();
    takeBack = after(milliseconds, () => {
      takeBack = null;
      void tasks.quietly(answer);
    });
  };

  async function answer(): Promise<void> {
    if (store.getState().live.kind === 'off') return;
    // A sheet that a co-author has just changed is not written to, whoever else changed it too.
    const sheets = new Set([...edited].filter((sheet) => !remote.has(sheet) && !remote.has(null)));
    const [editedBefore, remoteBefore] = [edited, remote];
    [edited, remote] = [new Set(), new Set()];
    try {
      await recompute(sheets);
      failures = 0;
      store.set({ live: { kind: 'on' } });
    } catch (thrown) {
      edited = new Set([...editedBefore, ...edited]);
      remote = new Set([...remoteBefore, ...remote]);
      store.set({ live: { kind: 'paused', failure: toFailure(thrown) } });
      schedule(WAITS[Math.min(failures++, WAITS.length - 1)]!);
    }
  }

  async function recompute(sheets: ReadonlySet<string>): Promise<void> {
    const engine = await loadEngine();
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const before = store.getState().reviewed;
      if (!before) return;
      const reviewed = await readReview(workbook, beside());
      store.set({ reviewed, ...findReport(reviewed.content.sheets), outdated: false });
      const edits = liveEdits(engine, before, reviewed, sheets, memory);
      if (edits.length === 0) return;
      const changed = await workbook.write(edits);
      if (changed.length > 0) undo.push({ kind: 'cells', edits: changed });
      for (const { sheet, cell, after: content } of edits) memory.ours.set(keyOf(sheet, cell), content);
    }
  }

  return {
    start() {
      store.set({ live: { kind: 'on' } });
    },
    stop() {
      takeBack?.();
      [edited, remote] = [new Set(), new Set()];
      memory.ours.clear();
      memory.handsOff.clear();
      store.set({ live: { kind: 'off' } });
    },
    changed({ sheet, source }) {
      if (store.getState().live.kind === 'off' || source === 'ours') return;
      if (source === 'remote') remote.add(sheet);
      else if (sheet !== null) edited.add(sheet);
      schedule(DEBOUNCE);
    },
    leaveAlone(places) {
      for (const { sheet, cell } of places) memory.handsOff.add(keyOf(sheet, cell));
    },
  };
}
