import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export const verdictStyles = mergeStyleSets({
  panel: { display: 'flex', flexDirection: 'column', gap: 10, padding: '16px 16px 12px' },
  // A place for what is read aloud takes no room while it is empty.
  status: { selectors: { '&:empty': { marginTop: -10 } } },
  faint: { color: 'var(--faint)', fontSize: 13 },
  card: { padding: '12px', gap: 10, alignItems: 'flex-start' },
  title: { fontSize: 16, fontWeight: 600, lineHeight: '1.3' },
  progress: { display: 'flex', flexDirection: 'column', gap: 6 },
  progressRow: { display: 'flex', alignItems: 'center', gap: 8, minHeight: 28 },
  progressText: { flex: 1 },
  failureTitle: { fontSize: 14, fontWeight: 600 },
  intro: { padding: '4px 0 8px' },
  introTitle: { fontSize: 20, fontWeight: 600, lineHeight: '1.3', marginBottom: 14 },
  points: { display: 'flex', flexDirection: 'column', gap: 10 },
  point: { display: 'flex', gap: 10, selectors: { '& svg': { color: 'var(--link)', marginTop: 2 } } },
});
