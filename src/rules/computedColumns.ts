import type { Calculo } from '../form/compute';
import type { Figura } from '../form/figure';
import type { Meta } from '../form/formato';
import type { Trimestre } from '../form/trimestre';
import type { Ajustes } from '../settings/ajustes';
import { percentDecimals } from './percentFormat';
import type { Correccion } from './rule';

/** Takes a row, what was computed for it, the form's quarter and the settings; gives the correction of AVANCE ABSOLUTO, or `null` where it is not safe. */
export function correctAvance(
  meta: Meta,
  { avanceAbsoluto }: Calculo,
  trimestre: Trimestre,
  ajustes: Ajustes,
): Correccion | null {
  const sources = sourceCells(meta);
  if (avanceAbsoluto === null || sources === null || hasFuture(meta, trimestre)) return null;
  const { formula, formatoNumerico } = meta.avanceAbsoluto;
  return correctComputed(meta.avanceAbsoluto, ajustes, {
    resultado: avanceAbsoluto,
    formula: `=SUM(${sources.join(',')})`,
    isRight: formula !== null && isPlain(formula) && addsUp(formula, sources),
    // Excel takes for text whatever is put into a cell of text.
    formato: formatoNumerico === '@' ? 'General' : null,
    requiere: textCells(meta.alcanzado),
  });
}

/** As `correctAvance`, for ACUMULADO RELATIVO: a fraction shown as a percentage. */
export function correctRelativo(
  meta: Meta,
  { acumuladoRelativo }: Calculo,
  trimestre: Trimestre,
  ajustes: Ajustes,
): Correccion | null {
  const sources = sourceCells(meta);
  if (acumuladoRelativo === null || sources === null || hasFuture(meta, trimestre)) return null;
  const { formula, formatoNumerico } = meta.acumuladoRelativo;
  const quotient = `=${meta.avanceAbsoluto.celda ?? `SUM(${sources.join(',')})`}/${meta.metaAnual.celda}`;
  return correctComputed(meta.acumuladoRelativo, ajustes, {
    resultado: acumuladoRelativo,
    formula: quotient,
    isRight: formula !== null && isPlain(formula) && bare(formula) === bare(quotient),
    formato: percentDecimals(formatoNumerico) === null ? '0%' : null,
    requiere: textCells([meta.metaAnual, ...meta.alcanzado]),
  });
}

interface Computed {
  readonly resultado: number;
  /** The formula to write where the cell's own is not right. */
  readonly formula: string;
  /** The cell's own formula computes the right thing from the right cells: only its result is stale. */
  readonly isRight: boolean;
  /** The number format that the result needs, `null` where the cell's own will do. */
  readonly formato: string | null;
  readonly requiere: readonly string[];
}

function correctComputed(figura: Figura, ajustes: Ajustes, computed: Computed): Correccion | null {
  const { celda, formula, valor } = figura;
  const { resultado, isRight, formato, requiere } = computed;
  // No cell holds the quotient of figures at the far ends of what a number can be.
  if (celda === null || !Number.isFinite(resultado)) return null;
  const antes = formula ?? (typeof valor === 'object' ? null : valor);
  const format = formato === null ? {} : { formatoNumerico: formato };
  if (isRight && formula !== null) {
    return { celda, tipo: 'formula', antes, despues: formula, resultado, requiere, ...format };
  }
  if (ajustes.columnasCalculadas === 'valor') {
    return { celda, tipo: 'valor', antes, despues: resultado, resultado, ...format };
  }
  return { celda, tipo: 'formula', antes, despues: computed.formula, resultado, requiere, ...format };
}

// Each cell once, whether as SUM(F18,H18), F18+H18 or N(F18)+N(H18).
function addsUp(formula: string, cells: readonly string[]): boolean {
  const terms = bare(formula)
    .replace(/\b(?:SUM|N)\b|[()]/g, '')
    .split(/[+,]/);
  return terms.length === cells.length && cells.every((cell) => terms.includes(cell));
}

// Four addresses, each in N(), with all their dollars and some spaces.
const LONGEST_PLAIN = 120;

function isPlain(formula: string): boolean {
  return formula.length <= LONGEST_PLAIN;
}

// Without what changes nothing: the first sign, spaces, capitals and the dollars of an address.
function bare(formula: string): string {
  return formula.replace(/^=\+?|[ $]/g, '').toUpperCase();
}

// An A captured ahead of time would enter the sum: it has to be settled first.
function hasFuture({ alcanzado }: Meta, trimestre: Trimestre): boolean {
  return alcanzado.slice(trimestre).some(({ numero, estado }) => estado !== 'vacia' && numero !== 0);
}

function sourceCells({ alcanzado }: Meta): string[] | null {
  const cells = alcanzado.flatMap(({ celda }) => celda ?? []);
  return cells.length === alcanzado.length ? cells : null;
}

function textCells(figuras: readonly Figura[]): string[] {
  return figuras.flatMap(({ celda, estado }) => (celda !== null && estado === 'texto-numerico' ? [celda] : []));
}
