import { type Palette, PALETTES } from '../../src/taskpane/theme/palette';

// As WCAG 2 defines it.
function luminance(color: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

type Color = Exclude<keyof Palette, 'isDark'>;
const GROUNDS: readonly Color[] = ['paper', 'card', 'shade'];
const PAIRS: readonly (readonly [text: Color, grounds: readonly Color[]])[] = [
  ['ink', [...GROUNDS, 'errorGround', 'warningGround', 'hintGround', 'readyGround']],
  ['faint', [...GROUNDS, 'errorGround', 'warningGround', 'hintGround', 'readyGround']],
  ['link', [...GROUNDS, 'errorGround', 'warningGround', 'hintGround', 'readyGround']],
  ['error', [...GROUNDS, 'errorGround']],
  ['warning', [...GROUNDS, 'warningGround']],
  ['hint', [...GROUNDS, 'hintGround']],
  ['ready', [...GROUNDS, 'readyGround']],
];

describe.each(Object.entries(PALETTES))('in the theme %s', (_name, palette) => {
  test.each(PAIRS)('%s can be read on every ground that it stands on', (text, grounds) => {
    for (const ground of grounds) expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('the words of the main button can be read in each of its states', () => {
    for (const ground of ['accent', 'accentHover', 'accentPressed'] as const) {
      expect(contrast(palette.onAccent, palette[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('bars and borders stand out from the ground', () => {
    for (const color of ['accent', 'border'] as const) {
      expect(contrast(palette[color], palette.card)).toBeGreaterThanOrEqual(3);
    }
  });
});
