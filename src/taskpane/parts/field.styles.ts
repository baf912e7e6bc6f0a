import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { FOCUS, HIDDEN_TEXT } from '../theme/focus';

export const fieldStyles = mergeStyleSets({
  field: { minWidth: 0, position: 'relative' },
  label: { display: 'block', fontWeight: 600, marginBottom: 3 },
  hidden: HIDDEN_TEXT,
  box: {
    width: '100%',
    minHeight: 32,
    padding: '4px 8px',
    border: '1px solid var(--border)',
    borderRadius: 4,
    background: 'var(--card)',
    color: 'var(--ink)',
    selectors: { ':focus-visible': FOCUS, '::placeholder': { color: 'var(--faint)' } },
  },
});
