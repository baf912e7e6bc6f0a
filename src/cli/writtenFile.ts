import type { FileReview } from '../reports/fileReview';
import { jsonReport } from '../reports/json';
import { countFile, type Resumen } from '../reports/resumen';
import { writeText } from '../reports/text';
import { PLAIN } from '../reports/text/style';
import { TERMINAL_STYLE } from './terminalStyle';

/** What is written about every file. */
export interface Formats {
  /** For standard output: JSON, or a text of this many columns. */
  readonly output:
    { readonly json: true } | { readonly json: false; readonly width: number; readonly colours: boolean };
  /** Whether the page of `--reporte` is wanted too. */
  readonly page: boolean;
}

/** One file as it is written, and its counts. */
export interface WrittenFile {
  readonly resumen: Resumen;
  readonly output: string;
  /** Its rows in the table of the lot, and its section. */
  readonly page: { readonly row: string; readonly section: string } | null;
}

/** Takes a file's review, its index in the lot from 0, and what is wanted; gives it written. */
export async function writeFile(file: FileReview, index: number, { output, page }: Formats): Promise<WrittenFile> {
  return {
    resumen: countFile(file),
    output: output.json ? jsonReport.file(file, index) : writeTextOf(file, index, output),
    page: page ? await writePage(file, index) : null,
  };
}

function writeTextOf(file: FileReview, index: number, { width, colours }: { width: number; colours: boolean }): string {
  return (index === 0 ? '' : '\n\n') + writeText(file, { width, style: colours ? TERMINAL_STYLE : PLAIN });
}

async function writePage(file: FileReview, index: number): Promise<WrittenFile['page']> {
  const { htmlReport } = await import('../reports/html');
  return { row: htmlReport.row(file, index), section: htmlReport.file(file, index) };
}
