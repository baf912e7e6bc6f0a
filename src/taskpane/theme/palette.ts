import type { Theme } from '../../excel/theme';

/** The colours of the pane. Text on each ground that it stands on contrasts at least 4.5 to 1. */
export interface Palette {
  readonly isDark: boolean;
  /** The ground of the pane, of a card on it, and of what lies between. */
  readonly paper: string;
  readonly card: string;
  readonly shade: string;
  readonly ink: string;
  readonly faint: string;
  /** Lines that only divide, and borders of what can be used. */
  readonly line: string;
  readonly border: string;
  readonly accent: string;
  readonly accentHover: string;
  readonly accentPressed: string;
  readonly onAccent: string;
  readonly link: string;
  readonly error: string;
  readonly errorGround: string;
  readonly warning: string;
  readonly warningGround: string;
  readonly hint: string;
  readonly hintGround: string;
  readonly ready: string;
  readonly readyGround: string;
}

const LIGHT: Palette = {
  isDark: false,
  paper: '#ffffff',
  card: '#ffffff',
  shade: '#f5f5f5',
  ink: '#242424',
  faint: '#595959',
  line: '#e0e0e0',
  border: '#757575',
  accent: '#0f703b',
  accentHover: '#0c5e31',
  accentPressed: '#094a27',
  onAccent: '#ffffff',
  link: '#0c5e31',
  error: '#b10e1c',
  errorGround: '#fdf3f4',
  warning: '#8a4200',
  warningGround: '#fff8f0',
  hint: '#0f548c',
  hintGround: '#f3f8fc',
  ready: '#0e6027',
  readyGround: '#f1faf1',
};

const DARK: Palette = {
  isDark: true,
  paper: '#262626',
  card: '#2e2e2e',
  shade: '#333333',
  ink: '#ffffff',
  faint: '#d0d0d0',
  line: '#474747',
  border: '#9a9a9a',
  accent: '#5fc98a',
  accentHover: '#7bd6a0',
  accentPressed: '#4db878',
  onAccent: '#0b2616',
  link: '#7bd6a0',
  error: '#ff99a4',
  errorGround: '#432c2f',
  warning: '#ffc67d',
  warningGround: '#40352a',
  hint: '#96c6fa',
  hintGround: '#2c3641',
  ready: '#7bd6a0',
  readyGround: '#293a30',
};

// Black ground and white lines, for those who asked Office or the system for the highest contrast.
const CONTRAST: Palette = {
  ...DARK,
  paper: '#000000',
  card: '#000000',
  shade: '#000000',
  faint: '#ffffff',
  line: '#ffffff',
  border: '#ffffff',
  errorGround: '#000000',
  warningGround: '#000000',
  hintGround: '#000000',
  readyGround: '#000000',
};

/** The pane's colours in each theme of Office. */
export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK, contrast: CONTRAST };
