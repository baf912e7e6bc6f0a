import { describeRowsAndRules } from '../messages/submission/coverage';
import { describeAvisoDelSello, describeCambio, describeRechazo, describeSello } from '../messages/submission/seal';
import { describeAvisoDeAjustes } from '../messages/submission/settings';
import { describeAnulada } from '../messages/submission/waivers';
import type { FilasSinRevisar } from '../submission/coverage';
import type { Entrega } from '../submission/reviewSubmission';
import type { CambioDesdeElSello } from '../submission/seal/compareForms';
import type { EstadoDelSello } from '../submission/seal/verifySello';
import type { Json } from './json';
import { ENTREGA } from './messages';

/** Takes what a workbook is handed in with; gives the keys that tell it in the file's entry. */
export function toEntrega({ ajustes, correspondenciasIlegibles, cobertura, dispensas, sello }: Entrega): {
  readonly [key: string]: Json;
} {
  const { perfil } = ajustes.ajustes;
  return {
    ajustes: {
      origen: ajustes.origen,
      perfil: perfil ? { nombre: perfil.nombre, vigenteDesde: perfil.vigenteDesde } : null,
      avisos: [
        ...ajustes.avisos.map(describeAvisoDeAjustes),
        ...(correspondenciasIlegibles ? [ENTREGA.unreadableMapping] : []),
      ],
    },
    sello: toSello(sello),
    dispensasAnuladas: dispensas.anuladas.map((anulada) => {
      const { regla, clave, formato, motivo, nombre, fecha } = anulada.dispensa;
      const { unidadEjecutora } = formato;
      return { regla, unidadEjecutora, clave, motivo, nombre, fecha, porque: describeAnulada(anulada) };
    }),
    errorDeDispensas: dispensas.rechazo && describeRechazo(dispensas.rechazo, 'Las dispensas'),
    sinRevisar: {
      filasOmitidas: cobertura.filasOmitidas.map(toFilas),
      sinCalcular: cobertura.sinCalcular.map(toFilas),
      reglasDesactivadas: cobertura.reglasDesactivadas.map(({ regla, motivo }) => ({ regla, motivo })),
      mensajes: describeRowsAndRules(cobertura),
    },
  };
}

function toSello(estado: EstadoDelSello): Json {
  const sello = 'sello' in estado ? estado.sello : null;
  return {
    estado: estado.tipo,
    mensaje: describeSello(estado),
    fecha: sello?.fecha ?? null,
    programa: sello?.programa.version ?? null,
    huella: sello?.huella ?? null,
    avisos: 'avisos' in estado ? estado.avisos.map(describeAvisoDelSello) : [],
    cambios: estado.tipo === 'cambiado' ? estado.cambios.map(toCambio) : [],
  };
}

function toCambio(cambio: CambioDesdeElSello): Json {
  const mensaje = describeCambio(cambio);
  const { tipo, hoja } = cambio;
  if (cambio.tipo !== 'cifra') return { tipo, hoja, mensaje };
  const { celda, clave, cifra, antes, despues } = cambio;
  return { tipo, hoja, celda, clave, cifra, antes, despues, mensaje };
}

function toFilas({ hoja, motivo, filas }: FilasSinRevisar<string>): Json {
  return { hoja, motivo, filas };
}
