import { count } from '../../messages/names';
import type { Stored } from '../../messages/outcomes';
import type { Situation } from '../../session/situation';

const HOJA = { one: 'hoja', many: 'hojas' };
const FORMATO = { one: 'formato revisado', many: 'formatos revisados' };

/** The words around the verdict. */
export const VERDICT = {
  check: 'Validar antes de entregar',
  checkHint: 'Revisa todas las hojas del libro. No cambia nada.',
  outdated: 'El libro cambió después de esta revisión. Valide otra vez antes de entregar.',
  reviewed: (formatos: number, unread: number, isLive: boolean): string => {
    const sheets = unread === 0 ? '' : `; ${count(unread, HOJA)} no se ${unread === 1 ? 'pudo' : 'pudieron'} leer`;
    return `${count(formatos, FORMATO)}${sheets}${isLive ? `, ${VERDICT.live}` : ''}`;
  },
  correctSafe: (cells: number): string => `Corregir todo lo seguro (${cells})`,
  undoCell: (cell: string): string => `Deshacer (${cell})`,
  undoCells: (cells: number): string => `Deshacer (${cells} celdas)`,
  undoDocument: {
    ajustes: 'Deshacer (ajustes)',
    correspondencias: 'Deshacer (lo señalado a mano)',
    dispensas: 'Deshacer (dispensas)',
    sello: 'Deshacer (sello)',
    trimestre: 'Deshacer (trimestre)',
  } satisfies Readonly<Record<Stored, string>>,
  cancel: 'Cancelar',
  retry: 'Intentar otra vez',
  retryNow: 'Intentar ahora',
  goToCell: 'Ir a la celda',
  close: 'Cerrar',
  live: 'revisando mientras trabaja',
  livePaused: 'La revisión mientras trabaja está en pausa.',
  mappingIgnored:
    'Lo señalado a mano que guarda el libro no se entiende y no se tomó en cuenta. Señálelo otra vez si hace falta.',
  settingsIgnored: 'Los ajustes guardados en el libro no son válidos y no se usaron.',
};

/** What is said of a workbook without a form that could be read. */
export const SITUATIONS: Readonly<
  Record<Exclude<Situation, 'revisado'>, { readonly title: string; readonly text: string }>
> = {
  'libro-vacio': {
    title: 'El libro está vacío',
    text: 'No hay nada escrito en sus hojas. Abra el libro del TMM-F004 y valide otra vez.',
  },
  'sin-formato': {
    title: 'No se encontró ningún TMM-F004',
    text: 'Ninguna hoja tiene los títulos del formato. Compruebe que sea el libro correcto, o señale a mano dónde están los títulos.',
  },
  'no-reconocido': {
    title: 'El formato no se reconoce',
    text: 'Hay una tabla parecida al TMM-F004, pero faltan títulos para leerla. Complete los títulos en la hoja, o señale a mano dónde están.',
  },
};

/** The way to the review of many workbooks. */
export const MANY_WORKBOOKS = 'Revisar varios libros a la vez';

const CAMBIO = { one: 'cambio', many: 'cambios' };

/** The words of the seal beside the verdict. */
export const SEAL = {
  intact: 'Sello intacto',
  changed: (cambios: number): string => `El libro cambió después de sellarse: ${count(cambios, CAMBIO)}.`,
  refused: 'El sello del libro no sirve y no se toma en cuenta.',
  seeChanges: 'Ver qué cambió',
  see: 'Ver por qué',
};

/** The words of the screen before the first check. */
export const START = {
  title: 'Revise su TMM-F004 antes de entregarlo',
  points: [
    'Comprueba sumas, avances, acumulados y observaciones de cada meta.',
    'Muestra cada error con su celda y lo corrige si usted lo pide.',
    'Todo queda en este equipo: nada se envía a internet.',
  ],
};
