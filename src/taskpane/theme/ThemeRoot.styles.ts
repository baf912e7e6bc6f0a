import { type IRawStyle, mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

// What the browser sets by itself is taken back so weakly that every class counts more.
function plain(tags: string, style: IRawStyle): Record<string, IRawStyle> {
  return Object.fromEntries(tags.split(' ').map((tag) => [`:global(:where(${tag}))`, style]));
}

export const rootStyles = mergeStyleSets({
  root: {
    background: 'var(--paper)',
    color: 'var(--ink)',
    fontSize: 14,
    lineHeight: '1.43',
    minHeight: '100vh',
    overflowWrap: 'anywhere',
    selectors: {
      ...plain('*', { boxSizing: 'border-box' }),
      ...plain('h1 h2 h3 h4 p ul ol dl dd fieldset', { margin: 0, padding: 0, border: 0, minWidth: 0 }),
      ...plain('ul ol', { listStyle: 'none', margin: 0, padding: 0 }),
      ...plain('button input select textarea', { font: 'inherit' }),
      '& [hidden]': { display: 'none !important' },
      '& h2:focus': { outline: 'none' },
      '@media (prefers-reduced-motion: reduce)': {
        selectors: { '& *': { animation: 'none !important', transition: 'none !important' } },
      },
    },
  },
});
