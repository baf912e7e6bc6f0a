import { DARK, LIGHT, type OfficeColours } from '../host/installHost';
import { element } from './elements';

const HIGH_CONTRAST: OfficeColours = {
  bodyBackgroundColor: '#000000',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#000000',
  controlForegroundColor: '#FFFFFF',
};
const THEMES: Readonly<Record<string, OfficeColours>> = { claro: LIGHT, oscuro: DARK, contraste: HIGH_CONTRAST };

/** Takes who hears of another theme; lets the user choose Office's theme, and gives the colours of the chosen one. */
export function startTheme(changed: () => void): () => OfficeColours {
  const choice = element('theme', HTMLSelectElement);
  const show = (): void => {
    document.documentElement.dataset.theme = choice.value;
  };
  choice.addEventListener('change', () => {
    show();
    changed();
  });
  show();
  return () => THEMES[choice.value] ?? LIGHT;
}
