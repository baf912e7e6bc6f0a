import type { IRawStyle } from 'office-ui-fabric-react/lib/Styling';

/** The frame around what the keyboard is on; forced colours paint it in their own. */
export const FOCUS: IRawStyle = { outline: '2px solid var(--ink)', outlineOffset: '1px' };

/** For the eyes of screen readers alone. */
export const HIDDEN_TEXT: IRawStyle = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
