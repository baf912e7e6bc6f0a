// In this order: a text, a reference in brackets (which may be left open, or else each bracket would be sought a partner
// to the end), a function of another program, any other word, a brace, a separator.
const TOKEN =
  /"(?:[^"]|"")*"?|\[((?:'[^']*'|[^\]'])*)(\]?)|((?:COM\.MICROSOFT|LEGACY)\.)|[\p{L}_][\p{L}\p{N}_.]*|[{}]|[;~|]/gu;
// The sheet, which may be quoted, and what follows its dot.
const SIDE = /^(\$?(?:(?:'[^']*')+|[^.'#]*))\.(\$?[A-Za-z]*\$?\d*|#REF!)$/;
const PREFIX = /^(?:[a-z]+:)?=/;

/**
 * Takes a formula as OpenDocument writes it, such as `of:=SUM([.A1:.B2];2)`; gives it in English A1 notation with its
 * leading `=`. References to other files stay as they are.
 */
export function fromOpenFormula(text: string): string {
  const body = text.replace(PREFIX, '');
  if (text.startsWith('msoxl:')) return '=' + body;
  let braces = 0;
  const formula = body.replace(TOKEN, (token: string, reference?: string, bracket?: string, foreign?: string) => {
    if (reference !== undefined) return (bracket && fromReference(reference)) || token;
    if (foreign !== undefined) return '';
    if (token === '{') braces++;
    else if (token === '}') braces--;
    else if (token === ';' || token === '~') return ',';
    // Between braces a bar parts the rows.
    else if (token === '|') return braces > 0 ? ';' : token;
    return token;
  });
  return '=' + formula;
}

/** Takes what stands between brackets, such as `$Hoja.A1:.B2`; gives `null` where it is no reference to this file. */
function fromReference(reference: string): string | null {
  const sides = splitSides(reference).map((side) => SIDE.exec(side));
  const [first, last] = sides;
  if (!first || sides.length > 2 || last === null) return null;
  const sheet = first[1]!.replace(/^\$/, '');
  return `${sheet && sheet + '!'}${first[2]}${last ? ':' + last[2] : ''}`;
}

/** A colon within a quoted sheet's name parts nothing. */
function splitSides(reference: string): string[] {
  return reference.match(/(?:'[^']*'|[^:'])+/g) ?? [];
}
