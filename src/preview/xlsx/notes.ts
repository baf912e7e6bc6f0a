import { fromAddress, type Place } from '../../workbook/address';
import type { Package } from '../../files/package';
import { parseXml } from '../../files/xlsx/parseXml';
import { readRelationships } from '../../files/xlsx/relationships';
import { richText } from '../../files/xlsx/richText';

export interface Note extends Place {
  readonly text: string;
}

/** Takes a package and the name of a sheet's part; gives the notes on its cells. */
export function readNotes(source: Package, sheetPart: string): readonly Note[] {
  const part = readRelationships(source, sheetPart).find(({ type }) => type === 'comments')?.target;
  if (part === undefined || !source.has(part)) return [];
  const notes: Note[] = [];
  const text = richText();
  let place: Place | null = null;
  parseXml(source.pieces(part), part, {
    open(name, attributes) {
      if (name === 'comment') place = fromAddress(attributes.ref ?? '');
      else text.open(name);
    },
    text: (piece) => text.text(piece),
    close(name) {
      text.close(name);
      if (name !== 'comment') return;
      const written = text.take();
      if (place && written !== '') notes.push({ ...place, text: written });
    },
  });
  return notes;
}
