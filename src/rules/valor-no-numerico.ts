import type { Figura } from '../form/figure';
import { textShown } from './cellText';
import { capturasWhere, type Columna } from './columna';
import { type Correccion, defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly columna: Columna;
  readonly texto: string;
  /** The number that the text writes, `null` where it writes none or could mean two. */
  readonly numero: number | null;
}

export const valorNoNumerico = defineRule({
  id: 'valor-no-numerico',
  titulo: 'Texto donde va un número',
  severidad: 'error',
  porque: 'Excel no suma un número guardado como texto: se ve bien en la hoja y falta en los totales.',
  revisar: eachMeta<Datos>((meta) =>
    capturasWhere(meta, ({ estado }) => estado === 'texto' || estado === 'texto-numerico').map(({ columna, figura }) =>
      foundIn(
        meta,
        figura.celda,
        { columna, texto: textShown(figura.valor), numero: figura.numero },
        { correccion: toNumber(figura) },
      ),
    ),
  ),
});

// A formula that gives text is somebody's work: it is not replaced by a number.
function toNumber({ celda, numero, valor, formula, formatoNumerico }: Figura): Correccion | null {
  if (celda === null || numero === null || formula !== null || typeof valor !== 'string') return null;
  const correction = { celda, tipo: 'valor', antes: valor, despues: numero, resultado: numero } as const;
  const format = printedFormat(valor, numero, formatoNumerico);
  return format === formatoNumerico ? correction : { ...correction, formatoNumerico: format };
}

// The number must print as the text did: `1,152` keeps its comma and `6.50` its zero.
function printedFormat(text: string, numero: number, format: string): string {
  if (format !== '@' && format !== 'General') return format;
  const grouped = Math.abs(numero) >= 1000 && /\d[^\d.]\d/.test(text);
  const decimals = Math.min(MOST_DECIMALS, text.split('.')[1]?.trim().length ?? 0);
  if (!grouped && decimals === 0) return 'General';
  return (grouped ? '#,##0' : '0') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
}

// Excel keeps no more digits than these.
const MOST_DECIMALS = 15;
