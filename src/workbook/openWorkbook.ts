import type { DocumentName, Documents } from './documents';
import type { DrawnSheet, OwnSheet } from './drawnSheet';
import type { CellEdit } from './edit';
import type { WorkbookContent } from './grid';

/** A cell of a sheet, in A1 notation without `$`. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** That something changed on a sheet: only a hint, whoever needs the content reads it again. */
export interface SheetChange {
  /** `null` where the program did not say which sheet. */
  readonly sheet: string | null;
  /** `ours`: this program's own write. `remote`: a co-author's, never to be answered with a write. */
  readonly source: 'user' | 'ours' | 'remote';
}

/** What an open workbook holds. */
export interface OpenContent extends WorkbookContent {
  /** The file's name. */
  readonly libro: string;
  readonly documents: Documents;
}

/** The workbook that is open in the spreadsheet program. Every method may throw OpenWorkbookFailure. */
export interface OpenWorkbook {
  /**
   * Gives every sheet and every document as they are now, in two round trips whatever their number.
   * @throws UnreadableWorkbook `demasiadas-hojas`.
   */
  read(signal?: AbortSignal): Promise<OpenContent>;
  /**
   * Takes edits; makes all of them or none, in two round trips. Gives the edits that undo them, with the values,
   * formulas and number formats of before.
   * @throws UnwritableWorkbook `celda-cambiada`, `celda-bloqueada` or `hoja-inexistente`: nothing was written.
   */
  write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]>;
  /** Shows a cell and selects it, and gives the keyboard back to the pane. */
  goTo(place: CellPlace): Promise<void>;
  /** Gives the cell that the user has selected. */
  selection(): Promise<CellPlace>;
  /** Calls the listener after each change on a sheet; gives the function that ends that. */
  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /**
   * Writes a sheet of the program's own in place of the one that it wrote before, or behind all others, in two round
   * trips. Nothing of what that sheet held is kept, formulas elsewhere that point at it included, and no other sheet is
   * touched: whatever fails, the workbook holds the old one or the whole new one.
   * @throws UnwritableWorkbook `hoja-ajena` where a sheet of that name is not the program's: nothing was written.
   * @throws OpenWorkbookFailure the old one stands, as with `reporte-demasiado-grande`, or `hoja-dudosa`.
   */
  writeSheet(sheet: DrawnSheet): Promise<void>;
  /**
   * Deletes a sheet of the program's own, and what is left of one that was not finished, in two round trips; tells
   * whether there was any.
   * @throws UnwritableWorkbook `hoja-ajena`, or `hoja-unica` where no other can be seen: nothing was deleted.
   * @throws OpenWorkbookFailure it still stands, or `hoja-dudosa`.
   */
  removeSheet(sheet: OwnSheet): Promise<boolean>;
  /** Stores a document, or removes it (`null`), and reads it back. */
  writeDocument(name: DocumentName, json: string | null): Promise<void>;
}

/** Why the spreadsheet program did not do what it was asked, with the figures that its message states. */
export interface OpenWorkbookReasons {
  /** The user is typing in a cell. */
  'celda-en-edicion': Record<string, never>;
  /** The workbook, or the sheet's structure, does not let itself be changed. */
  'libro-protegido': Record<string, never>;
  'libro-de-solo-lectura': Record<string, never>;
  /** The program lacks a requirement set, such as ExcelApi 1.14. */
  'excel-antiguo': { readonly requiere: string };
  /** Nothing came back within `segundos`. */
  'sin-respuesta': { readonly segundos: number };
  'respuesta-demasiado-grande': Record<string, never>;
  /** The program takes no sheet as large as the report in one request. */
  'reporte-demasiado-grande': Record<string, never>;
  'conexion-perdida': Record<string, never>;
  'documento-no-guardado': { readonly documento: DocumentName };
  cancelado: Record<string, never>;
  /** The page was opened in a browser, or in another program of Office. */
  'fuera-de-excel': Record<string, never>;
  /** Excel stopped in the middle of a write, and whether these cells changed is not known. */
  'escritura-dudosa': { readonly celdas: readonly CellPlace[] };
  /** Excel stopped while it wrote or deleted a sheet of the program's own, and how that was left is not known. */
  'hoja-dudosa': { readonly hoja: string };
  /** Anything else; `codigo` is the program's own stable error code. */
  'excel-rechazo': { readonly codigo: string };
}

/** The spreadsheet program did not do what it was asked; its prose is in the message catalogue. */
export class OpenWorkbookFailure<Code extends keyof OpenWorkbookReasons = keyof OpenWorkbookReasons> extends Error {
  constructor(
    readonly codigo: Code,
    readonly datos: OpenWorkbookReasons[Code],
    options?: ErrorOptions,
  ) {
    super(codigo, options);
    this.name = 'OpenWorkbookFailure';
  }
}
