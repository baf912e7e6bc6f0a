import type { Calculo } from '../form/compute';
import type { Figura } from '../form/figure';
import type { Meta, Texto } from '../form/formato';
import { isCellError, type CellValue } from '../workbook/grid';

/**
 * What a cell of the form says, whatever its style, its place and how it came about: a formula and its typed result
 * are the same. A number typed as text is a text.
 */
export type Cifra = number | string | boolean | null;

/** The figures of a row, in the form's order. */
export const CIFRAS_DE_META = [
  'lineas',
  'clave',
  'descripcion',
  'unidad',
  'metaAnual',
  'programado.1',
  'alcanzado.1',
  'programado.2',
  'alcanzado.2',
  'programado.3',
  'alcanzado.3',
  'programado.4',
  'alcanzado.4',
  'avanceAbsoluto',
  'acumuladoRelativo',
  'observaciones',
] as const;
export type CifraDeMeta = (typeof CIFRAS_DE_META)[number];

/** A figure of a row with its cell, `null` where that is not known. */
export interface CeldaDeCifra {
  readonly celda: string | null;
  readonly cifra: Cifra;
}

// Excel itself keeps no more digits of a number than the first; a quotient has noise behind the second.
const TYPED_DIGITS = 15;
const COMPUTED_DIGITS = 12;

/** Takes any text of the form, or none; gives it without what only sets it: line breaks and other white space. */
export function cifraOfText(text: string | null): Cifra {
  return text === null ? null : text.normalize('NFC').replace(/\s+/g, ' ').trim() || null;
}

/** Takes a number; gives it without the noise of binary fractions. */
export function cifraOfNumber(number: number, digits = TYPED_DIGITS): Cifra {
  return Number(number.toPrecision(digits));
}

/** Takes a row and what was computed for it; gives its figures with their cells, in the form's order. */
export function cifrasOfMeta(meta: Meta, calculo: Calculo): Readonly<Record<CifraDeMeta, CeldaDeCifra>> {
  const { programado: p, alcanzado: a } = meta;
  return {
    lineas: { celda: null, cifra: cifraOfText(meta.lineas) },
    clave: { celda: meta.celdaClave, cifra: meta.clave },
    descripcion: { celda: meta.celdaClave, cifra: cifraOfText(meta.descripcion) },
    unidad: ofTexto(meta.unidad, meta.celdaUnidad),
    metaAnual: ofFigura(meta.metaAnual),
    'programado.1': ofFigura(p[0]),
    'alcanzado.1': ofFigura(a[0]),
    'programado.2': ofFigura(p[1]),
    'alcanzado.2': ofFigura(a[1]),
    'programado.3': ofFigura(p[2]),
    'alcanzado.3': ofFigura(a[2]),
    'programado.4': ofFigura(p[3]),
    'alcanzado.4': ofFigura(a[3]),
    avanceAbsoluto: ofComputed(meta.avanceAbsoluto, calculo.avanceAbsoluto),
    acumuladoRelativo: ofComputed(meta.acumuladoRelativo, calculo.acumuladoRelativo),
    observaciones: ofTexto(meta.observaciones, meta.celdaObservaciones),
  };
}

function ofTexto(texto: Texto | null, celda: string | null): CeldaDeCifra {
  return { celda, cifra: cifraOfText(texto?.texto ?? null) };
}

function ofFigura({ celda, valor }: Figura, digits = TYPED_DIGITS): CeldaDeCifra {
  return { celda, cifra: cifraOfValue(valor, digits) };
}

// A formula whose result was not saved will show what was computed, once the workbook is opened.
function ofComputed(figura: Figura, computed: number | null): CeldaDeCifra {
  const valor = figura.estado === 'sin-calcular' ? computed : figura.valor;
  return { celda: figura.celda, cifra: cifraOfValue(valor, COMPUTED_DIGITS) };
}

function cifraOfValue(valor: CellValue, digits: number): Cifra {
  if (typeof valor === 'number') return Number.isFinite(valor) ? cifraOfNumber(valor, digits) : String(valor);
  if (typeof valor === 'string') return cifraOfText(valor);
  return isCellError(valor) ? valor.error : valor;
}
