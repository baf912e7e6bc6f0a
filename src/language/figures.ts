import { roundHalfUp } from '../form/rounding';
import type { Trimestre } from '../form/trimestre';

// As many decimals as a difference needs to show: two figures that differ never read the same.
const NUMBER = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 9 });
const QUARTERS: Readonly<Record<Trimestre, string>> = { 1: 'ene–mar', 2: 'abr–jun', 3: 'jul–sep', 4: 'oct–dic' };

/** Takes a number; gives it as Mexico writes it, with a true minus sign: 1152 → `1,152`, −4 → `−4`. */
export function writeNumber(number: number): string {
  const written = NUMBER.format(number);
  return written === '-0' ? '0' : written.replace('-', '−');
}

/** Takes a difference; gives it with its sign: 12 → `+12`, −12 → `−12`. */
export function writeDifference(difference: number): string {
  const written = writeNumber(difference);
  return difference > 0 && written !== '0' ? `+${written}` : written;
}

/**
 * Takes a fraction and how many decimals of the percentage to keep; gives it as the form prints it, rounded half up
 * and a whole percent unless told otherwise: 0.275 → `28 %`, 0.2753 with one decimal → `27.5 %`.
 */
export function writePercent(fraction: number, decimals = 0): string {
  return `${writeNumber(roundHalfUp(fraction * 100, decimals))} %`;
}

/** Takes a variation as a fraction; gives it with its sign, with a decimal where a whole percent would hide it: −0.6 → `−60 %`, 0.012 → `+1.2 %`. */
export function writeVariation(fraction: number): string {
  const decimals = Math.abs(fraction) < 0.1 ? 1 : 0;
  const size = Math.max(roundHalfUp(Math.abs(fraction) * 100, decimals), fraction === 0 ? 0 : 0.1);
  return `${writeDifference(fraction < 0 ? -size : size)} %`;
}

/** Takes a quarter; gives its months: 3 → `jul–sep`. */
export function writeTrimestre(trimestre: Trimestre): string {
  return QUARTERS[trimestre];
}
