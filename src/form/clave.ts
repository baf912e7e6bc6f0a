const NUMBERED = /^(\d{1,9})\s*\.\s*[-‐‑–—−]+\s*/;
const NUMBER_ALONE = /^(\d{1,9})\s*(?:\.\s*[-‐‑–—−]*)?$/;

/** What stands under METAS Y ACCIONES in one row. */
export interface MetaText {
  /** The number before `.-`, or `null` where there is none. */
  readonly clave: number | null;
  readonly descripcion: string;
}

/**
 * Takes the texts of the cells under METAS Y ACCIONES in one row, from left to right; gives the clave and the rest.
 * The clave may stand in a cell of its own before the text.
 */
export function readMetaText(texts: readonly string[]): MetaText {
  const [first = '', ...others] = texts.map((text) => text.trim());
  const alone = others.length > 0 ? NUMBER_ALONE.exec(first) : null;
  if (alone) return { clave: Number(alone[1]), descripcion: others.join(' ') };
  const whole = [first, ...others].join(' ');
  const numbered = NUMBERED.exec(whole);
  return numbered
    ? { clave: Number(numbered[1]), descripcion: whole.slice(numbered[0].length) }
    : { clave: null, descripcion: whole };
}
