import { GENERAL } from '../xlsx/numberFormats';
import type { XmlAttributes } from '../xlsx/parseXml';

/** The number formats of an OpenDocument file, as they are read. */
export interface NumberStyles {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
  /** Gives Excel's code for the style of this name, `General` for one that is not known. */
  code(name: string): string;
}

/** More digits than a number has. */
const MOST_DIGITS = 30;
/** Excel has one section for the rest besides. */
const MOST_CASES = 3;
const STYLE = /^(?:number|percentage|currency|date|time|boolean|text)-style$/;
/** What Excel writes for the parts of a date or time: short, long. */
const DATE_PARTS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['day', ['d', 'dd']],
  ['month', ['m', 'mm']],
  ['year', ['yy', 'yyyy']],
  ['day-of-week', ['ddd', 'dddd']],
  ['hours', ['h', 'hh']],
  ['minutes', ['m', 'mm']],
  ['seconds', ['s', 'ss']],
]);
/** What Excel shows as it stands without quotes. */
const PLAIN_TEXT = /^[\s$+\-/():!^&'~{}<>=%,.]*$/;

/** Gives number formats to fill. */
export function numberStyles(): NumberStyles {
  const codes = new Map<string, string>();
  const cases = new Map<string, string[]>();
  let style: string | null = null;
  let code = '';
  let literal: string | null = null;
  return {
    open(name, attributes) {
      if (STYLE.test(name)) {
        style = attributes['style:name'] ?? '';
        code = '';
      } else if (style === null) {
        return;
      } else if (name === 'text' || name === 'currency-symbol') {
        literal = '';
      } else if (name === 'map') {
        const applied = cases.get(style) ?? [];
        if (applied.length < MOST_CASES) cases.set(style, [...applied, attributes['style:apply-style-name'] ?? '']);
      } else {
        code += partCode(name, attributes);
      }
    },
    text(text) {
      if (literal !== null) literal += text;
    },
    close(name) {
      if (style !== null && STYLE.test(name)) {
        codes.set(style, code);
        style = null;
      } else if (literal !== null && (name === 'text' || name === 'currency-symbol')) {
        code += PLAIN_TEXT.test(literal) ? literal : `"${literal.replaceAll('"', '')}"`;
        literal = null;
      }
    },
    code(name) {
      // The cases come before the rest, as Excel orders them: positive, negative, zero, text.
      const sections = [...(cases.get(name) ?? []), name].map((each) => codes.get(each));
      const told = !sections.includes(undefined) && sections.join('') !== '';
      return told ? sections.join(';') : GENERAL;
    },
  };
}

function partCode(name: string, attributes: XmlAttributes): string {
  const dates = DATE_PARTS.get(name);
  if (dates) {
    if (name === 'month' && attributes['number:textual'] === 'true') {
      return attributes['number:style'] === 'long' ? 'mmmm' : 'mmm';
    }
    const part = attributes['number:style'] === 'long' ? dates[1] : dates[0];
    return part + decimals(digits(attributes, 'number:decimal-places'), 0);
  }
  switch (name) {
    case 'number':
      return numberCode(attributes);
    case 'scientific-number':
      return `${numberCode(attributes)}E+${'0'.repeat(digits(attributes, 'number:min-exponent-digits') || 1)}`;
    case 'fraction': {
      const places = '?'.repeat(digits(attributes, 'number:min-denominator-digits') || 1);
      return `# ${places}/${places}`;
    }
    case 'am-pm':
      return 'AM/PM';
    case 'text-content':
      return '@';
    default:
      return '';
  }
}

function numberCode(attributes: XmlAttributes): string {
  const whole = digits(attributes, 'number:min-integer-digits');
  const grouped = attributes['number:grouping'] === 'true';
  const most = attributes['number:decimal-places'];
  // A number without a say on its decimals shows as many as it has.
  if (most === undefined && !grouped && whole <= 1) return GENERAL;
  const zeros = '0'.repeat(whole);
  const integer = grouped ? `#,${zeros.padStart(3, '#')}` : zeros || '#';
  const places = digits(attributes, 'number:decimal-places');
  const least = attributes['number:min-decimal-places'];
  return integer + decimals(least === undefined ? places : digits(attributes, 'number:min-decimal-places'), places);
}

function decimals(least: number, most: number): string {
  return least + most === 0 ? '' : '.' + '0'.repeat(least) + '#'.repeat(Math.max(0, most - least));
}

function digits(attributes: XmlAttributes, name: string): number {
  const count = Number(attributes[name] ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_DIGITS) : 0;
}
