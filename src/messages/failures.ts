import { InvalidAjustes } from '../settings/invalidAjustes';
import { SubmissionRefused } from '../submission/submissionRefused';
import type { DocumentName } from '../workbook/documents';
import { OpenWorkbookFailure, type OpenWorkbookReasons } from '../workbook/openWorkbook';
import { UnreadableWorkbook, UnwritableWorkbook } from '../workbook/unreadable';
import { listWords } from './names';
import { describeAjusteProblem, describeProblem, firstFew } from './problems';
import { quote } from './quote';
import { describeRefusal } from './submission/refusals';

/** Why something that the user asked of the open workbook was not done. Any other error is one that nobody foresaw. */
export type Failure =
  OpenWorkbookFailure | UnreadableWorkbook | UnwritableWorkbook | InvalidAjustes | SubmissionRefused | Error;

const DOCUMENTS: Readonly<Record<DocumentName, string>> = {
  ajustes: 'los ajustes',
  correspondencias: 'lo que señaló a mano',
  dispensas: 'las dispensas',
  sello: 'el sello',
};

const PROSE: { readonly [Code in keyof OpenWorkbookReasons]: (datos: OpenWorkbookReasons[Code]) => string } = {
  'celda-en-edicion': () => 'Excel espera a que termine de escribir. Termine de editar la celda (Entrar o Esc).',
  'libro-protegido': () =>
    'El libro está protegido y no deja guardar cambios. No se cambió nada: quite la protección en Revisar > Proteger y repita.',
  'libro-de-solo-lectura': () =>
    'El libro está abierto solo para lectura. No se cambió nada: elija «Habilitar edición» o guarde una copia y trabaje en ella.',
  'excel-antiguo': ({ requiere }) =>
    `Esta versión de Excel es anterior a la que se necesita (${requiere}). Sirven Microsoft 365, Excel 2021 o más nuevo, y Excel en la web.`,
  'sin-respuesta': ({ segundos }) =>
    `Excel no contestó en ${segundos} segundos. Compruebe que no tenga abierta otra ventana de Excel que espere una respuesta y repita.`,
  'respuesta-demasiado-grande': () =>
    'El libro es demasiado grande para leerlo de una vez. Deje en él solo las hojas que se revisan y repita.',
  'reporte-demasiado-grande': () =>
    'El reporte es demasiado grande para escribirlo desde este Excel. Ninguna hoja cambió: guárdelo como archivo, donde cabe completo.',
  'conexion-perdida': () =>
    'Se perdió la conexión con Excel. Compruebe su conexión a internet y repita; si sigue igual, cierre el panel y ábralo otra vez.',
  'documento-no-guardado': ({ documento }) =>
    `Excel no guardó ${DOCUMENTS[documento]} en el libro. Compruebe que el libro se pueda editar y repita.`,
  cancelado: () => 'Se canceló. No se cambió nada.',
  'fuera-de-excel': () =>
    'Este panel trabaja dentro de Excel y aquí no hay un libro abierto. Abra el libro en Excel y use los botones de Revisor TMM-F004 en la pestaña Inicio.',
  'escritura-dudosa': ({ celdas }) =>
    `Excel se interrumpió al escribir y no se sabe cómo quedaron estas celdas: ${listWords(firstFew(celdas.map(({ sheet, cell }) => `${cell} de «${sheet}»`)))}. Compare cada una con su documento de origen y valide otra vez.`,
  'hoja-dudosa': ({ hoja }) =>
    `Excel se interrumpió y no se sabe cómo quedó la hoja «${hoja}». Es solo el reporte: ninguna otra hoja se tocó. Escríbalo o quítelo otra vez.`,
  'excel-rechazo': ({ codigo }) =>
    `Excel no aceptó la operación (${codigo}). No se cambió nada: guarde el libro, ciérrelo, ábralo otra vez y repita.`,
};

const TITLES: { readonly [Code in keyof OpenWorkbookReasons]: string } = {
  'celda-en-edicion': 'Está escribiendo en una celda',
  'libro-protegido': 'El libro está protegido',
  'libro-de-solo-lectura': 'El libro es de solo lectura',
  'excel-antiguo': 'Este Excel es demasiado antiguo',
  'sin-respuesta': 'Excel no contesta',
  'respuesta-demasiado-grande': 'El libro es demasiado grande',
  'reporte-demasiado-grande': 'El reporte es demasiado grande',
  'conexion-perdida': 'Se perdió la conexión',
  'documento-no-guardado': 'No se guardó',
  cancelado: 'Se canceló',
  'fuera-de-excel': 'Esto no es Excel',
  'escritura-dudosa': 'Quedó una duda',
  'hoja-dudosa': 'No se sabe cómo quedó el reporte',
  'excel-rechazo': 'Excel no lo aceptó',
};

/** Takes why something was not done; gives it in a few words, as a heading. */
export function nameFailure(failure: Failure): string {
  if (failure instanceof OpenWorkbookFailure) return titleOf(failure);
  if (failure instanceof UnreadableWorkbook) return 'No se pudo leer el libro';
  if (failure instanceof UnwritableWorkbook) return 'No se cambió nada';
  if (failure instanceof SubmissionRefused) return 'Todavía no se puede';
  return failure instanceof InvalidAjustes ? 'Los ajustes no son válidos' : 'Algo falló';
}

/** Takes why something was not done; gives what happened and what to do, in Spanish. */
export function describeFailure(failure: Failure): string {
  if (failure instanceof OpenWorkbookFailure) return tell(failure.codigo, failure.datos);
  if (failure instanceof UnreadableWorkbook || failure instanceof UnwritableWorkbook) return describeProblem(failure);
  if (failure instanceof SubmissionRefused) return describeRefusal(failure.rechazo);
  if (failure instanceof InvalidAjustes) return failure.problemas.map(describeAjusteProblem).join(' ');
  return `Algo falló en el programa (${quote(failure.message)}). Cierre el panel, ábralo otra vez y repita; si vuelve a pasar, avise a quien lo instaló.`;
}

function titleOf({ codigo }: OpenWorkbookFailure): string {
  return TITLES[codigo];
}

function tell<Code extends keyof OpenWorkbookReasons>(codigo: Code, datos: OpenWorkbookReasons[Code]): string {
  return PROSE[codigo](datos);
}
