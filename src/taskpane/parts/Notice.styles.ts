import { type IRawStyle, mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

function colored(name: string): IRawStyle {
  return {
    background: `var(--${name}Ground)`,
    borderColor: `var(--${name})`,
    selectors: { '& svg': { color: `var(--${name})` } },
  };
}

export const noticeStyles = mergeStyleSets({
  notice: {
    display: 'flex',
    gap: 8,
    padding: '8px 10px',
    border: '1px solid',
    borderRadius: 6,
  },
  sign: { paddingTop: 2 },
  body: { flex: 1, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 4, marginTop: 4, marginLeft: -6 },
  error: colored('error'),
  warning: colored('warning'),
  hint: colored('hint'),
  ready: colored('ready'),
});
