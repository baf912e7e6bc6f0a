import type { CellStyle } from '../cells/compactGrid';
import type { Package } from '../package';
import { BUILT_IN_FORMATS, GENERAL } from './numberFormats';
import { isTrue, parseXml, type XmlAttributes } from './parseXml';

/** An `xf` element: what a cell's style, or the named style behind it, says of protection and number format. */
interface Format {
  readonly numberFormat: number;
  readonly namedStyle: number;
  /** Whether its own protection counts; `undefined` where it does not tell. */
  readonly applyProtection: boolean | undefined;
  locked: boolean | undefined;
}

/**
 * Takes a package and the name of its styles part, or `null` where it has none; gives its cells' styles in their order.
 * @throws UnreadableWorkbook `archivo-danado`.
 */
export function readStyles(source: Package, part: string | null): readonly CellStyle[] {
  if (part === null) return [];
  const codes = new Map(BUILT_IN_FORMATS);
  const cellFormats: Format[] = [];
  const namedStyles: Format[] = [];
  const formats = new Map([
    ['cellXfs', cellFormats],
    ['cellStyleXfs', namedStyles],
  ]);
  let section = '';
  parseXml(source.pieces(part), part, {
    open(name, attributes, depth) {
      if (depth === 2) section = name;
      else if (depth === 3 && name === 'numFmt' && section === 'numFmts') {
        codes.set(Number(attributes.numFmtId), attributes.formatCode ?? GENERAL);
      } else if (depth === 3 && name === 'xf') {
        formats.get(section)?.push(readFormat(attributes));
      } else if (depth === 4 && name === 'protection') {
        const format = formats.get(section)?.at(-1);
        if (format) format.locked = attributes.locked === undefined || isTrue(attributes.locked);
      }
    },
  });
  return cellFormats.map((format) => ({
    numberFormat: codes.get(format.numberFormat) ?? GENERAL,
    locked: isLocked(format, namedStyles[format.namedStyle]),
  }));
}

function readFormat(attributes: XmlAttributes): Format {
  return {
    numberFormat: Number(attributes.numFmtId ?? 0),
    namedStyle: Number(attributes.xfId ?? 0),
    applyProtection: attributes.applyProtection === undefined ? undefined : isTrue(attributes.applyProtection),
    locked: undefined,
  };
}

/** A cell is locked unless its own format or, where that does not apply, its named style says otherwise. */
function isLocked(format: Format, namedStyle: Format | undefined): boolean {
  const own = format.applyProtection === false ? undefined : format.locked;
  const inherited = format.applyProtection === true ? undefined : namedStyle?.locked;
  return own ?? inherited ?? true;
}
