import type { LotRow } from '../lot/lotRow';
import type { LotFile } from '../lot/reviewLotFile';
import type { Archivo } from '../reports/archivo';
import type { FileReview } from '../reports/fileReview';
import { jsonReport } from '../reports/json';
import { countFile, type Resumen } from '../reports/resumen';
import { writeText } from '../reports/text';
import { PLAIN } from '../reports/text/style';
import type { ReportKind } from './reportKind';
import { TERMINAL_STYLE } from './terminalStyle';

/** What is written about every file. */
export interface Formats {
  /** For standard output: JSON, with what was read or without, or a text of this many columns. */
  readonly output:
    | { readonly json: true; readonly partial: boolean }
    | { readonly json: false; readonly width: number; readonly colours: boolean };
  /** What `--reporte` asks for. */
  readonly report: ReportKind | null;
}

/** One file as it is written, and its counts. */
export interface WrittenFile {
  readonly row: LotRow;
  readonly resumen: Resumen;
  readonly output: string;
  readonly report: ReportPiece | null;
}

/** What a report needs of one file. */
export type ReportPiece =
  /** Its rows in the table of the lot, and its section. */
  | { readonly kind: 'html'; readonly row: string; readonly section: string }
  | { readonly kind: 'csv'; readonly lines: string }
  | { readonly kind: 'xlsx'; readonly archivo: Archivo };

/** Takes a file's review, its index in the lot from 0, and what is wanted; gives it written. */
export async function writeFile(
  { file, row, lectura }: LotFile,
  index: number,
  formats: Formats,
): Promise<WrittenFile> {
  const { output, report } = formats;
  return {
    row,
    resumen: countFile(file),
    output: output.json ? await writeJsonOf(file, lectura, index, output.partial) : writeTextOf(file, index, output),
    report: report && (await writePiece(file, index, report)),
  };
}

async function writeJsonOf(
  file: FileReview,
  lectura: LotFile['lectura'],
  index: number,
  partial: boolean,
): Promise<string> {
  if (!partial) return jsonReport.file(file, index);
  const { partialReport } = await import('../lot/partial');
  return partialReport.file(file, lectura, index);
}

function writeTextOf(file: FileReview, index: number, { width, colours }: { width: number; colours: boolean }): string {
  return (index === 0 ? '' : '\n\n') + writeText(file, { width, style: colours ? TERMINAL_STYLE : PLAIN });
}

async function writePiece(file: FileReview, index: number, kind: ReportKind): Promise<ReportPiece> {
  if (kind === 'html') {
    const { htmlReport } = await import('../reports/html');
    return { kind, row: htmlReport.row(file, index), section: htmlReport.file(file, index) };
  }
  const { archivoOf } = await import('../reports/archivo');
  if (kind === 'xlsx') return { kind, archivo: archivoOf(file) };
  const { csvReport } = await import('../reports/csv');
  return { kind, lines: csvReport.file(archivoOf(file)) };
}
