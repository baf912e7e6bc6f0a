import { useSyncExternalStore } from 'react';
import type { Theme } from '../../excel/theme';
import { type Palette, PALETTES } from './palette';

/** Takes what tells the theme of Office; gives the pane's colours, which follow it. */
export function usePalette(theme: () => Theme): Palette {
  return PALETTES[useSyncExternalStore(subscribe, theme)];
}

// Office does not say when its theme changes: it is looked at again whenever the user comes back to the pane.
function subscribe(listener: () => void): () => void {
  addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
