import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export const settingsStyles = mergeStyleSets({
  view: { display: 'flex', flexDirection: 'column', gap: 14 },
  group: { display: 'flex', flexDirection: 'column', gap: 10 },
  heading: { fontSize: 14, fontWeight: 600 },
  hint: { color: 'var(--faint)', fontSize: 13 },
  legend: { fontWeight: 600, padding: 0 },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 10, alignItems: 'start' },
  exception: {
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    padding: '10px !important',
    border: '1px solid var(--line) !important',
    borderRadius: 8,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
  said: { flexBasis: '100%' },
  actions: { margin: '0 -16px -20px' },
});
