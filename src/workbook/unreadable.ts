/** Why a workbook cannot be read, with the figures that its message states. */
export interface UnreadableReasons {
  /** The bytes are not a whole workbook: truncated, a wrong check sum, broken XML, missing parts. */
  'archivo-danado': { readonly detalle: string };
  'archivo-vacio': Record<string, never>;
  /** It asks for a password to open. */
  'archivo-con-contrasena': Record<string, never>;
  /** Unpacked it would be larger than the limit. `megabytes` is what it declares or reached. */
  'archivo-demasiado-grande': { readonly megabytes: number; readonly limite: number };
  'demasiadas-hojas': { readonly hojas: number; readonly limite: number };
  'hoja-demasiado-grande': { readonly hoja: string; readonly limite: number };
  /** The bytes are of one kind and the name says another. */
  'extension-equivocada': { readonly extension: string; readonly contenido: string };
  /** No workbook at all, such as a PDF or a web page. */
  'archivo-no-es-libro': { readonly contenido: string };
  /** The file system does not give the file: missing, no permission, a folder. */
  'archivo-ilegible': { readonly detalle: string };
}

/** Why corrections cannot be written into a workbook, with the figures that its message states. */
export interface UnwritableReasons {
  /** `.xls` and `.ods` are read and never written. */
  'solo-lectura': { readonly extension: string };
  'celda-bloqueada': { readonly hoja: string; readonly celdas: readonly string[] };
  /** A cell no longer holds what was read. */
  'celda-cambiada': { readonly hoja: string; readonly celda: string };
  'hoja-inexistente': { readonly hoja: string };
  /** Somebody wrote a text there, which is never replaced. */
  'celda-ocupada': { readonly hoja: string; readonly celda: string };
  /** The sheet has the name of one of the program's own, and somebody else made it. */
  'hoja-ajena': { readonly hoja: string };
  /** No other sheet can be seen, and Excel wants one. */
  'hoja-unica': { readonly hoja: string };
  /** Any change would break its digital signature. */
  'libro-firmado': Record<string, never>;
}

/** A workbook that cannot be read; its prose is in the message catalogue. */
export class UnreadableWorkbook<Code extends keyof UnreadableReasons = keyof UnreadableReasons> extends Error {
  constructor(
    readonly codigo: Code,
    readonly datos: UnreadableReasons[Code],
    options?: ErrorOptions,
  ) {
    super(codigo, options);
    this.name = 'UnreadableWorkbook';
  }
}

/** Corrections that cannot be written; its prose is in the message catalogue. */
export class UnwritableWorkbook<Code extends keyof UnwritableReasons = keyof UnwritableReasons> extends Error {
  constructor(
    readonly codigo: Code,
    readonly datos: UnwritableReasons[Code],
  ) {
    super(codigo);
    this.name = 'UnwritableWorkbook';
  }
}
