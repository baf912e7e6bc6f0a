import type { AjusteProblem, Exigencia } from '../settings/invalidAjustes';
import {
  UnreadableWorkbook,
  type UnreadableReasons,
  type UnwritableReasons,
  type UnwritableWorkbook,
} from '../workbook/unreadable';
import { writeNumber } from '../language/figures';
import { listWords } from './names';
import { quote } from './quote';

type Prose<Reasons> = { readonly [Code in keyof Reasons]: (datos: Reasons[Code]) => string };

const UNREADABLE: Prose<UnreadableReasons> = {
  'archivo-danado': ({ detalle }) =>
    `El archivo está dañado o incompleto. Ábralo en Excel, guárdelo otra vez y repita la revisión; si Excel tampoco lo abre, pida una copia. (Para quien da soporte: ${detalle}.)`,
  'archivo-vacio': () => 'El archivo está vacío (0 bytes). Pida que se lo envíen otra vez.',
  'archivo-con-contrasena': () =>
    'El libro pide contraseña para abrirse. Ábralo en Excel, quite la contraseña en Archivo > Información > Proteger libro y repita la revisión.',
  'archivo-demasiado-grande': ({ megabytes, limite }) =>
    `Sin comprimir, el libro ocuparía ${writeNumber(megabytes)} MB y el límite es ${writeNumber(limite)} MB: no es un TMM-F004 normal y no se abrió.`,
  'demasiadas-hojas': ({ hojas, limite }) =>
    `El libro tiene ${writeNumber(hojas)} hojas y el límite es ${writeNumber(limite)}. Deje en un libro solo las hojas que se revisan.`,
  'hoja-demasiado-grande': ({ hoja, limite }) =>
    `La hoja «${hoja}» tiene más de ${writeNumber(limite)} filas. Borre las filas vacías con formato que están debajo del formato y guarde el libro.`,
  'extension-equivocada': ({ extension, contenido }) =>
    `El nombre termina en ${extension}, pero por dentro el archivo es ${contenido}. Ábralo en Excel y guárdelo con «Guardar como» en su tipo correcto.`,
  'archivo-no-es-libro': ({ contenido }) =>
    `No es un libro que se pueda revisar: es ${contenido}. Se revisan libros .xlsx, .xlsm, .xls y .ods; si Excel lo abre, guárdelo ahí como .xlsx.`,
  'archivo-ilegible': ({ detalle }) => `No se pudo leer el archivo: ${detalle}.`,
};

const UNWRITABLE: Prose<UnwritableReasons> = {
  'solo-lectura': ({ extension }) =>
    `Los libros ${extension} se revisan, pero no se escribe en ellos. Guárdelo en Excel como .xlsx y repita con esa copia.`,
  'celda-bloqueada': ({ hoja, celdas }) =>
    `La hoja «${hoja}» está protegida y no deja escribir en ${listWords(firstFew(celdas))}. No se cambió nada: desproteja la hoja y repita la corrección.`,
  'celda-cambiada': ({ hoja, celda }) =>
    `La celda ${celda} de «${hoja}» cambió después de la revisión. No se cambió nada: revise otra vez.`,
  'hoja-inexistente': ({ hoja }) => `El libro ya no tiene la hoja «${hoja}». No se cambió nada: revise otra vez.`,
  'celda-ocupada': ({ hoja, celda }) =>
    `La celda ${celda} de «${hoja}» ya tiene un texto escrito por una persona y no se reemplaza. Si ya no sirve, bórrelo en la hoja y revise otra vez.`,
  'hoja-ajena': ({ hoja }) =>
    `El libro tiene una hoja «${hoja}» que no escribió este programa. No se cambió nada: cambie el nombre de esa hoja y repita.`,
  'hoja-unica': ({ hoja }) =>
    `«${hoja}» es la única hoja visible del libro y Excel no deja quitarla. No se cambió nada: muestre otra hoja y repita.`,
  'libro-firmado': () =>
    'El libro tiene una firma digital y corregirlo la anularía. No se cambió nada: corríjalo en Excel y fírmelo otra vez.',
};

/** Takes why a workbook could not be read or written; gives what happened and what to do, in Spanish. */
export function describeProblem(problem: UnreadableWorkbook | UnwritableWorkbook): string {
  return problem instanceof UnreadableWorkbook
    ? tell(UNREADABLE, problem.codigo, problem.datos)
    : tell(UNWRITABLE, problem.codigo, problem.datos);
}

const MOST_NAMED = 10;

/** Takes the cells that a message names; gives the first few of many, and how many are left. */
export function firstFew(celdas: readonly string[]): readonly string[] {
  const rest = celdas.length - MOST_NAMED;
  return rest > 1 ? [...celdas.slice(0, MOST_NAMED), `otras ${writeNumber(rest)} celdas`] : celdas;
}

function tell<Reasons, Code extends keyof Reasons>(prose: Prose<Reasons>, code: Code, datos: Reasons[Code]): string {
  return prose[code](datos);
}

/** Takes one problem of a settings document; gives a sentence that names its place and what was expected. */
export function describeAjusteProblem(problem: AjusteProblem): string {
  switch (problem.tipo) {
    case 'json':
      return 'Los ajustes no son un documento JSON.';
    case 'clave-desconocida':
      return `Ajustes: no existe ${quote(problem.ruta)}.`;
    case 'falta':
      return `Ajustes: falta ${quote(problem.ruta)}.`;
    case 'cifra-desconocida': {
      const cifras = [...new Set(problem.cifras)].map((cifra) => `{${cifra}}`);
      const none = cifras.length === 1 ? 'que no es una cifra' : 'que no son cifras';
      return `Ajustes: la plantilla ${quote(problem.ruta)} nombra ${listWords(cifras)}, ${none} del formato.`;
    }
    case 'clave-o-unidad':
      return `Ajustes: ${quote(problem.ruta)} debe decir una clave o una unidad, y solo una de las dos.`;
    case 'regla-no-desactivable':
      return `Ajustes: ${quote(problem.ruta)} es ${quote(problem.regla)}, que no se puede desactivar: solo las advertencias y las sugerencias, por su nombre en la lista de reglas.`;
    case 'valor': {
      const place = problem.ruta === '' ? 'el documento' : quote(problem.ruta);
      return `Ajustes: ${place} ${describeMismatch(problem.esperado, problem.recibido)}.`;
    }
  }
}

function describeMismatch(esperado: Exigencia, recibido: unknown): string {
  switch (esperado.tipo) {
    case 'texto-no-vacio':
      return 'está vacío y debe decir algo';
    case 'longitud-maxima':
      return `es demasiado largo: debe tener ${writeNumber(esperado.limite)} caracteres o menos`;
    case 'minimo':
      return `es ${nameValue(recibido)} y debe ser ${writeNumber(esperado.limite)} o más`;
    case 'maximo':
      return `es ${nameValue(recibido)} y debe ser ${writeNumber(esperado.limite)} o menos`;
    case 'opciones':
      return `es ${nameValue(recibido)} y debe ser ${esperado.opciones.map(nameValue).join(' o ')}`;
    default:
      return `es ${nameValue(recibido)} y debe ser ${KINDS[esperado.tipo]}`;
  }
}

const KINDS = {
  numero: 'un número',
  entero: 'un número entero',
  texto: 'un texto',
  fecha: 'una fecha como 2025-07-01',
  lista: 'una lista entre corchetes',
  objeto: 'un grupo de ajustes entre llaves',
} as const;

// A value of the document, in words where its JSON would be long.
function nameValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return 'una lista';
  return typeof value === 'object' && value !== null ? 'un grupo de ajustes' : String(value);
}
