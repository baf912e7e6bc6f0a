/** Gathers the text of an `si` or `is` element, which may be cut into runs. */
export interface RichText {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** Gives what was gathered since the last call. The text stands as the file has it, whatever `xml:space` says. */
  take(): string;
}

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Gives a gatherer that joins the runs and leaves the reading aids of East Asian texts out. */
export function richText(): RichText {
  let gathered = '';
  let inText = false;
  let inPhonetic = false;
  return {
    open(name) {
      if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
    },
    text(text) {
      if (inText) gathered += text;
    },
    take() {
      const whole = unescapeText(gathered);
      gathered = '';
      return whole;
    },
  };
}

/** Takes a text as a workbook stores it; gives it with escapes such as `_x000D_` turned into their characters. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)));
}
