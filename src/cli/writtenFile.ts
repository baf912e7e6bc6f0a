import type { LotRow } from '../lot/lotRow';
import { type ReportPiece, writePiece } from '../lot/reportBody';
import type { ReportKind } from '../lot/reportKind';
import type { LotFile } from '../lot/reviewLotFile';
import type { FileReview } from '../reports/fileReview';
import { jsonReport } from '../reports/json';
import { countFile, type Resumen } from '../reports/resumen';
import { writeText } from '../reports/text';
import { PLAIN } from '../reports/text/style';
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
