import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export const mappingStyles = mergeStyleSets({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 10 },
  heading: { fontSize: 14, fontWeight: 600 },
  hint: { color: 'var(--faint)', fontSize: 13 },
  list: { display: 'flex', flexDirection: 'column', marginTop: 6 },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: 10,
    padding: '6px 0',
    borderTop: '1px solid var(--line)',
  },
  name: { display: 'block' },
  letter: { flex: 'none', width: 92 },
});
