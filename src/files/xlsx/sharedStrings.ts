import type { Package } from '../package';
import { parseXml } from './parseXml';
import { richText } from './richText';

/**
 * Takes a package and the name of its part of shared texts, or `null` where it has none; gives the texts in order.
 * @throws UnreadableWorkbook `archivo-danado`.
 */
export function readSharedStrings(source: Package, part: string | null): readonly string[] {
  if (part === null) return [];
  const texts: string[] = [];
  const text = richText();
  parseXml(source.pieces(part), part, {
    open: (name) => text.open(name),
    text: (piece) => text.text(piece),
    close(name, depth) {
      text.close(name);
      if (depth === 2 && name === 'si') texts.push(text.take());
    },
  });
  return texts;
}
