import { writeMoment } from '../../language/dates';
import { writeNumber } from '../../language/figures';
import type { CambioDesdeElSello } from '../../submission/seal/compareForms';
import type { AvisoDelSello, DatosDeSello, EstadoDelSello } from '../../submission/seal/verifySello';
import type { DocumentoRechazado } from '../../submission/storedDocument';
import { count, listWords, SEVERIDAD_NAMES } from '../names';
import { quote } from '../quote';
import { nameCifra, sayChange, writeCifra } from './cifras';
import { namePerfil, ORIGINS } from './settings';
import { describeIdentidad } from './waivers';

const CAMBIO = { one: 'cambio', many: 'cambios' };

const FORMATO = { one: 'formato', many: 'formatos' };
const META = { one: 'meta', many: 'metas' };

/** Takes what a seal tells of itself; gives what was sealed, with what and with which settings. */
export function describeSellado({ programa, ajustes, conteo }: DatosDeSello): string {
  const { formatos, metas, advertencias, dispensadas } = conteo;
  const warnings = `${count(advertencias, SEVERIDAD_NAMES.advertencia)} (${writeNumber(dispensadas)} con dispensa)`;
  const what = listWords([count(formatos, FORMATO), count(metas, META), warnings]);
  const profile = ajustes.perfil ? `, ${namePerfil(ajustes.perfil)}` : '';
  return `Se selló con ${what}. Ajustes: ${ORIGINS[ajustes.origen]}${profile}. Versión del programa: ${quote(programa.version).slice(1, -1)}.`;
}

/** Takes the state of a workbook's seal; gives it in a sentence. */
export function describeSello(estado: EstadoDelSello): string {
  switch (estado.tipo) {
    case 'sin-sello':
      return 'El libro no está sellado.';
    case 'intacto':
      return `Sello intacto: las cifras son las que se sellaron el ${writeMoment(estado.sello.fecha)}.`;
    case 'cambiado':
      return `El libro cambió después de sellarse el ${writeMoment(estado.sello.fecha)}: ${count(estado.cambios.length, CAMBIO)}. Revise los cambios y, si son correctos, selle otra vez.`;
    case 'rechazado':
      return describeRechazo(estado.rechazo, 'El sello');
  }
}

/** The documents of a workbook that may be refused, as a sentence begins with them. */
type Documento = 'El sello' | 'Las dispensas';

const NEWER: Readonly<Record<Documento, string>> = {
  'El sello':
    'El sello de este libro es de una versión más nueva del programa y aquí no se puede leer. Actualice el programa y revise otra vez.',
  'Las dispensas':
    'Las dispensas de este libro son de una versión más nueva del programa y aquí no se pueden leer. Actualice el programa y revise otra vez.',
};

const EDITED: Readonly<Record<Documento, string>> = {
  'El sello':
    'El sello de este libro está dañado o se modificó a mano, y no se toma en cuenta. Revise el libro y séllelo otra vez.',
  'Las dispensas':
    'Las dispensas de este libro están dañadas o se modificaron a mano, y no se toman en cuenta. Dispense otra vez lo que haga falta.',
};

/** Takes why a document that a workbook holds is not taken into account, and which one; gives what to do. */
export function describeRechazo(rechazo: DocumentoRechazado, documento: Documento): string {
  if (rechazo.motivo === 'version-nueva') return NEWER[documento];
  return rechazo.ruta === '' ? EDITED[documento] : `${EDITED[documento]} (En ${quote(rechazo.ruta)}.)`;
}

const AVISOS: Readonly<Record<AvisoDelSello, string>> = {
  'otras-reglas': 'Se selló con otra lista de reglas: la revisión de hoy puede encontrar otras cosas.',
  'otros-ajustes': 'Se selló con otros ajustes.',
  'otras-dispensas': 'Las dispensas no son las mismas que cuando se selló.',
};

/** Takes what else is not as when it was sealed; gives it in a sentence. */
export function describeAvisoDelSello(aviso: AvisoDelSello): string {
  return AVISOS[aviso];
}

/** Takes one change since the seal; gives where it is and what it was and is. */
export function describeCambio(cambio: CambioDesdeElSello): string {
  const hoja = `Hoja ${quote(cambio.hoja)}`;
  switch (cambio.tipo) {
    case 'cifra': {
      const { cifra, clave, celda, antes, despues } = cambio;
      const place = [hoja, ...(celda === null ? [] : [celda]), ...(clave === null ? [] : [`meta ${clave}`])].join(', ');
      return `${place}: ${nameCifra(cifra) ?? cifra} ${sayChange(cifra, antes, despues)}.`;
    }
    case 'meta-agregada':
      return `${hoja}, ${cambio.celda}: ${cambio.clave === null ? 'una fila sin clave' : `la meta ${cambio.clave}`} no estaba.`;
    case 'meta-quitada':
      return `${hoja}: ya no está ${cambio.clave === null ? `la fila ${writeCifra('descripcion', cambio.descripcion)}` : `la meta ${String(cambio.clave)}`}.`;
    case 'formato-agregado':
      return `${hoja}: el formato de ${describeIdentidad(cambio.formato)} no estaba.`;
    case 'formato-quitado':
      return `${hoja}: ya no está el formato de ${describeIdentidad(cambio.formato)}.`;
  }
}
