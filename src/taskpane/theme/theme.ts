import { createTheme, type Theme } from 'office-ui-fabric-react/lib/Theme';
import type { Palette } from './palette';

/** Takes the pane's colours; gives the theme with which Fluent UI draws its own parts. */
export function themeOf(palette: Palette): Theme {
  const { isDark, paper, shade, ink, faint, line, border, accent, accentHover, accentPressed, onAccent } = palette;
  return createTheme({
    isInverted: isDark,
    fonts: { medium: { fontSize: '14px' } },
    palette: {
      themePrimary: accent,
      themeDark: accentHover,
      themeDarkAlt: accentHover,
      themeDarker: accentPressed,
      themeSecondary: accentHover,
      themeTertiary: border,
      themeLight: line,
      themeLighter: shade,
      themeLighterAlt: shade,
      white: paper,
      black: ink,
      neutralDark: ink,
      neutralPrimary: ink,
      neutralPrimaryAlt: ink,
      neutralSecondary: faint,
      neutralTertiary: border,
      neutralTertiaryAlt: border,
      neutralQuaternary: line,
      neutralQuaternaryAlt: line,
      neutralLight: line,
      neutralLighter: shade,
      neutralLighterAlt: shade,
    },
    semanticColors: {
      inputBorder: border,
      inputBorderHovered: ink,
      inputFocusBorderAlt: accent,
      inputBackground: palette.card,
      inputPlaceholderText: faint,
      errorText: palette.error,
      primaryButtonText: onAccent,
      inputForegroundChecked: onAccent,
      focusBorder: ink,
    },
  });
}

/** Takes the pane's colours; gives them as custom properties, by which its own style sheets name them. */
export function variablesOf(palette: Palette): Record<string, string> {
  const { isDark: _isDark, ...colors } = palette;
  return Object.fromEntries(Object.entries(colors).map(([name, color]) => [`--${name}`, color]));
}
