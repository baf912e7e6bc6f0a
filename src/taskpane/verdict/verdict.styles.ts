import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { FOCUS } from '../theme/focus';

export const verdictStyles = mergeStyleSets({
  check: { display: 'flex', flexDirection: 'column', gap: 8, padding: '16px 16px 10px' },
  activity: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: '0 16px',
    outline: 'none',
    background: 'var(--paper)',
    selectors: { '& > [role=status] > *, & > [role=alert]': { marginBottom: 10 } },
  },
  outcome: { borderRadius: 6, selectors: { ':focus-visible': FOCUS } },
  progress: { display: 'flex', flexDirection: 'column', gap: 6 },
  progressRow: { display: 'flex', alignItems: 'center', gap: 8, minHeight: 28 },
  progressText: { flex: 1 },
  afterwards: { display: 'flex', flexDirection: 'column', gap: 10, padding: '10px 16px 6px' },
  aside: { padding: '0 11px 10px' },
  many: { margin: '4px 0 0 -5px' },
  undo: { margin: '-6px 0 -6px -6px' },
  faint: { color: 'var(--faint)', fontSize: 13 },
  seal: {
    marginTop: 6,
    paddingTop: 6,
    borderTop: '1px solid var(--line)',
    selectors: { '& button': { marginLeft: -5 } },
  },
  card: { margin: '0 16px', padding: '12px', gap: 10, alignItems: 'flex-start' },
  title: { fontSize: 16, fontWeight: 600, lineHeight: '1.3' },
  failureTitle: { fontWeight: 600 },
  intro: { padding: '4px 0 10px' },
  introTitle: { fontSize: 20, fontWeight: 600, lineHeight: '1.3', marginBottom: 14 },
  points: { display: 'flex', flexDirection: 'column', gap: 10 },
  point: { display: 'flex', gap: 10, selectors: { '& svg': { color: 'var(--link)', marginTop: 2 } } },
});
