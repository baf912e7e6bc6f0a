import { isCellError, type CellValue } from '../../workbook/grid';
import type { CellContent } from '../../workbook/edit';
import { escapeCellText, escapeXml } from './editEscape';
import type { CellPlace, FormulaPlace } from './editSheetMap';
import { appendContent, removal, setAttributes, type Splice } from './editSplice';

/** What stands in a `<c>` and its `t` attribute, `null` for none. */
interface CellXml {
  readonly type: string | null;
  readonly xml: string;
}

/**
 * Takes a worksheet's XML, a cell in it, its new content (`null`: it keeps its own) and the index of its new style
 * (`null`: it keeps its own); gives the changes. Whatever else the cell's tags say and hold stays.
 */
export function changeCell(text: string, cell: CellPlace, content: CellContent | null, style: number | null): Splice[] {
  const styleAttribute = style === null ? {} : { s: String(style) };
  if (!content) return setAttributes(text, cell.element.tag, styleAttribute);
  const { type, xml } = cellXml(cell.element.tag.prefix, content);
  // `vm` describes the old value, and `cm` says that the old formula is a dynamic array.
  const metadata = cell.formula?.kind === 'array' ? { vm: null, cm: null } : { vm: null };
  const splices = setAttributes(text, cell.element.tag, { ...styleAttribute, t: type, ...metadata });
  if (cell.element.tag.kind === 'empty') return xml === '' ? splices : [...splices, appendContent(cell.element, xml)];
  const start = cell.element.tag.end;
  return [...splices, { start, end: start, text: xml }, ...cell.content.map(removal)];
}

/** Takes a worksheet's XML and a cell in it whose value no longer holds; gives the changes that leave it without one. */
export function forgetValue(text: string, { element, content }: CellPlace): Splice[] {
  const values = content.filter(({ tag }) => tag.name !== 'f');
  if (values.length === 0) return [];
  return [...setAttributes(text, element.tag, { t: null, vm: null }), ...values.map(removal)];
}

/**
 * Takes a worksheet's XML, a cell in it that leaves its formula's text to another, and its formula; gives the changes
 * that make the formula its own.
 */
export function ownFormula(text: string, { element }: FormulaPlace, formula: string): Splice[] {
  return [
    ...setAttributes(text, element.tag, { t: null, ref: null, si: null }),
    appendContent(element, formulaText(formula)),
  ];
}

/** Takes the prefix of a sheet's elements, an address, a content and the index of a style; gives a new `<c>`. */
export function newCell(prefix: string, address: string, content: CellContent, style: number): string {
  const { type, xml } = cellXml(prefix, content);
  const start = `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
  return xml === '' ? `${start}/>` : `${start}>${xml}</${prefix}c>`;
}

function cellXml(prefix: string, { formula, value }: CellContent): CellXml {
  if (formula === null && typeof value === 'string') return { type: 'inlineStr', xml: inlineText(prefix, value) };
  const calculated = formula === null ? '' : `<${prefix}f>${formulaText(formula)}</${prefix}f>`;
  const result = value === null ? '' : `<${prefix}v>${resultText(value)}</${prefix}v>`;
  return { type: resultType(value), xml: calculated + result };
}

function inlineText(prefix: string, text: string): string {
  const spaces = /^\s|\s$|\s\s|[\t\n\r]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}is><${prefix}t${spaces}>${escapeCellText(text)}</${prefix}t></${prefix}is>`;
}

function resultType(value: CellValue): string | null {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'b';
  return isCellError(value) ? 'e' : null;
}

function resultText(value: Exclude<CellValue, null>): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return escapeCellText(isCellError(value) ? value.error : String(value));
}

/** A formula has no `_x0000_` escapes: its readers take it as it stands. */
function formulaText(formula: string): string {
  return escapeXml(formula.slice(1)).replaceAll('\r', '&#13;');
}
