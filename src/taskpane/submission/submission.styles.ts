import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export const submissionStyles = mergeStyleSets({
  view: { display: 'flex', flexDirection: 'column', gap: 20, selectors: { '& section': { display: 'grid', gap: 8 } } },
  heading: { fontSize: 14, fontWeight: 600 },
  hint: { color: 'var(--faint)', fontSize: 13 },
  fields: { display: 'flex', flexDirection: 'column', gap: 14 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  list: { display: 'flex', flexDirection: 'column', gap: 8, listStyle: 'none', margin: 0, padding: 0 },
  item: { paddingBottom: 8, borderBottom: '1px solid var(--line)' },
});
