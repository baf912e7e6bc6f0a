import { damaged } from '../damaged';
import { escapeXml } from './editEscape';
import { appendContent, applySplices, setAttributes, type Splice } from './editSplice';
import { attribute, attributesOf, childOf, childrenOf, rootOf, type Element } from './editXml';
import { BUILT_IN_FORMATS, GENERAL } from './numberFormats';

/** A cell's present style, an index into `cellXfs`, and the number format code that it shall have. */
export interface FormatWish {
  readonly style: number;
  readonly format: string;
}

/** A styles part that has a style for every wish. */
export interface StyledPart {
  readonly text: string;
  /** The indices of the styles, in the order of the wishes. */
  readonly styles: readonly number[];
}

const FIRST_OWN_FORMAT = 164;

/**
 * Takes the XML of a styles part and wishes; gives the part with a style for each that is the present one but for its
 * number format: one that is there already or else a new one, the same for equal wishes.
 * @throws UnreadableWorkbook `archivo-danado` where the XML is broken or has no cell styles.
 */
export function addFormats(text: string, wishes: readonly FormatWish[]): StyledPart {
  const root = rootOf(text);
  const cellXfs = childOf(text, root, 'cellXfs');
  const xfs = cellXfs ? childrenOf(text, cellXfs) : [];
  const first = xfs[0];
  if (!cellXfs || !first) throw damaged('estilos sin cellXfs');
  const formats = openFormats(text, root);
  const known = new Map<string, number>();
  xfs.forEach((xf, index) => {
    if (/^(?:0|false)$/.test(attribute(text, xf.tag, 'applyNumberFormat') ?? '')) return;
    const key = keyOf(text, xf, formats.codeOf(attribute(text, xf.tag, 'numFmtId')));
    if (!known.has(key)) known.set(key, index);
  });
  const added: string[] = [];
  const styles = wishes.map(({ style, format }) => {
    const xf = xfs[style] ?? first;
    const key = keyOf(text, xf, format);
    const present = known.get(key);
    if (present !== undefined) return present;
    added.push(withFormat(text, xf, formats.idOf(format)));
    known.set(key, xfs.length + added.length - 1);
    return xfs.length + added.length - 1;
  });
  return { text: applySplices(text, [...appendCounted(text, cellXfs, xfs, added), ...formats.splices()]), styles };
}

interface Formats {
  /** Takes a `numFmtId`; gives its code. */
  codeOf(id: string | null): string;
  /** Takes a code; gives its `numFmtId`, a new one where there is none. */
  idOf(code: string): number;
  /** Gives the changes that declare the new ones. */
  splices(): Splice[];
}

function openFormats(text: string, root: Element): Formats {
  const { prefix } = root.tag;
  const numFmts = childOf(text, root, 'numFmts');
  const declared = numFmts ? childrenOf(text, numFmts) : [];
  // Excel declares some of its own numbers anew, with the currency of the country.
  const codes = new Map(BUILT_IN_FORMATS);
  let next = FIRST_OWN_FORMAT;
  for (const { tag } of declared) {
    const id = Number(attribute(text, tag, 'numFmtId'));
    codes.set(id, attribute(text, tag, 'formatCode') ?? GENERAL);
    if (id >= next) next = id + 1;
  }
  const ids = new Map([...codes].reverse().map(([id, code]) => [code, id]));
  const added: string[] = [];
  return {
    codeOf: (id) => codes.get(Number(id)) ?? GENERAL,
    idOf: (code) => {
      const present = ids.get(code);
      if (present !== undefined) return present;
      added.push(`<${prefix}numFmt numFmtId="${next}" formatCode="${escapeXml(code)}"/>`);
      ids.set(code, next);
      return next++;
    },
    splices: () => {
      if (numFmts) return appendCounted(text, numFmts, declared, added);
      if (added.length === 0) return [];
      const xml = `<${prefix}numFmts count="${added.length}">${added.join('')}</${prefix}numFmts>`;
      return [{ start: root.tag.end, end: root.tag.end, text: xml }];
    },
  };
}

function appendCounted(text: string, list: Element, present: readonly Element[], added: readonly string[]): Splice[] {
  if (added.length === 0) return [];
  const count = String(present.length + added.length);
  return [...setAttributes(text, list.tag, { count }), appendContent(list, added.join(''))];
}

/** Gives what a style is but for its number format, and `format` in its place, as one text to compare. */
function keyOf(text: string, xf: Element, format: string): string {
  const others = attributesOf(text, xf.tag)
    .filter(({ name }) => name !== 'numFmtId' && name !== 'applyNumberFormat')
    .map(({ name, value }) => `${name}=${value}`)
    .sort();
  return JSON.stringify([format, others, text.slice(xf.tag.end, xf.contentEnd)]);
}

function withFormat(text: string, xf: Element, id: number): string {
  const wanted = setAttributes(text, xf.tag, { numFmtId: String(id), applyNumberFormat: '1' });
  const moved = wanted.map((splice) => ({
    ...splice,
    start: splice.start - xf.tag.start,
    end: splice.end - xf.tag.start,
  }));
  return applySplices(text.slice(xf.tag.start, xf.end), moved);
}
