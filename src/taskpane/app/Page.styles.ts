import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export const pageStyles = mergeStyleSets({
  page: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  header: { padding: '8px 16px 0 8px' },
  title: { padding: '4px 8px 0', fontSize: 18, fontWeight: 600, lineHeight: '1.3' },
  body: { flex: 1, padding: '12px 16px 20px', display: 'flex', flexDirection: 'column', gap: 14 },
  actions: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: 8,
    padding: '10px 16px',
    borderTop: '1px solid var(--line)',
    background: 'var(--paper)',
  },
});
