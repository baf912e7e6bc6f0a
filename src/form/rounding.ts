/**
 * Takes a number and how many decimals to keep; gives it rounded half up as the form prints it
 * (27.5 → 28, −27.5 → −27), undisturbed by binary noise (1.005 → 1.01).
 */
export function roundHalfUp(number: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(Number((number * scale).toPrecision(12)) + 0.5) / scale;
}
