import { writeMoment } from '../../language/dates';
import type { CambioDesdeElSello } from '../../submission/seal/compareForms';
import type { AvisoDelSello, EstadoDelSello } from '../../submission/seal/verifySello';
import type { DocumentoRechazado } from '../../submission/storedDocument';
import { count } from '../names';
import { quote } from '../quote';
import { nameCifra, sayChange, writeCifra } from './cifras';
import { describeIdentidad } from './waivers';

const CAMBIO = { one: 'cambio', many: 'cambios' };

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

/** Takes why a document that a workbook holds is not taken into account, and how it begins a sentence; gives the sentence. */
export function describeRechazo(rechazo: DocumentoRechazado, documento: 'El sello' | 'Las dispensas'): string {
  const one = documento === 'El sello';
  if (rechazo.motivo === 'version-nueva') {
    return `${documento} de este libro ${one ? 'es' : 'son'} de una versión más nueva del programa y aquí no se ${one ? 'puede' : 'pueden'} leer. Actualice el programa y revise otra vez.`;
  }
  const undone = one
    ? 'está dañado o se modificó a mano, y no se toma en cuenta. Revise el libro y séllelo otra vez.'
    : 'están dañadas o se modificaron a mano, y no se toman en cuenta. Dispense otra vez lo que haga falta.';
  return `${documento} de este libro ${undone}${rechazo.ruta === '' ? '' : ` (En ${quote(rechazo.ruta)}.)`}`;
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
