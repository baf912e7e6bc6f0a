import type { Formato } from '../form/formato';
import { plainText } from '../form/text';

/** What tells one executing unit from another. */
export interface UnidadEjecutora {
  /** The digits before the name, '' where there are none. */
  readonly codigo: string;
  /** In capitals, without accents or signs. */
  readonly nombre: string;
}

/** Takes a form; gives its executing unit, `null` where the form does not say it. */
export function readUnidadEjecutora({ encabezado }: Formato): UnidadEjecutora | null {
  return readUnidad(encabezado.unidadEjecutora.valor?.texto ?? '');
}

/** Takes an executing unit as somebody wrote it; gives it, `null` where the text says none. */
export function readUnidad(text: string): UnidadEjecutora | null {
  const words = plainText(text).match(/[A-Z0-9]+/g);
  if (!words) return null;
  const name = words.findIndex((word) => /\D/.test(word));
  const digits = name === -1 ? words.length : name;
  return { codigo: words.slice(0, digits).join(''), nombre: words.slice(digits).join(' ') };
}
