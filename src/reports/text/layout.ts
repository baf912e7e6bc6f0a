/** Takes a text of one line; gives how many columns of a terminal it takes. */
export function widthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}

/** Takes a text, a width and the side it stands on; gives it padded to that width. */
export function align(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + space : space + text;
}

/** Takes a text and a width; gives it whole, or its beginning with an ellipsis where it is wider. */
export function shortenTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return `${[...text]
    .slice(0, width - 1)
    .join('')
    .trimEnd()}…`;
}

/**
 * Takes a text, the width of the page and the columns already taken on every line; gives its lines without that
 * indentation, broken between words. A word wider than the page keeps its own line.
 */
export function wrap(text: string, width: number, indent: number): string[] {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/**
 * Takes a cell's address, the width of the longest one in its list, what is said of it and the width of the page;
 * gives its lines: the address, and beside it the sentence.
 */
export function writeCellLine(celda: string, cellWidth: number, sentence: string, width: number): string[] {
  const indent = 4 + cellWidth + 2;
  return wrap(sentence, width, indent).map(
    (line, index) => align(index === 0 ? `    ${celda}` : '', indent, 'left') + line,
  );
}
