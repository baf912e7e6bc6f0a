import { plain } from '../plain';

/** HTML that is safe as it stands; only `markup` and the page's own constants make it. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of HTML: every piece that is no Markup is escaped, between tags and inside quoted attributes alike. */
export function markup(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(template.reduce((text, part, index) => text + write(pieces[index - 1]!) + part));
}

function write(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('');
  return plain(String(piece)).replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
