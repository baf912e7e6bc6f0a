import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { FOCUS } from '../theme/focus';

export const disclosureStyles = mergeStyleSets({
  heading: { fontSize: 14, fontWeight: 600 },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    width: '100%',
    minHeight: 32,
    padding: '4px 4px',
    border: 0,
    borderRadius: 4,
    background: 'transparent',
    color: 'inherit',
    fontWeight: 600,
    textAlign: 'left',
    cursor: 'pointer',
    selectors: { ':hover': { background: 'var(--shade)' }, ':focus-visible': FOCUS },
  },
  title: { flex: 1, minWidth: 0 },
});
