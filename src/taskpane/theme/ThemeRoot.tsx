import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import { type ReactElement, type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { Theme } from '../../excel/theme';
import { themeOf, variablesOf } from './theme';
import { rootStyles } from './ThemeRoot.styles';
import { usePalette } from './usePalette';

/** Takes what tells the theme of Office, and the pane; gives the pane in its colours. */
export function ThemeRoot({ theme: office, children }: { theme: () => Theme; children: ReactNode }): ReactElement {
  const palette = usePalette(office);
  const theme = useMemo(() => themeOf(palette), [palette]);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [name, color] of Object.entries(variablesOf(palette))) style.setProperty(name, color);
    style.colorScheme = palette.isDark ? 'dark' : 'light';
    style.background = palette.paper;
  }, [palette]);
  return (
    <ThemeProvider theme={theme} applyTo="element" className={rootStyles.root}>
      {children}
    </ThemeProvider>
  );
}
