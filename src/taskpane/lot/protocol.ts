import type { ReportKind } from '../../lot/reportKind';
import type { LotRow } from '../../lot/lotRow';
import type { MatrixRule } from '../../lot/matrix';
import type { OpcionesDeEntrega } from '../../submission/reviewSubmission';
import type { OpenedBook } from './openedBook';

/** A file to review. Only its name is read before its turn comes. */
export interface PickedFile {
  /** Its name in the lot, with the folders that lead to it. */
  readonly archivo: string;
  /** `null` where the browser does not give it. */
  readonly file: Blob | null;
}

/** How a lot is reviewed. */
export interface LotOptions {
  readonly review: OpcionesDeEntrega;
  /** The units that should be there, `null`: no list was given. */
  readonly unidades: readonly string[] | null;
}

/** What the pane asks the worker for. */
export type LotRequest =
  | { readonly kind: 'review'; readonly files: readonly PickedFile[]; readonly options: LotOptions }
  /** Ends the review or the report that is under way. */
  | { readonly kind: 'cancel' }
  /** Asks for one workbook of the reviewed lot, by its place from 0. */
  | { readonly kind: 'open'; readonly place: number }
  /** Asks for a report of the reviewed lot; `fecha` is when, as it is to be read. */
  | { readonly kind: 'report'; readonly report: ReportKind; readonly fecha: string };

/** How far the worker has come. */
export interface LotProgress {
  readonly step: 'reading' | 'comparing' | 'writing';
  readonly done: number;
  readonly total: number;
  /** The file whose turn it is. */
  readonly archivo: string;
}

/** A workbook as a row of the matrix. */
export interface LotBook {
  /** Its place in the lot, from 0. */
  readonly place: number;
  readonly archivo: string;
  /** Why it was not reviewed, `null` where it was. */
  readonly error: string | null;
  readonly sello: LotRow['sello'];
  readonly formatos: number;
  readonly aptos: number;
  /** Findings of each rule, in the order of the rules. */
  readonly cuentas: readonly number[];
  /** What a search looks through: the names of file and units, without case and accents. */
  readonly texto: string;
}

/** A notice of the lot as a whole: its kind in a few words, and a sentence. */
export interface LotNotice {
  readonly nombre: string;
  readonly texto: string;
}

/** A lot that was reviewed, as the pane shows it. */
export interface ReviewedLot {
  /** The rules that found something, by severity. */
  readonly reglas: readonly MatrixRule[];
  /** In the order of the lot. */
  readonly libros: readonly LotBook[];
  /** What only the lot as a whole can tell. */
  readonly avisos: readonly LotNotice[];
  /** The counts in one sentence. */
  readonly resumen: string;
  /** How many files are reports of this program, which are left out. */
  readonly reportes: number;
  /** How many files there would have been, where the review was cancelled; else `null`. */
  readonly cancelledOf: number | null;
}

/** What the worker answers. */
export type LotAnswer =
  /** It has started. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: LotProgress }
  | { readonly kind: 'reviewed'; readonly lote: ReviewedLot }
  | { readonly kind: 'opened'; readonly place: number; readonly libro: OpenedBook }
  | { readonly kind: 'written'; readonly report: ReportKind; readonly blob: Blob }
  /** The report was cancelled. */
  | { readonly kind: 'unwritten' }
  /** The workbook of this place could not be opened. */
  | { readonly kind: 'unopened'; readonly place: number }
  /** What else was asked for failed within the program. */
  | { readonly kind: 'failed'; readonly request: Exclude<LotRequest['kind'], 'open'> };
