import type { CellStyle } from '../cells/compactGrid';
import type { XmlAttributes } from '../xlsx/parseXml';
import { numberStyles } from './numberStyles';

/** A `style:style` element of a cell or a table; `undefined`: as its parent has it. */
interface NamedStyle {
  readonly parent: string | undefined;
  readonly numberStyle: string | undefined;
  unlocked: boolean | undefined;
  hidden: boolean;
}

/** The styles of an OpenDocument file, as they are read. */
export interface OdsStyles {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
  cell(style: string): CellStyle;
  /** Tells whether tables of this style are hidden. */
  hides(style: string): boolean;
}

/** No file inherits half as far. */
const MOST_ANCESTORS = 32;

/** Gives styles to fill. */
export function odsStyles(): OdsStyles {
  const numbers = numberStyles();
  const styles = new Map<string, NamedStyle>();
  let current: NamedStyle | null = null;

  /** Gives what the style or else its nearest ancestor says. */
  const inherited = <Told>(style: string, tell: (style: NamedStyle) => Told | undefined): Told | undefined => {
    let name: string | undefined = style;
    for (let count = 0; count < MOST_ANCESTORS && name !== undefined; count++) {
      const named: NamedStyle | undefined = styles.get(key('table-cell', name));
      const told = named && tell(named);
      if (told !== undefined) return told;
      name = named?.parent;
    }
    return undefined;
  };

  return {
    open(name, attributes) {
      if (name === 'style') {
        current = {
          parent: attributes['style:parent-style-name'],
          numberStyle: attributes['style:data-style-name'],
          unlocked: undefined,
          hidden: false,
        };
        styles.set(key(attributes['style:family'], attributes['style:name']), current);
      } else if (current && name === 'table-properties') {
        current.hidden = attributes['table:display'] === 'false';
      } else if (current && name === 'table-cell-properties') {
        const protection = attributes['style:cell-protect'];
        current.unlocked = protection === undefined ? undefined : !protection.includes('protected');
      } else {
        numbers.open(name, attributes);
      }
    },
    text: (text) => numbers.text(text),
    close(name) {
      if (name === 'style') current = null;
      else numbers.close(name);
    },
    cell(style) {
      const numberStyle = inherited(style, (named) => named.numberStyle);
      return {
        numberFormat: numbers.code(numberStyle ?? ''),
        locked: !(inherited(style, (named) => named.unlocked) ?? false),
      };
    },
    hides: (style) => styles.get(key('table', style))?.hidden ?? false,
  };
}

function key(family: string | undefined, name: string | undefined): string {
  return `${family} ${name}`;
}
