import type { Figura } from '../form/figure';
import type { Meta } from '../form/formato';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';

/** A column of figures, as a message names it. */
export type Columna =
  | { readonly titulo: 'metaAnual' | 'avanceAbsoluto' | 'acumuladoRelativo' }
  | { readonly titulo: 'P' | 'A'; readonly trimestre: Trimestre };

/** A figure and the column it stands in. */
export interface Captura {
  readonly columna: Columna;
  readonly figura: Figura;
}

const CAPTURED: readonly (readonly [Columna, (meta: Meta) => Figura])[] = [
  [{ titulo: 'metaAnual' }, (meta) => meta.metaAnual],
  ...TRIMESTRES.flatMap((trimestre): [Columna, (meta: Meta) => Figura][] => [
    [{ titulo: 'P', trimestre }, (meta) => meta.programado[trimestre - 1]!],
    [{ titulo: 'A', trimestre }, (meta) => meta.alcanzado[trimestre - 1]!],
  ]),
];

/** Takes a row and a test; gives the figures that pass it of those that people type: META ANUAL and P and A of each quarter. */
export function capturasWhere(meta: Meta, isWanted: (figura: Figura) => boolean): Captura[] {
  const wanted: Captura[] = [];
  for (const [columna, figuraOf] of CAPTURED) {
    const figura = figuraOf(meta);
    if (isWanted(figura)) wanted.push({ columna, figura });
  }
  return wanted;
}
