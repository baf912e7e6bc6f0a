import type { ReactElement } from 'react';

// Drawn for this product on a grid of 16; they take the colour of the text around them.
const PATHS = {
  back: 'M10 3 5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  down: 'M3 6l5 5 5-5',
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  error: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.4v.4',
  hint: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M8 7.3v3.9M8 4.8v.4',
  ready: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M5.2 8.2 7.2 10.2 10.8 5.9',
  undo: 'M3 6.5h6.5a3.25 3.25 0 0 1 0 6.5H6M3 6.5 6 3.5M3 6.5 6 9.5',
  clock: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M8 4.5V8l2.4 1.6',
  target: 'M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M8 1v3M8 12v3M1 8h3M12 8h3',
  wand: 'M3 13 9.5 6.5M12 2v3M10.5 3.5h3M12.5 8v2M11.5 9h2M6 3v2M5 4h2',
  pencil: 'M3 13l.6-2.8L11 2.8l2.2 2.2L5.8 12.4zM9.5 4.3l2.2 2.2',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M10.3 10.3 14 14',
  sheet: 'M2.5 2.5h11v11h-11zM2.5 6h11M6.5 6v7.5',
  books: 'M2.5 2.5h3v11h-3zM5.5 2.5h3v11h-3zM9.2 3.4l2.8-.8 2.6 10.2-2.8.8z',
  download: 'M8 2v8M4.5 6.8 8 10.3l3.5-3.5M3 13.5h10',
  folder: 'M1.8 3.5h4.4l1.5 1.7h6.5v7.8H1.8z',
  up: 'M3 10l5-5 5 5',
  live: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  gear: 'M8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 0 0 0-4.8M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
} as const;

/** The name of a sign of the pane. */
export type GlyphName = keyof typeof PATHS;

/** Takes a sign's name; gives it as ornament: the words beside it say the same. */
export function Glyph({ name, size = 16 }: { name: GlyphName; size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
