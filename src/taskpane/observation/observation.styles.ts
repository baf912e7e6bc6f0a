import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export const observationStyles = mergeStyleSets({
  heading: { fontSize: 14, fontWeight: 600, marginBottom: 2 },
  parts: { display: 'flex', flexDirection: 'column', gap: 14 },
  problem: { color: 'var(--error)', fontSize: 13 },
  template: {
    padding: '8px 10px',
    borderRadius: 4,
    background: 'var(--shade)',
    whiteSpace: 'pre-wrap',
    selectors: {
      '& strong': { color: 'var(--warning)', fontWeight: 600, textDecoration: 'underline' },
    },
  },
});
