import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

// Univer's own codes, checked against its types: a file can be opened, and tests run, without loading Univer.

export const VALUE: Readonly<Record<'text' | 'number' | 'boolean' | 'textWhateverItLooksLike', CellValueType>> = {
  text: 1,
  number: 2,
  boolean: 3,
  textWhateverItLooksLike: 4,
};

export const HORIZONTAL = {
  general: 0,
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
} as const satisfies Readonly<Record<string, HorizontalAlign>>;

export const VERTICAL = { top: 1, center: 2, bottom: 3, justify: 2, distributed: 2 } as const satisfies Readonly<
  Record<string, VerticalAlign>
>;

export const WRAP = { overflow: 1, wrap: 3 } as const satisfies Readonly<Record<string, WrapStrategy>>;

export const BORDER = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
} as const satisfies Readonly<Record<string, BorderStyleTypes>>;

export const SPANISH = 'esES' as LocaleType;

/** Takes a truth value; gives it as Univer writes it. */
export function toNumber(value: boolean): BooleanNumber {
  return value ? 1 : 0;
}

/** Takes codes by their names and any name; gives its code, or `undefined` where there is none. */
export function codeOf<Code>(codes: Readonly<Record<string, Code>>, name: string | undefined): Code | undefined {
  return name !== undefined && Object.hasOwn(codes, name) ? codes[name] : undefined;
}
