import type { Trimestre } from '../../form/trimestre';
import { writeNumber, writeTrimestre } from '../../language/figures';
import { count } from '../../messages/names';

const FORMATO = { one: 'formato', many: 'formatos' };

/** The words of the comparison with an earlier quarter. */
export const COMPARISON = {
  intro:
    'Elija el libro del trimestre anterior. Se compara por unidad ejecutora y clave: lo programado, lo ya reportado y las metas que cambiaron. El libro que elija solo se lee.',
  pick: 'Elegir el libro del trimestre anterior',
  kinds: '.xlsx, .xlsm, .xls u .ods',
  reading: 'Leyendo el libro…',
  picked: (libro: string, formatos: number): string => `Se compara con «${libro}»: ${count(formatos, FORMATO)}.`,
  sameQuarter: (trimestre: Trimestre): string =>
    `Ese libro es del mismo trimestre (${writeTrimestre(trimestre)}). Elija el de un trimestre anterior.`,
  laterQuarter: (trimestre: Trimestre): string =>
    `Ese libro es de un trimestre posterior (${writeTrimestre(trimestre)}). Elija el de un trimestre anterior.`,
  notCompared: (libro: string): string => `Ningún formato se pudo comparar con «${libro}». Abajo dice por qué.`,
  none: (libro: string): string => `En «${libro}» no hay ningún formato TMM-F004 que se pueda leer. Elija otro libro.`,
  stop: 'Dejar de comparar',
  results: 'Qué se comparó',
  sameBook: 'Si el libro tiene una hoja por trimestre, sus hojas se comparan entre sí sin elegir nada.',
  tooLarge: (megabytes: number): string =>
    `El archivo pesa más de ${writeNumber(megabytes)} MB: no es el libro de un TMM-F004. Elija otro.`,
  unreadable:
    'El navegador no pudo leer el archivo. Compruebe que no lo tenga abierto otro programa y elíjalo otra vez.',
} as const;
