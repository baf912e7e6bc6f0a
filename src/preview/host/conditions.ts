/** What goes wrong with one sync. */
export type Fault =
  /**
   * Excel refuses the batch with this code: as a whole, or (`atAction`) from this action on, the ones before it done.
   */
  | { readonly kind: 'error'; readonly code: string; readonly atAction?: number }
  /** No answer ever comes. */
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'connection-lost' }
  /** Excel begins with it only once this is done. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> }
  /** Somebody does something between the client's last sync and this one. */
  | { readonly kind: 'before'; readonly act: () => void }
  /** Nothing goes wrong: the fault is for a later sync. */
  | { readonly kind: 'none' };

/** What the workbook and the connection suffer from. */
export interface Conditions {
  /** Milliseconds that each sync takes. */
  delay: number;
  /** The user is typing in a cell: every sync fails with `editingCode`. */
  isEditing: boolean;
  editingCode: 'InvalidOperationInCellEditMode' | 'InvalidOperation';
  isReadOnly: boolean;
  /** The workbook's structure is protected: no sheet may come, go, move or get another name. */
  isStructureProtected: boolean;
  /** Excel has stopped to answer. */
  isUnresponsive: boolean;
  /** Values come back as `null`. */
  leavesOutValues: boolean;
  /** In bytes, as on the web. */
  requestLimit: number;
  responseLimit: number;
  /** The requirement sets that this Excel says it has, by their newest version. */
  requirementSets: Readonly<Record<string, string>>;
  /** Names the faults of the next syncs, one for each. */
  inject(...faults: readonly Fault[]): void;
  /** Gives the fault of the sync that is about to run. */
  takeFault(): Fault | null;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Gives the conditions of an Excel in good health. */
export function noConditions(): Conditions {
  const faults: Fault[] = [];
  return {
    delay: 0,
    isEditing: false,
    editingCode: 'InvalidOperationInCellEditMode',
    isReadOnly: false,
    isStructureProtected: false,
    isUnresponsive: false,
    leavesOutValues: false,
    requestLimit: FIVE_MEGABYTES,
    responseLimit: FIVE_MEGABYTES,
    requirementSets: { ExcelApi: '1.14', SharedRuntime: '1.1', CustomXmlParts: '1.1' },
    inject: (...next) => faults.push(...next),
    takeFault: () => faults.shift() ?? null,
  };
}
