import { plainText } from '../form/text';

/**
 * Takes two units of measure; tells whether the same thing is counted: without regard to case, accents, singular and
 * plural, and to what one of them adds at its end (`Dictamen técnico`, `Dictámenes`).
 */
export function sameUnidad(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return shorter!.every((word, index) => sameWord(word, longer![index]!));
}

function wordsOf(text: string): string[] {
  // `Informe(s)` leaves the number open.
  return (
    plainText(text)
      .replace(/\(E?S\)/g, '')
      .match(/[A-Z0-9]+/g) ?? []
  );
}

function sameWord(one: string, other: string): boolean {
  return one === other || isPlural(one, other) || isPlural(other, one);
}

function isPlural(word: string, singular: string): boolean {
  return word === `${singular}S` || word === `${singular}ES` || word === `${singular.replace(/Z$/, 'C')}ES`;
}
