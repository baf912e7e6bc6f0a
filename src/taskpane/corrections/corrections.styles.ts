import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export const correctionsStyles = mergeStyleSets({
  sheet: { fontSize: 14, fontWeight: 600, marginBottom: 4 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: 13,
    fontVariantNumeric: 'tabular-nums',
    selectors: {
      '& th, & td': {
        padding: '6px 6px',
        textAlign: 'left',
        verticalAlign: 'top',
        borderBottom: '1px solid var(--line)',
      },
      '& th:first-child': { width: 56, paddingLeft: 0 },
      '& thead th': { color: 'var(--faint)', fontWeight: 400 },
      '& tbody th': { fontWeight: 600, whiteSpace: 'nowrap' },
    },
  },
  before: { color: 'var(--faint)' },
  after: { fontWeight: 600 },
  result: { display: 'block', color: 'var(--faint)', fontWeight: 400 },
});
