import { UnreadableWorkbook } from '../../workbook/unreadable';
import { damaged } from '../damaged';
import { isPlainFormula } from './formulaTokens';

const FORMULA = 0x0006;
const SHEETS_OF_REFERENCES = 0x0017;
const NAME = 0x0018;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const ARRAY = 0x0221;
const SHARED_FORMULA = 0x04bc;
const BEGINNING = 0x0809;

/** The records that tell cells, formulas, formats and sheets. */
const NEEDED = new Set([
  FORMULA,
  0x000a, // EOF
  0x0012, // Protect
  SHEETS_OF_REFERENCES,
  NAME,
  0x0022, // Date1904
  0x0023, // ExternName
  0x003c, // Continue
  0x0042, // CodePage
  0x0081, // WsBool
  BOUND_SHEET,
  0x00bd, // MulRk
  0x00d6, // RString
  0x00e0, // XF
  0x00fc, // SST
  0x00fd, // LabelSst
  0x01ae, // SupBook
  0x0200, // Dimensions
  0x0203, // Number
  0x0204, // Label
  0x0205, // BoolErr
  0x0207, // String
  ARRAY,
  0x027e, // RK
  0x041e, // Format
  SHARED_FORMULA,
  BEGINNING,
]);

/** A record that readers pass over, whatever its contents. */
const UNCALCED = 0x005e;
/** A formula of this one token, a missing argument, reads as an empty text. */
const NO_FORMULA = 0x16;
const BIFF8 = 0x0600;
const BIFF5 = 0x0500;
/** Readers compare each cell with each array formula. */
const MOST_ARRAYS = 1_000;

/**
 * Takes the workbook stream of an `.xls` file (BIFF) and how many sheets it may have. Blots out, in place, the records
 * that tell nothing of cells, and empties formulas that are not made of plain tokens, as those of Excel 95 are. Among
 * them are what makes readers take billions of steps, or never end, for a few bytes.
 * @throws UnreadableWorkbook `archivo-con-contrasena`, `demasiadas-hojas` or `archivo-danado`.
 */
export function keepNeededRecords(stream: Uint8Array, mostSheets: number): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let version: number | null = null;
  let sheets = 0;
  let arrays = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (type === FILE_PASS) throw new UnreadableWorkbook('archivo-con-contrasena', {});
    if (type === BEGINNING) version = versionAt(view, at, version);
    if (type === BOUND_SHEET) sheets++;
    if (type === ARRAY) arrays++;
    if (type === SHEETS_OF_REFERENCES && version === BIFF8) checkReferenceSheets(view, at, end);
    if (arrays > MOST_ARRAYS) throw damaged('demasiadas fórmulas matriciales');
    if (!NEEDED.has(type)) view.setUint16(at, UNCALCED, true);
    else if (!emptyStrangeFormula(stream.subarray(at, end), type, version)) view.setUint16(at, UNCALCED, true);
    at = end;
  }
  if (sheets > mostSheets) throw new UnreadableWorkbook('demasiadas-hojas', { hojas: sheets, limite: mostSheets });
}

/** Gives the version of BIFF that the stream's beginnings tell, which is one and the same. */
function versionAt(view: DataView, at: number, before: number | null): number {
  const version = at + 6 <= view.byteLength ? view.getUint16(at + 4, true) : 0;
  if ((version !== BIFF8 && version !== BIFF5) || (before !== null && version !== before)) {
    throw damaged('el libro de Excel 97-2003 mezcla versiones');
  }
  return version;
}

/** Readers count down the number that the record tells, whether or not it has as many sheets. */
function checkReferenceSheets(view: DataView, at: number, end: number): void {
  const count = at + 6 <= view.byteLength ? view.getUint16(at + 4, true) : -1;
  if (end !== at + 6 + count * 6) throw damaged('el libro de Excel 97-2003 tiene referencias rotas');
}

/** Empties the record's formula unless it is plain; gives `false` where there is no room even for that. */
function emptyStrangeFormula(record: Uint8Array, type: number, version: number | null): boolean {
  const place = formulaPlace(record, type, version);
  if (place === null) return true;
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const { size, start } = place;
  if (start >= record.length) return false;
  const end = start + view.getUint16(size, true);
  if (version === BIFF8 && end <= record.length && isPlainFormula(record.subarray(start, end), type === FORMULA)) {
    return true;
  }
  view.setUint16(size, 1, true);
  record[start] = NO_FORMULA;
  return true;
}

/** Gives where a record tells the size of its formula and where the formula starts, or `null` for one without. */
function formulaPlace(
  record: Uint8Array,
  type: number,
  version: number | null,
): { size: number; start: number } | null {
  switch (type) {
    case FORMULA:
      return { size: 24, start: 26 };
    case SHARED_FORMULA:
      return { size: 12, start: 14 };
    case ARRAY:
      return { size: 16, start: 18 };
    case NAME: {
      const letters = record[7] ?? 0;
      const wide = (record[18] ?? 0) & 1;
      return { size: 8, start: 18 + (version === BIFF8 ? 1 + letters * (1 + wide) : letters) };
    }
    default:
      return null;
  }
}
