import type { Done, Stored } from '../messages/outcomes';
import type { FormatoAnterior } from '../history/anterior';
import type { Correspondencia } from '../form/correspondencia';
import type { Failure } from '../messages/failures';
import type { PlannedCorrection } from '../review/planCorrections';
import type { WorkbookReview } from '../review/reviewWorkbook';
import type { Ajustes } from '../settings/ajustes';
import type { Entrega } from '../submission/reviewSubmission';
import type { DocumentName, Documents } from '../workbook/documents';
import type { HeldReport } from '../workbook/drawnSheet';
import type { CellEdit } from '../workbook/edit';
import type { WorkbookContent } from '../workbook/grid';

/** What the last check read and found; it never changes afterwards. */
export interface Reviewed {
  /** The file's name. */
  readonly libro: string;
  /** When it was read: `2025-07-04T12:20:00-06:00`. */
  readonly fecha: string;
  readonly content: WorkbookContent;
  /** What the program keeps in the workbook, as read and not trusted. */
  readonly documents: Documents;
  /** The settings in force; `entrega` says whose they are. */
  readonly ajustes: Ajustes;
  /** What a person settled by hand for single sheets. */
  readonly correspondencias: readonly Correspondencia[];
  readonly review: WorkbookReview;
  /** The settings in force, the waivers, the seal, and what was not checked. */
  readonly entrega: Entrega;
  /** The corrections that need nobody's judgement: numbers typed as text and the computed columns. */
  readonly seguras: readonly PlannedCorrection[];
}

/** The part of an action that is under way. */
export type Step = 'leyendo' | 'revisando' | 'escribiendo' | 'guardando';

/** What the session is at: one thing at a time. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly step: Step; readonly cancellable: boolean }
  /** The user is typing in a cell: it is tried again in a while, or at once with `retry`. */
  | { readonly kind: 'waiting'; readonly failure: Failure }
  | Settled;

/** How an action ended. */
export type Settled =
  { readonly kind: 'done'; readonly done: Done } | { readonly kind: 'failed'; readonly failure: Failure };

/** One step back: the edits or the document that restore what was there. */
export type UndoEntry =
  | { readonly kind: 'cells'; readonly edits: readonly CellEdit[] }
  | {
      readonly kind: 'document';
      readonly name: DocumentName;
      readonly json: string | null;
      /** As a person calls it. */
      readonly stored: Stored;
    };

/** The live mode: off, on, or on and held up by a problem until it can go on. */
export type Live =
  { readonly kind: 'off' } | { readonly kind: 'on' } | { readonly kind: 'paused'; readonly failure: Failure };

/** The workbook of an earlier quarter that was picked to compare with. It stays for as long as the pane does. */
export interface PickedAnterior {
  readonly libro: string;
  readonly formatos: readonly FormatoAnterior[];
}

export interface SessionState extends HeldReport {
  readonly activity: Activity;
  /** The last review, kept while something else is under way; `null` before the first one. */
  readonly reviewed: Reviewed | null;
  /** Somebody changed the workbook after the last review. */
  readonly outdated: boolean;
  /** From the oldest to the newest. */
  readonly undo: readonly UndoEntry[];
  readonly live: Live;
  /** `null` where none was picked. */
  readonly anterior: PickedAnterior | null;
}

export const INITIAL_STATE: SessionState = {
  activity: { kind: 'idle' },
  reviewed: null,
  outdated: false,
  undo: [],
  live: { kind: 'off' },
  anterior: null,
  hasReport: false,
  canShowReport: false,
};

const WRITES: readonly Done['tipo'][] = ['escrito', 'guardado', 'quitado'];

/** Takes what the session is at; tells whether it is that something was written. */
export function isWritten(activity: Activity): boolean {
  return activity.kind === 'done' && WRITES.includes(activity.done.tipo);
}
