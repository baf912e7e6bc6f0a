import { type CellValue, isCellError } from '../workbook/grid';

/** Takes what a cell holds; gives it as Excel shows it to its Spanish readers. */
export function textShown(valor: CellValue): string {
  if (typeof valor === 'boolean') return valor ? 'VERDADERO' : 'FALSO';
  return isCellError(valor) ? valor.error : String(valor ?? '');
}

/** Takes a text; tells whether it says something: a dash or a full stop explains nothing. */
export function saysSomething(texto: string): boolean {
  return /[\p{L}\p{N}]/u.test(texto);
}
