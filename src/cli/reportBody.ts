import { toLotRow, type LotRow } from '../lot/lotRow';
import type { Resumen } from '../reports/resumen';
import { hrefTo } from './hrefTo';
import type { ReportKind } from './reportKind';
import type { ReportPiece } from './writtenFile';

/** What is known once every file is in the report. */
export interface ReportEnding {
  readonly resumen: Resumen;
  /** When the review was made, as it is to be read. */
  readonly fecha: string;
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
  const rows: string[] = [];
  return {
    add: (piece) => {
      if (piece.kind !== 'html') return '';
      rows.push(piece.row);
      return piece.section;
    },
    close: (ending) => ({ before: htmlReport.start({ ...ending, rows }), after: htmlReport.end }),
  };
}

async function openCsv(): Promise<ReportBody> {
  const { csvReport } = await import('../reports/csv');
  return {
    add: (piece) => (piece.kind === 'csv' ? piece.lines : ''),
    close: () => ({ before: csvReport.start, after: '' }),
  };
}

async function openWorkbook(reporte: string): Promise<ReportBody> {
  const { openBook } = await import('../lot/book');
  const book = openBook((archivo) => hrefTo(archivo, reporte));
  const rows: LotRow[] = [];
  return {
    add: (piece) => {
      if (piece.kind !== 'xlsx') return '';
      book.add(piece.archivo);
      rows.push(toLotRow(piece.archivo));
      return '';
    },
    close: (ending) => ({ before: book.close({ ...ending, rows }), after: '' }),
  };
}
