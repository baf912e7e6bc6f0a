import { type Look, LOOKS, type LookSpec, REPORT_FONT } from '../sheet/looks';
import { XML_START, xmlText } from './xml';

// Ids below 164 are Excel's own formats.
const FIRST_FORMAT = 164;
const KEYS = Object.keys(LOOKS) as Look[];
const SPECS: readonly LookSpec[] = KEYS.map((key) => LOOKS[key]);
const FORMATS = [...new Set(SPECS.flatMap(({ numberFormat }) => numberFormat ?? []))];

/** Takes how a cell looks and whether it holds a text that begins like a formula; gives the index of its format. */
export function styleIndex(look: Look, quoted: boolean): number {
  return 1 + 2 * KEYS.indexOf(look) + (quoted ? 1 : 0);
}

/** The part `xl/styles.xml`: each look twice, the second for a text that must stay one when somebody edits it. */
export const STYLES_PART = `${XML_START}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list(
  'numFmts',
  FORMATS.map((code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${xmlText(code)}"/>`),
)}${list('fonts', [font({}), ...SPECS.map(font)])}${list('fills', [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  ...SPECS.map(({ fill }) =>
    fill
      ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`
      : '<fill><patternFill patternType="none"/></fill>',
  ),
])}${list('borders', [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFD0D7DE"/></${side}>`).join('')}<diagonal/></border>`,
])}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...SPECS.flatMap((spec, index) => [format(spec, index, false), format(spec, index, true)]),
])}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function font({ bold, underline, size, colour }: LookSpec): string {
  return `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${size ?? REPORT_FONT.size}"/><color rgb="FF${colour ?? '000000'}"/><name val="${REPORT_FONT.name}"/><family val="2"/></font>`;
}

function format({ numberFormat, border, align, wrap }: LookSpec, index: number, quoted: boolean): string {
  const numFmtId = numberFormat === undefined ? 0 : FIRST_FORMAT + FORMATS.indexOf(numberFormat);
  const alignment = `<alignment${align ? ` horizontal="${align}"` : ''} vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${numFmtId}" fontId="${index + 1}" fillId="${index + 2}" borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ''}>${alignment}</xf>`;
}
