import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';

import type { Package } from '../../files/package';
import { GENERAL } from '../../files/xlsx/numberFormats';
import { isTrue, parseXml, type XmlAttributes } from '../../files/xlsx/parseXml';
import { readStyles } from '../../files/xlsx/styles';
import { BORDER, codeOf, HORIZONTAL, toNumber, VERTICAL, WRAP } from '../univer/codes';
import type { Palette } from './palette';

const SIDES: Readonly<Record<string, 'l' | 'r' | 't' | 'b'>> = {
  left: 'l',
  start: 'l',
  right: 'r',
  end: 'r',
  top: 't',
  bottom: 'b',
};
/** Univer's own default is smaller. */
const DEFAULT_FONT: IStyleData = { ff: 'Calibri', fs: 11 };

/** The lists of the styles part, from which each cell style picks one entry. */
interface StyleLists {
  readonly fonts: IStyleData[];
  readonly fills: IStyleData[];
  readonly borders: IStyleData[];
  readonly cells: IStyleData[];
}

/**
 * Takes a package, the name of its styles part (`null`: none) and its colours; gives how each of its cell styles looks,
 * in their order. What Univer cannot draw is left out.
 */
export function readCellStyles(source: Package, part: string | null, palette: Palette): readonly IStyleData[] {
  if (part === null) return [DEFAULT_FONT];
  const lists: StyleLists = { fonts: [], fills: [], borders: [], cells: [] };
  let section = '';
  let side: 'l' | 'r' | 't' | 'b' | null = null;
  let pattern = '';
  parseXml(source.pieces(part), part, {
    open(name, attributes, depth) {
      if (depth === 2) section = name;
      else if (section === 'fonts') readFont(lists.fonts, name, attributes, depth, palette);
      else if (section === 'fills') {
        if (depth === 3) lists.fills.push({});
        else if (name === 'patternFill') pattern = attributes.patternType ?? '';
        else if (name === 'fgColor' && pattern === 'solid') fill(lists.fills.at(-1), palette(attributes));
      } else if (section === 'borders') {
        if (depth === 3) lists.borders.push({});
        else if (depth === 4) {
          side = SIDES[name] ?? null;
          setBorder(lists.borders.at(-1), side, attributes.style);
        } else if (name === 'color' && side) colorBorder(lists.borders.at(-1), side, palette(attributes));
      } else if (section === 'cellXfs') {
        if (depth === 3 && name === 'xf') lists.cells.push(combine(lists, attributes));
        else if (depth === 4 && name === 'alignment') Object.assign(lists.cells.at(-1)!, alignment(attributes));
      }
    },
  });
  return readStyles(source, part).map(({ numberFormat }, index) => ({
    ...lists.cells[index],
    ...(numberFormat === GENERAL ? {} : { n: { pattern: numberFormat } }),
  }));
}

function readFont(fonts: IStyleData[], name: string, attributes: XmlAttributes, depth: number, palette: Palette): void {
  if (depth === 3) {
    fonts.push({ ...DEFAULT_FONT });
    return;
  }
  const font = fonts.at(-1);
  if (!font || depth !== 4) return;
  const isOn = attributes.val === undefined || isTrue(attributes.val);
  if (name === 'name' && attributes.val) font.ff = attributes.val;
  else if (name === 'sz') font.fs = Number(attributes.val ?? DEFAULT_FONT.fs);
  else if (name === 'b' && isOn) font.bl = toNumber(true);
  else if (name === 'i' && isOn) font.it = toNumber(true);
  else if (name === 'strike' && isOn) font.st = { s: toNumber(true) };
  else if (name === 'u' && attributes.val !== 'none') font.ul = { s: toNumber(true) };
  else if (name === 'color') {
    const rgb = palette(attributes);
    if (rgb !== null) font.cl = { rgb };
  }
}

function fill(style: IStyleData | undefined, rgb: string | null): void {
  if (style && rgb !== null) style.bg = { rgb };
}

function setBorder(border: IStyleData | undefined, side: keyof IBorderData | null, style: string | undefined): void {
  const type = codeOf(BORDER, style);
  if (!border || side === null || type === undefined) return;
  border.bd = { ...border.bd, [side]: { s: type, cl: { rgb: '#000000' } } satisfies IBorderStyleData };
}

function colorBorder(border: IStyleData | undefined, side: keyof IBorderData, rgb: string | null): void {
  const line = border?.bd?.[side];
  if (line && rgb !== null) line.cl = { rgb };
}

function combine({ fonts, fills, borders }: StyleLists, attributes: XmlAttributes): IStyleData {
  return {
    ...DEFAULT_FONT,
    ...fonts[Number(attributes.fontId ?? 0)],
    ...fills[Number(attributes.fillId ?? 0)],
    ...borders[Number(attributes.borderId ?? 0)],
    // Excel's default; Univer's is the same, and says so nowhere.
    vt: VERTICAL.bottom,
  };
}

function alignment({
  horizontal,
  vertical,
  wrapText: wrap,
  textRotation: rotation,
  indent,
}: XmlAttributes): IStyleData {
  const across = codeOf(HORIZONTAL, horizontal);
  const down = codeOf(VERTICAL, vertical);
  const degrees = Number(rotation ?? 0);
  return {
    ...(across ? { ht: across } : {}),
    ...(down ? { vt: down } : {}),
    ...(isTrue(wrap) ? { tb: WRAP.wrap } : {}),
    ...(degrees === 0 ? {} : { tr: rotationOf(degrees) }),
    ...(Number(indent ?? 0) > 0 ? { pd: { l: 2 + Number(indent) * INDENT } } : {}),
  };
}

/** Pixels of one step of indentation. */
const INDENT = 9;

/** Files count 1 to 90 upwards, 91 to 180 downwards, and 255 stands for letters one under the other. */
function rotationOf(degrees: number): NonNullable<IStyleData['tr']> {
  if (degrees === 255) return { a: 0, v: toNumber(true) };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}
