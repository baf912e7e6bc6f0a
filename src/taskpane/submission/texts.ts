import { count } from '../../messages/names';

const ADVERTENCIA = { one: 'advertencia sin dispensa', many: 'advertencias sin dispensa' };
const ERROR = { one: 'error', many: 'errores' };

/** The words of waivers, the seal and what was not checked. */
export const SUBMISSION = {
  seal: 'Sellar para entrega',
  sealAgain: 'Sellar otra vez',
  unseal: 'Quitar el sello',
  sealTitle: 'Sello',
  sealHint:
    'El sello guarda en el libro qué se revisó y las cifras que tenía. Si después cambia una cifra, se dice cuál. Ayuda a evitar errores; no es una firma.',
  sealBlocked: (errores: number): string =>
    `Para sellar no debe quedar ningún error: ${errores === 1 ? 'queda' : 'quedan'} ${count(errores, ERROR)}.`,
  sealedWith: (version: string, metas: number, formatos: number): string =>
    `Se selló con la versión ${version}: ${count(formatos, { one: 'formato', many: 'formatos' })} y ${count(metas, { one: 'meta', many: 'metas' })}.`,
  waiversTitle: 'Dispensas',
  noWaivers: 'No hay dispensas. Una advertencia se dispensa desde la lista de hallazgos, con motivo y nombre.',
  pending: (advertencias: number): string => `Quedan ${count(advertencias, ADVERTENCIA)}.`,
  void: 'Ya no valen',
  waive: 'Dispensar',
  unwaive: 'Quitar dispensa',
  unwaiveThis: (celda: string): string => `Quitar dispensa de ${celda}`,
  unwaiveMeta: (clave: number): string => `Quitar dispensa de la meta ${clave}`,
  waiveSeveral: (advertencias: number): string => `Dispensar ${advertencias} advertencias`,
  alsoAlike: (advertencias: number): string =>
    advertencias === 1
      ? 'Dispensar también la otra advertencia igual de este formato'
      : `Dispensar también las otras ${advertencias} advertencias iguales de este formato`,
  waivePage: 'Dispensar una advertencia',
  waiveHint:
    'Lo dispensado queda guardado en el libro con el motivo, el nombre y la fecha de hoy, y deja de valer si cambia alguna de sus cifras.',
  reason: 'Motivo',
  name: 'Nombre de quien dispensa',
  needsReason: 'Escriba por qué se dispensa.',
  needsName: 'Escriba quién la dispensa.',
  cancel: 'Cancelar',
  settingsTitle: 'Ajustes con los que se revisó',
  coverageTitle: 'Qué no se revisó',
  allChecked: 'Se revisó todo: ninguna hoja, fila o regla quedó fuera.',
  goToCell: 'Ir a la celda',
  goToThisCell: (celda: string): string => `Ir a la celda ${celda}`,
} as const;
