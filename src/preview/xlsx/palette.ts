import type { Package } from '../../files/package';
import { isTrue, parseXml, type XmlAttributes } from '../../files/xlsx/parseXml';
import { readRelationships } from '../../files/xlsx/relationships';

/** Takes the attributes of a color element; gives its `#RRGGBB`, or `null` where it leaves the colour to the program. */
export type Palette = (color: XmlAttributes) => string | null;

/** Where each colour of the theme stands in its part, in the order in which styles number them. */
const THEME_ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2'],
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];
const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];
/** The colours 0 to 7; 8 to 15 repeat them. */
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** The colours 16 to 63, as Excel has them where a file does not change them. */
const INDEXED = [
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** Takes a package and the name of its workbook part; gives what its colours are, by its theme. */
export function readPalette(source: Package, workbookPart: string): Palette {
  const part = readRelationships(source, workbookPart).find(({ type }) => type === 'theme')?.target;
  const theme = part !== undefined && source.has(part) ? readTheme(source, part) : OFFICE_THEME;
  return (color) => {
    const base = baseColor(color, theme);
    return base === null || isTrue(color.auto) ? null : '#' + tinted(base, Number(color.tint ?? 0));
  };
}

function readTheme(source: Package, part: string): readonly string[] {
  const colors = [...OFFICE_THEME];
  let slot = -1;
  let inScheme = false;
  parseXml(source.pieces(part), part, {
    open(name, { val, lastClr: last }) {
      if (name === 'clrScheme') inScheme = true;
      if (!inScheme) return;
      if (THEME_ORDER.includes(name)) slot = THEME_ORDER.indexOf(name);
      const color = name === 'srgbClr' ? val : name === 'sysClr' ? last : undefined;
      if (slot >= 0 && color !== undefined && isColor(color)) colors[slot] = color;
    },
    close(name) {
      if (name === 'clrScheme') inScheme = false;
    },
  });
  return colors;
}

function baseColor({ rgb, theme, indexed }: XmlAttributes, themeColors: readonly string[]): string | null {
  if (rgb !== undefined) return isColor(rgb.slice(-6)) ? rgb.slice(-6) : null;
  if (theme !== undefined) return themeColors[Number(theme)] ?? null;
  if (indexed === undefined) return null;
  const index = Number(indexed);
  return (index < 16 ? BASIC[index % 8] : INDEXED[index - 16]) ?? null;
}

/** A tint below 0 darkens a colour, one above 0 lightens it. */
function tinted(color: string, tint: number): string {
  const channel = (from: number): string => {
    const value = parseInt(color.slice(from, from + 2), 16);
    const mixed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(mixed).toString(16).padStart(2, '0');
  };
  return (channel(0) + channel(2) + channel(4)).toUpperCase();
}

function isColor(text: string): boolean {
  return /^[\dA-Fa-f]{6}$/.test(text);
}
