import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export const findingsStyles = mergeStyleSets({
  view: { display: 'flex', flexDirection: 'column', gap: 8 },
  filters: { display: 'flex', flexDirection: 'column', gap: 8 },
  selects: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8 },
  search: {
    position: 'relative',
    selectors: {
      '& svg': { position: 'absolute', left: 10, top: 8, color: 'var(--faint)', pointerEvents: 'none' },
      '& input': { paddingLeft: 32 },
    },
  },
  shown: { color: 'var(--faint)', fontSize: 13 },
  count: { color: 'var(--faint)', fontWeight: 400 },
  list: { display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    gap: 8,
    padding: '10px 0',
    borderBottom: '1px solid var(--line)',
    selectors: { ':last-child': { borderBottom: 0 } },
  },
  sign: { paddingTop: 2 },
  error: { color: 'var(--error)' },
  advertencia: { color: 'var(--warning)' },
  sugerencia: { color: 'var(--hint)' },
  body: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 4 },
  title: { fontSize: 14, fontWeight: 600 },
  place: { color: 'var(--faint)', fontSize: 12, order: -1 },
  sides: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    padding: '6px 10px',
    background: 'var(--shade)',
    borderRadius: 4,
  },
  side: { minWidth: 0 },
  sideName: { color: 'var(--faint)', fontSize: 12 },
  sideValue: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  why: { color: 'var(--faint)', borderLeft: '2px solid var(--line)', paddingLeft: 8 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '0 2px', marginLeft: -6 },
});
