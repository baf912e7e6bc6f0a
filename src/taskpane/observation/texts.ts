import type { Caso } from '../../observations/cases';
import { listWords } from '../../messages/names';

/** The words of the help with observations. */
export const OBSERVATION = {
  write: 'Escribir observación',
  complete: 'Completar observación',
  slot: (slot: string): string => `¿Qué va en ${slot}?`,
  otherCause: 'Otra:',
  ownWords: 'Con sus palabras',
  result: 'Así quedará en la celda',
  byHand: 'Cambiar el texto, si hace falta',
  insert: 'Insertar en la celda',
  cancel: 'Cancelar',
  open: (slots: readonly string[]): string => `Falta escribir ${listWords(slots)}.`,
  blank: 'Escriba la observación.',
};

/** How each case of a difference is called. */
export const CASO_NAMES: Readonly<Record<Caso, string>> = {
  debajo: 'Se alcanzó menos de lo programado en el trimestre',
  arriba: 'Se alcanzó más de lo programado en el trimestre',
  'sin-avance': 'No se realizó nada de lo programado en el trimestre',
  'no-programado': 'Hay avance sin nada programado en el trimestre',
  'debajo-con-anio-arriba': 'Menos de lo programado en el trimestre, pero más en el año',
  'arriba-con-atraso': 'Más de lo programado en el trimestre, pero el año sigue atrasado',
  'anual-excedida': 'Se superó la meta anual',
  'anual-cumplida-antes': 'La meta anual se cumplió antes de lo previsto',
  'anual-no-cumplida': 'El año cierra sin cumplir la meta anual',
};
