/** Takes whatever was thrown; gives the code that the system put on it, such as `ENOENT`, or `null`. */
export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}
