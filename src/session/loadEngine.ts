import type * as engine from './engine';

/** The review and the settings. */
export type Engine = typeof engine;

/** Gives the review and the settings once they are loaded. */
export function loadEngine(): Promise<Engine> {
  return import('./engine');
}
