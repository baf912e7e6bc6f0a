import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { FOCUS } from '../theme/focus';

export const moreStyles = mergeStyleSets({
  view: { display: 'flex', flexDirection: 'column', gap: 16 },
  list: { display: 'flex', flexDirection: 'column' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    width: '100%',
    padding: '12px 4px',
    border: 0,
    borderTop: '1px solid var(--line)',
    background: 'transparent',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    selectors: { ':hover': { background: 'var(--shade)' }, ':focus-visible': FOCUS },
  },
  words: { flex: 1, minWidth: 0 },
  title: { display: 'block', fontWeight: 600 },
  description: { display: 'block', color: 'var(--faint)', fontSize: 13 },
  live: { display: 'flex', flexDirection: 'column', gap: 8 },
});
