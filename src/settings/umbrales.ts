import type { Diferencia } from '../form/compute';
import type { Meta } from '../form/formato';
import { plainText } from '../form/text';
import type { Ajustes } from './ajustes';

/** The thresholds that hold for one row. Percentages are percentages: 5 is 5 %. */
export interface Umbral {
  readonly porDebajo: Tolerancia;
  readonly porEncima: Tolerancia;
  readonly limiteAnual: number;
}

/** What a difference may be without an observation. */
export interface Tolerancia {
  readonly porcentaje: number;
  readonly unidades: number;
}

/** Takes the settings and a row; gives its thresholds: each as its clave's exception says, else its unit's, else the general ones. */
export function umbralOf({ umbrales }: Ajustes, { clave, unidad }: Meta): Umbral {
  if (umbrales.excepciones.length === 0) return umbrales;
  const { claves, unidades } = indexOf(umbrales);
  const ofClave = clave === null ? undefined : claves.get(clave);
  const ofUnit = unidad === null ? undefined : unidades.get(plainText(unidad.texto));
  const side = (lado: 'porDebajo' | 'porEncima'): Tolerancia => ({
    porcentaje: ofClave?.[lado]?.porcentaje ?? ofUnit?.[lado]?.porcentaje ?? umbrales[lado].porcentaje,
    unidades: ofClave?.[lado]?.unidades ?? ofUnit?.[lado]?.unidades ?? umbrales[lado].unidades,
  });
  return {
    porDebajo: side('porDebajo'),
    porEncima: side('porEncima'),
    limiteAnual: ofClave?.limiteAnual ?? ofUnit?.limiteAnual ?? umbrales.limiteAnual,
  };
}

/** Takes a difference and the thresholds; tells whether it needs an observation: it is beyond both tolerances. */
export function needsObservation({ diferencia, variacion }: Diferencia, umbral: Umbral): boolean {
  if (diferencia === 0) return false;
  const { porcentaje, unidades } = diferencia < 0 ? umbral.porDebajo : umbral.porEncima;
  const beyondPercentage = variacion === null || Math.abs(variacion) * 100 > porcentaje + 1e-9;
  return beyondPercentage && Math.abs(diferencia) > unidades;
}

type Umbrales = Ajustes['umbrales'];
type Excepcion = Umbrales['excepciones'][number];

interface Index {
  readonly claves: ReadonlyMap<number, Excepcion>;
  readonly unidades: ReadonlyMap<string, Excepcion>;
}

// Made once for each settings document, not for each row.
const INDEXES = new WeakMap<Umbrales, Index>();

function indexOf(umbrales: Umbrales): Index {
  let index = INDEXES.get(umbrales);
  if (!index) INDEXES.set(umbrales, (index = indexExceptions(umbrales.excepciones)));
  return index;
}

// Of two exceptions for the same clave or unit the first holds.
function indexExceptions(excepciones: readonly Excepcion[]): Index {
  const claves = new Map<number, Excepcion>();
  const unidades = new Map<string, Excepcion>();
  for (const excepcion of [...excepciones].reverse()) {
    if (excepcion.clave !== undefined) claves.set(excepcion.clave, excepcion);
    if (excepcion.unidad !== undefined) unidades.set(plainText(excepcion.unidad), excepcion);
  }
  return { claves, unidades };
}
