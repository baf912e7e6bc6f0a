import type { FormatoCalculado } from '../form/compute';
import { plainText } from '../form/text';
import type { Trimestre } from '../form/trimestre';

/** What tells a form from every other: whose it is and of when. */
export interface IdentidadDeFormato {
  /** Empty where the form does not say it. */
  readonly unidadEjecutora: string;
  readonly ejercicio: number | null;
  readonly trimestre: Trimestre | null;
}

/** Takes a form; gives whose it is and of when. */
export function identidadOf({ formato, trimestre }: FormatoCalculado): IdentidadDeFormato {
  const unidadEjecutora = formato.encabezado.unidadEjecutora.valor?.texto.replace(/\s+/g, ' ').trim() ?? '';
  return { unidadEjecutora, ejercicio: formato.ejercicio, trimestre };
}

/** Takes an identity; gives a text that two forms of the same unit, year and quarter have in common. */
export function identityKey({ unidadEjecutora, ejercicio, trimestre }: IdentidadDeFormato): string {
  return JSON.stringify([plainText(unidadEjecutora), ejercicio, trimestre]);
}
