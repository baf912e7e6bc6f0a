import type { CellValue } from '../../workbook/grid';
import { dateNumber } from '../dateNumber';
import type { XmlAttributes } from '../xlsx/parseXml';

const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** How an error reads in any language: `#REF!`, `#¿NOMBRE?`, `#N/D`, `Err:502`. */
const ERROR = /^(?:#\S+[!?]|#N\/[AD]|Err:\d+)$/;

/**
 * Takes a cell's attributes and the text it shows; gives its value: `null` where it has none, `undefined` where what it
 * has makes no sense.
 */
export function odsValue(attributes: XmlAttributes, shown: string | null): CellValue | undefined {
  if (isError(attributes, shown)) return { error: shown };
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return finite(Number(attributes['office:value']));
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'date':
      return dateNumber(attributes['office:date-value'] ?? '', false) ?? shown;
    case 'time':
      return durationNumber(attributes['office:time-value'] ?? '') ?? shown;
    case 'string':
      return attributes['office:string-value'] ?? shown ?? '';
    default:
      return shown;
  }
}

function isError(attributes: XmlAttributes, shown: string | null): shown is string {
  if (shown === null) return false;
  return (
    attributes['calcext:value-type'] === 'error' || (attributes['table:formula'] !== undefined && ERROR.test(shown))
  );
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

/** Gives the part of a day that Excel keeps for a time such as `PT08H30M00S`, or `null` where the text is none. */
function durationNumber(text: string): number | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  const total = days + (hours + (minutes + seconds / 60) / 60) / 24;
  return match[1] ? -total : total;
}
