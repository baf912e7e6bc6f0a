import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { FOCUS } from '../theme/focus';

export const checkStyles = mergeStyleSets({
  field: { display: 'flex', alignItems: 'flex-start', gap: 8, minHeight: 24, cursor: 'pointer' },
  box: {
    flex: 'none',
    width: 16,
    height: 16,
    margin: '2px 0 0',
    accentColor: 'var(--accent)',
    selectors: { ':focus-visible': FOCUS },
  },
});
