import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { FOCUS } from '../theme/focus';

export const tabsStyles = mergeStyleSets({
  list: {
    display: 'flex',
    gap: 4,
    padding: '0 12px',
    borderBottom: '1px solid var(--line)',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    background: 'var(--paper)',
  },
  tab: {
    minHeight: 40,
    padding: '0 8px',
    border: 0,
    paddingBottom: 2,
    background: 'transparent',
    color: 'var(--faint)',
    cursor: 'pointer',
    selectors: {
      ':hover': { color: 'var(--ink)' },
      '&[aria-selected=true]': {
        color: 'var(--ink)',
        fontWeight: 600,
        borderBottom: '2px solid var(--accent)',
        paddingBottom: 0,
      },
      ':focus-visible': { ...FOCUS, outlineOffset: '-2px' },
    },
  },
  panel: { padding: '12px 16px 24px' },
});
