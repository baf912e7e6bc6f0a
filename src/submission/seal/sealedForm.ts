import type { FormatoCalculado } from '../../form/compute';
import { CAMPOS, FIRMAS, type Campo, type Firma } from '../../form/formato';
import { CIFRAS_DE_META, cifraOfText, cifrasOfMeta, type CeldaDeCifra, type Cifra, type CifraDeMeta } from '../cifras';
import { identidadOf, type IdentidadDeFormato } from '../formIdentity';

/** The figures that stand around the rows of a form, in the form's order. */
export const CIFRAS_DE_FORMATO = [
  ...CAMPOS,
  'fecha',
  'ejercicio',
  'trimestre',
  ...FIRMAS.map((firma) => `firma.${firma}` as const),
] as const;
export type CifraDeFormato = Campo | 'fecha' | 'ejercicio' | 'trimestre' | `firma.${Firma}`;

/** Every figure of a form, without its places: what a seal keeps of it. */
export interface FormatoSellado {
  readonly identidad: IdentidadDeFormato;
  /** In the order of `CIFRAS_DE_FORMATO`. */
  readonly cifras: readonly Cifra[];
  /** Each in the order of `CIFRAS_DE_META`, by clave. */
  readonly metas: readonly (readonly Cifra[])[];
}

/** Takes a form; gives every figure of it, in an order that does not depend on where they stand. */
export function sealedForm(form: FormatoCalculado): FormatoSellado {
  const { formato, calculos } = form;
  const around = cifrasOfFormato(form);
  const metas = formato.metas.map((meta, index) => {
    const cifras = cifrasOfMeta(meta, calculos[index]!);
    return CIFRAS_DE_META.map((name: CifraDeMeta) => cifras[name].cifra);
  });
  return {
    identidad: identidadOf(form),
    cifras: CIFRAS_DE_FORMATO.map((name) => around[name].cifra),
    metas: inCanonicalOrder(metas, ([, clave]) => (typeof clave === 'number' ? clave : Infinity)),
  };
}

/** Takes a form; gives the figures around its rows, with the cells of those that have one. */
export function cifrasOfFormato({
  formato,
  trimestre,
}: FormatoCalculado): Readonly<Record<CifraDeFormato, CeldaDeCifra>> {
  const { encabezado, fecha, ejercicio, firmas, celdaTabla } = formato;
  const campos = CAMPOS.map((campo) => {
    const { valor, etiqueta } = encabezado[campo];
    return [campo, { celda: valor?.celda ?? etiqueta, cifra: cifraOfText(valor?.texto ?? null) }] as const;
  });
  const roles = FIRMAS.map((firma) => {
    return [`firma.${firma}`, { celda: firmas[firma], cifra: firmas[firma] !== null }] as const;
  });
  return Object.fromEntries<CeldaDeCifra>([
    ...campos,
    ['fecha', { celda: fecha?.celda ?? celdaTabla, cifra: cifraOfText(fecha?.texto ?? null) }],
    ['ejercicio', { celda: fecha?.celda ?? celdaTabla, cifra: ejercicio }],
    ['trimestre', { celda: fecha?.celda ?? celdaTabla, cifra: trimestre }],
    ...roles,
  ]) as Record<CifraDeFormato, CeldaDeCifra>;
}

/** Takes the forms of a workbook; gives the text that stands for all their figures, whatever the order of the sheets. */
export function canonicalText(formatos: readonly FormatoSellado[]): string {
  return JSON.stringify(formatos.map(({ cifras, metas }) => JSON.stringify([cifras, metas])).sort(byCodeUnits));
}

// Two rows without clave, or with the same, stand in the order of what they say.
function inCanonicalOrder(
  metas: readonly (readonly Cifra[])[],
  claveOf: (meta: readonly Cifra[]) => number,
): readonly (readonly Cifra[])[] {
  return metas
    .map((meta) => ({ meta, clave: claveOf(meta), text: JSON.stringify(meta) }))
    .sort((one, other) => (one.clave === other.clave ? byCodeUnits(one.text, other.text) : one.clave - other.clave))
    .map(({ meta }) => meta);
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
