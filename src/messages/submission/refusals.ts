import { writeNumber } from '../../language/figures';
import type { Rechazo } from '../../submission/submissionRefused';
import { count, SEVERIDAD_NAMES } from '../names';

/** Takes why a warning was not waived or a workbook not sealed; gives what to do, in Spanish. */
export function describeRefusal(rechazo: Rechazo): string {
  switch (rechazo.tipo) {
    case 'es-error':
      return 'Es un error y no se puede dispensar: hay que corregirlo.';
    case 'es-sugerencia':
      return 'Es una sugerencia: no impide nada y no necesita dispensa.';
    case 'sin-motivo':
      return 'Falta el motivo: escriba por qué se dispensa.';
    case 'sin-nombre':
      return 'Falta el nombre: escriba quién la dispensa.';
    case 'motivo-largo':
      return `El motivo es demasiado largo: escriba ${writeNumber(rechazo.limite)} caracteres o menos.`;
    case 'nombre-largo':
      return `El nombre es demasiado largo: escriba ${writeNumber(rechazo.limite)} caracteres o menos.`;
    case 'advertencia-cambiada':
      return 'El libro cambió y la advertencia ya no es la misma. No se dispensó nada: léala otra vez y decida.';
    case 'dispensas-de-version-nueva':
      return 'Las dispensas de este libro son de una versión más nueva del programa. No se cambió nada: actualice el programa y repita.';
    case 'sin-formatos':
      return 'No se selló: el libro no tiene ningún formato TMM-F004.';
    case 'quedan-errores':
      return rechazo.errores === 1
        ? 'No se selló: queda 1 error. Corríjalo y selle otra vez.'
        : `No se selló: quedan ${count(rechazo.errores, SEVERIDAD_NAMES.error)}. Corríjalos y selle otra vez.`;
  }
}
