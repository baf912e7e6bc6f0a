import type { LotRow } from '../lot/lotRow';
import type { Aviso } from '../lot/notices';
import type { Resumen } from '../reports/resumen';
import { hrefTo } from './hrefTo';
import type { ReportKind } from './reportKind';
import type { ReportPiece } from './writtenFile';

/** What is known once every file is in the report. */
export interface ReportEnding {
  readonly resumen: Resumen;
  /** When the review was made, as it is to be read. */
  readonly fecha: string;
  /** What the lot keeps of every file, in their order. */
  readonly rows: readonly LotRow[];
  readonly avisos: readonly Aviso[];
}

/** What makes a report of one kind, whatever the disk does with it. */
export interface ReportBody {
  /** Takes what it needs of the next file; gives what waits on disk, for a lot may be larger than memory. */
  readonly add: (piece: ReportPiece) => string;
  /** Gives what goes before and after all that waits. */
  readonly close: (ending: ReportEnding) => { readonly before: string | Uint8Array; readonly after: string };
}

/** Takes the kind of a report and its path; gives it, without files. */
export async function openBody(kind: ReportKind, reporte: string): Promise<ReportBody> {
  switch (kind) {
    case 'html':
      return openPage();
    case 'csv':
      return openCsv();
    case 'xlsx':
      return openWorkbook(reporte);
  }
}

async function openPage(): Promise<ReportBody> {
  const { htmlReport } = await import('../reports/html');
  const { lotSections } = await import('../lot/lotPage');
  const { toMatrix } = await import('../lot/matrix');
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
  const { noticeLines } = await import('../lot/lotCsv');
  return {
    add: (piece) => (piece.kind === 'csv' ? piece.lines : ''),
    close: ({ avisos }) => ({ before: csvReport.start, after: noticeLines(avisos) }),
  };
}

async function openWorkbook(reporte: string): Promise<ReportBody> {
  const { openBook } = await import('../lot/book');
  const book = openBook((archivo) => hrefTo(archivo, reporte));
  return {
    add: (piece) => {
      if (piece.kind === 'xlsx') book.add(piece.archivo);
      return '';
    },
    close: (ending) => ({ before: book.close(ending), after: '' }),
  };
}
