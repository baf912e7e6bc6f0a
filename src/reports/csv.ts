import type { Archivo } from './archivo';
import { SHEETS, describePeriodo, ruleOf } from './messages';
import { plain } from './plain';

// Without it Excel takes the file for one of an older encoding, and the accents are lost.
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
// A spreadsheet program would compute a text that begins so.
const BEGINS_A_FORMULA = /^[=+\-@＝＋－＠]/;

type CsvValue = string | number | null;

/**
 * The findings as CSV while files are still being reviewed: `start`, then each file in its order. Parted by commas, as
 * Excel expects in Mexico. A text from a workbook never becomes a formula.
 */
export const csvReport = {
  start:
    BYTE_ORDER_MARK +
    writeLine([
      ...[SHEETS.archivo, SHEETS.hoja, SHEETS.unidadEjecutora, SHEETS.periodo, SHEETS.gravedad, SHEETS.regla],
      ...[SHEETS.celda, SHEETS.clave, SHEETS.hallazgo],
    ]),
  /** Takes what is said of a file; gives a line for each finding, or one that says why there was no review. */
  file: ({ archivo, error, formatos }: Archivo): string => {
    if (error) return writeLine([archivo, null, null, null, SHEETS.unreviewed, null, null, null, error.mensaje]);
    return formatos
      .flatMap(({ hoja, unidadEjecutora, trimestre, ejercicio, hallazgos }) =>
        hallazgos.map(({ regla, severidad, celda, clave, mensaje }) =>
          writeLine([
            ...[archivo, hoja, unidadEjecutora, describePeriodo(trimestre, ejercicio), SHEETS.severidades[severidad]],
            ...[ruleOf({ regla }).titulo, celda, clave, mensaje],
          ]),
        ),
      )
      .join('');
  },
};

/** Takes the values of a line; gives the line, with what a program would compute or break apart made harmless. */
export function writeLine(values: readonly CsvValue[]): string {
  return values.map(writeValue).join(',') + LINE_END;
}

function writeValue(value: CsvValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  // One line, without tab and carriage return, which some programs take for the beginning of a formula too.
  const text = plain(value);
  const harmless = BEGINS_A_FORMULA.test(text) ? `'${text}` : text;
  return /[",;]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
