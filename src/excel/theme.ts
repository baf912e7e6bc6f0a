/** How the pane is to look so that it belongs to the window around it. */
export type Theme = 'light' | 'dark' | 'contrast';

// The luminance below which white letters read better than black ones.
const DARK_BELOW = 0.179;
// Black on white is as far apart as colours go; Office's own themes stay below.
const HIGHEST_CONTRAST = 20.9;

/** Gives the theme that Office is in; light where Office does not say. */
export function officeTheme(): Theme {
  const colours = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return themeOf(colours?.bodyBackgroundColor, colours?.bodyForegroundColor);
}

/** Takes the colours of Office's own windows, `#RRGGBB`; gives the theme. */
export function themeOf(background: string | undefined, letters: string | undefined): Theme {
  const behind = luminance(background);
  const before = luminance(letters);
  if (behind === null) return 'light';
  if (behind === 0 && before !== null && (before + 0.05) / 0.05 >= HIGHEST_CONTRAST) return 'contrast';
  return behind < DARK_BELOW ? 'dark' : 'light';
}

function luminance(colour: string | undefined): number | null {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
