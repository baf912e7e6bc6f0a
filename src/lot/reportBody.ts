import type { Archivo } from '../reports/archivo';
import type { FileReview } from '../reports/fileReview';
import type { Resumen } from '../reports/resumen';
import type { HrefOf } from '../reports/sheet/table';
import type { LotRow } from './lotRow';
import type { Aviso } from './notices';
import type { ReportKind } from './reportKind';

/** What a report needs of one file: plain data, as a worker of any kind answers. */
export type ReportPiece =
  /** Its rows in the table of the lot, and its section. */
  | { readonly kind: 'html'; readonly row: string; readonly section: string }
  | { readonly kind: 'csv'; readonly lines: string }
  | { readonly kind: 'xlsx'; readonly archivo: Archivo };

/** What is known once every file is in the report. */
export interface ReportEnding {
  readonly resumen: Resumen;
  /** When the review was made, as it is to be read. */
  readonly fecha: string;
  /** What the lot keeps of every file, in their order. */
  readonly rows: readonly LotRow[];
  readonly avisos: readonly Aviso[];
}

/** What makes a report of one kind, wherever it is kept until it is whole. */
export interface ReportBody {
  /** Takes what it needs of the next file; gives what waits outside, for a lot may be larger than memory. */
  readonly add: (piece: ReportPiece) => string;
  /** Gives what goes before and after all that waits. */
  readonly close: (ending: ReportEnding) => { readonly before: string | Uint8Array; readonly after: string };
}

/** Takes a file's review, its index in the lot from 0 and the kind of the report; gives what that needs of it. */
export async function writePiece(file: FileReview, index: number, kind: ReportKind): Promise<ReportPiece> {
  if (kind === 'html') {
    const { htmlReport } = await import('../reports/html');
    return { kind, row: htmlReport.row(file, index), section: htmlReport.file(file, index) };
  }
  const { archivoOf } = await import('../reports/archivo');
  if (kind === 'xlsx') return { kind, archivo: archivoOf(file) };
  const { csvReport } = await import('../reports/csv');
  return { kind, lines: csvReport.file(archivoOf(file)) };
}

/** Takes the kind of a report and how a workbook links to a file, `null`: not at all; gives the report, without files. */
export async function openBody(kind: ReportKind, hrefOf: HrefOf | null): Promise<ReportBody> {
  switch (kind) {
    case 'html':
      return openPage();
    case 'csv':
      return openCsv();
    case 'xlsx':
      return openWorkbook(hrefOf);
  }
}

async function openPage(): Promise<ReportBody> {
  const { htmlReport } = await import('../reports/html');
  const { lotSections } = await import('./lotPage');
  const { toMatrix } = await import('./matrix');
  const tableRows: string[] = [];
  return {
    add: (piece) => {
      if (piece.kind !== 'html') return '';
      tableRows.push(piece.row);
      return piece.section;
    },
    close: ({ fecha, resumen, rows, avisos }) => ({
      before: htmlReport.start({ fecha, resumen, rows: tableRows, lote: lotSections(toMatrix(rows), avisos) }),
      after: htmlReport.end,
    }),
  };
}

async function openCsv(): Promise<ReportBody> {
  const { csvReport } = await import('../reports/csv');
  const { noticeLines } = await import('./lotCsv');
  return {
    add: (piece) => (piece.kind === 'csv' ? piece.lines : ''),
    close: ({ avisos }) => ({ before: csvReport.start, after: noticeLines(avisos) }),
  };
}

async function openWorkbook(hrefOf: HrefOf | null): Promise<ReportBody> {
  const { openReportWorkbook } = await import('./reportWorkbook');
  const workbook = openReportWorkbook(hrefOf);
  return {
    add: (piece) => {
      if (piece.kind === 'xlsx') workbook.add(piece.archivo);
      return '';
    },
    close: (ending) => ({ before: workbook.close(ending), after: '' }),
  };
}
