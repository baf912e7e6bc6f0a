/** How many bytes each token of a BIFF8 formula takes with its own first byte. The others are not walked. */
const SIZES: ReadonlyMap<number, number> = new Map([
  ...Array.from({ length: 0x14 }, (_token, index): [number, number] => [0x03 + index, 1]), // operators, missing argument
  [0x1c, 2], // error
  [0x1d, 2], // boolean
  [0x1e, 3], // whole number
  [0x1f, 9], // number
  [0x20, 8], // array
  [0x21, 3], // function
  [0x22, 4], // function with any number of arguments
  [0x23, 5], // name
  [0x24, 5], // cell
  [0x25, 9], // block of cells
  [0x29, 3], // reference computed by the tokens that follow
  [0x2a, 5], // deleted cell
  [0x2b, 9], // deleted block
  [0x2c, 5], // cell, relative
  [0x2d, 9], // block, relative
  [0x39, 7], // name of another workbook
  [0x3a, 7], // cell of another sheet
  [0x3b, 11], // block of another sheet
  [0x3c, 7], // deleted cell of another sheet
  [0x3d, 11], // deleted block of another sheet
]);
const EXPRESSION = 0x01;
const EXPRESSION_SIZE = 5;
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
const ATTRIBUTES = new Set([0x00, 0x01, 0x02, 0x08, 0x10, 0x20, 0x21, 0x40, 0x41, 0x80]);
const ATTRIBUTE_SIZE = 4;
const CHOOSE = 0x04;

/**
 * Takes the bytes of a BIFF8 formula; tells whether they are whole tokens that a reader takes in one pass. One that
 * points to a formula elsewhere (`mayPoint`) has that one token; formulas that point to one another have no end.
 */
export function isPlainFormula(tokens: Uint8Array, mayPoint: boolean): boolean {
  if (mayPoint && tokens[0] === EXPRESSION) return tokens.length === EXPRESSION_SIZE;
  let at = 0;
  while (at < tokens.length) {
    const size = sizeAt(tokens, at);
    if (size === null) return false;
    at += size;
  }
  return at === tokens.length && at > 0;
}

function sizeAt(tokens: Uint8Array, at: number): number | null {
  const token = tokens[at]!;
  if (token === TEXT) {
    const letters = tokens[at + 1] ?? 0;
    const wide = tokens[at + 2] ?? 2;
    return wide > 1 ? null : 3 + letters * (1 + wide);
  }
  if (token === ATTRIBUTE) {
    const attribute = tokens[at + 1] ?? CHOOSE;
    if (attribute === CHOOSE) return 4 + 2 * (1 + (tokens[at + 2] ?? 0) + ((tokens[at + 3] ?? 0) << 8));
    return ATTRIBUTES.has(attribute) ? ATTRIBUTE_SIZE : null;
  }
  // Operands come in three classes, which differ in two bits and are read alike.
  return SIZES.get(token < 0x40 ? token : token >= 0x80 ? -1 : (token & 0x1f) | 0x20) ?? null;
}
