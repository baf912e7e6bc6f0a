import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export const reportStyles = mergeStyleSets({
  view: { display: 'flex', flexDirection: 'column', gap: 20, selectors: { '& section': { display: 'grid', gap: 8 } } },
  // Over the page's own margin, so that nothing is seen beside it while the page is scrolled.
  activity: { margin: '0 -16px -20px' },
  heading: { fontSize: 14, fontWeight: 600 },
  hint: { color: 'var(--faint)', fontSize: 13 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  files: { display: 'grid', gap: 8 },
});
