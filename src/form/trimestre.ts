import { closedUpText } from './text';

/** A quarter of the year, from 1 (ENE-MAR) to 4 (OCT-DIC). */
export type Trimestre = 1 | 2 | 3 | 4;

/** The four quarters in order. */
export const TRIMESTRES: readonly Trimestre[] = [1, 2, 3, 4];

/** A quarter and, where the text names it, its year. */
export interface Periodo {
  readonly trimestre: Trimestre;
  readonly ejercicio: number | null;
}

const MONTHS: readonly (readonly [first: string, middle: string, last: string])[] = [
  ['ENE(?:RO)?', 'FEB(?:RERO)?', 'MAR(?:ZO)?'],
  ['ABR(?:IL)?', 'MAY(?:O)?', 'JUN(?:IO)?'],
  ['JUL(?:IO)?', 'AGO(?:STO)?', 'SEP(?:T|TIEM|TIEMBRE)?'],
  ['OCT(?:UBRE)?', 'NOV(?:IEMBRE)?', 'DIC(?:IEMBRE)?'],
];
const ORDINALS = [
  'PRIMERO?|1 ?(?:ERO?|RO|O)?|I',
  'SEGUNDO|2 ?(?:DO|O)?|II',
  'TERCERO?|3 ?(?:ERO?|RO|O)?|III',
  'CUARTO|4 ?(?:TO|O)?|IV',
].map((spellings) => `(?:${spellings})(?=\\W|TRIM|$)`);
const ANY_ORDINAL = `(?:${ORDINALS.join('|')})`;
const DASHES = '-‐‑–—−';
// ENERO-MARZO, ENERO A MARZO, ENERO 2025 AL MARZO 2025.
const TO = `\\.?(?: (?:DEL? )?20\\d\\d)? ?(?:[${DASHES}/,]|AL?|Y)? ?`;
// 1º Y 2º TRIMESTRE names two quarters.
const AND = `[.°º]* ?(?:[${DASHES}/,]|AL?|[YEO])? ?`;
const TRIM = 'TRIM(?:ESTRES?)?';

const WRITTEN: readonly (readonly [Trimestre, RegExp])[] = TRIMESTRES.flatMap((trimestre) => {
  const [first, middle, last] = MONTHS[trimestre - 1]!;
  const ordinal = ORDINALS[trimestre - 1]!;
  const ways = [
    `(?<!\\d DE )\\b${first}${TO}(?:${middle}${TO})?${last}\\b`,
    `\\b${ordinal}${AND}(?:${ANY_ORDINAL}${AND}){0,3}${TRIM}\\b`,
    `\\b${TRIM}[ .:]*(?:${ANY_ORDINAL}${AND}){0,3}${ordinal}`,
    `\\b(?:T ?${trimestre}|${trimestre} ?T)\\b`,
  ];
  return ways.map((way) => [trimestre, new RegExp(way)] as const);
});
// `1 DE ENERO AL 31 DE MARZO` is the whole quarter.
const FIRST_DAY = /\b0?1(?:ER|RO|[°º])? DE (?=ENE|ABR|JUL|OCT)/g;
const LAST_DAY = /\b3[01] DE (?=MAR|JUN|SEP|DIC)/g;
// Most texts name no quarter and end here: they hold nothing that begins as a first month or a number of one does, with
// whatever character between its letters.
const MAY_NAME_ONE = /(?<![A-Z\d])(?:E.?N.?E|A.?B.?R|J.?U.?L|O.?C.?T|T.?[1-4])|T.?R.?I.?M|[1-4].?T/i;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;
const LONGEST = 200;

/**
 * Takes a text such as `FECHA: ENERO-MARZO 2025` or `2do trimestre`; gives the quarter it names and its year, or
 * `null` where it names none, more than one, or is too long to be a date.
 */
export function readPeriodo(text: string): Periodo | null {
  if (text.length > LONGEST || !MAY_NAME_ONE.test(text)) return null;
  const plain = closedUpText(text).replace(/_/g, ' ').replace(FIRST_DAY, '').replace(LAST_DAY, '');
  const named = new Set(WRITTEN.filter(([, pattern]) => pattern.test(plain)).map(([trimestre]) => trimestre));
  const [trimestre, another] = named;
  if (trimestre === undefined || another !== undefined) return null;
  const years = new Set(plain.match(YEAR));
  return { trimestre, ejercicio: years.size === 1 ? Number([...years][0]) : null };
}
