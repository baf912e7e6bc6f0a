import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { FOCUS } from '../theme/focus';

export const buttonStyles = mergeStyleSets({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: 6,
    minHeight: 32,
    padding: '5px 12px',
    border: '1px solid transparent',
    borderRadius: 4,
    fontWeight: 600,
    textAlign: 'center',
    cursor: 'pointer',
    transition: 'background-color 80ms',
    selectors: {
      ':focus-visible': FOCUS,
      '&:disabled, &[aria-disabled=true]': { cursor: 'default', opacity: 0.55 },
    },
  },
  wide: { width: '100%' },
  primary: {
    background: 'var(--accent)',
    color: 'var(--onAccent)',
    minHeight: 36,
    selectors: {
      ':hover:not(:disabled):not([aria-disabled=true])': { background: 'var(--accentHover)' },
      ':active:not(:disabled):not([aria-disabled=true])': { background: 'var(--accentPressed)' },
    },
  },
  standard: {
    background: 'var(--card)',
    color: 'var(--ink)',
    borderColor: 'var(--border)',
    selectors: { ':hover:not(:disabled):not([aria-disabled=true])': { background: 'var(--shade)' } },
  },
  quiet: {
    background: 'transparent',
    color: 'var(--link)',
    gap: 4,
    minHeight: 28,
    padding: '3px 5px',
    fontSize: 13,
    selectors: { ':hover:not(:disabled):not([aria-disabled=true])': { background: 'var(--shade)' } },
  },
});
