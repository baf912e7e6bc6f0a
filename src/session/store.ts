/** A state that is replaced and never changed, and whoever wants to hear of it. */
export interface Store<State> {
  readonly getState: () => State;
  /** Takes the parts that are new. */
  readonly set: (changed: Partial<State>) => void;
  /** Calls the listener after each change; gives the function that ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Takes the first state; gives its store. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    set(changed) {
      state = { ...state, ...changed };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
