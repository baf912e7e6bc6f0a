import type { SessionState, UndoEntry } from './state';
import type { Store } from './store';

/** What can be undone, the newest last. */
export interface UndoStack {
  push(entry: UndoEntry): void;
  newest(): UndoEntry | null;
  /** Takes an entry that was undone away. */
  drop(entry: UndoEntry): void;
}

/** Takes the session's store; gives its undo stack. */
export function createUndoStack(store: Store<SessionState>): UndoStack {
  const entries = (): readonly UndoEntry[] => store.getState().undo;
  return {
    push: (entry) => store.set({ undo: [...entries(), entry] }),
    newest: () => entries().at(-1) ?? null,
    drop: (entry) => store.set({ undo: entries().filter((each) => each !== entry) }),
  };
}
