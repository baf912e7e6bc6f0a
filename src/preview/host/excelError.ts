/** An action that Excel refuses, with its stable code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/** The code for whatever the emulated Excel cannot do although the real one can. Excel has no such code. */
export const UNKNOWN_MEMBER = 'UnknownToTheEmulatedExcel';

/** Takes the name of a member such as `Range.Foo`; gives the error that names it. */
export function unknownMember(member: string): ExcelError {
  return new ExcelError(UNKNOWN_MEMBER, `The emulated Excel does not know ${member}.`);
}
