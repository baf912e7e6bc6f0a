import { sum } from '../form/compute';
import type { Figura } from '../form/figure';
import { readPercentText } from '../form/numberText';
import { roundHalfUp } from '../form/rounding';
import { textShown } from './cellText';
import { correctRelativo } from './computedColumns';
import { percentDecimals } from './percentFormat';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  /** The fraction that the cell shows as a percentage, its text where it shows none, `null` where it is empty. */
  readonly escrito: string | number | null;
  readonly avanceAbsoluto: number;
  readonly metaAnual: number;
  /** `avanceAbsoluto / metaAnual` as a fraction. */
  readonly correcto: number;
  /** How many decimals of the percentage the cell shows. */
  readonly decimales: number;
}

export const acumuladoRelativoIncorrecto = defineRule({
  id: 'acumulado-relativo-incorrecto',
  titulo: 'ACUMULADO RELATIVO mal calculado',
  severidad: 'error',
  porque: 'El acumulado relativo es el avance absoluto entre la meta anual, redondeado como se imprime.',
  revisar: eachMeta<Datos>((meta, calculo, { trimestre }, { ajustes }) => {
    const { celda, estado, valor } = meta.acumuladoRelativo;
    const { avanceAbsoluto, acumuladoRelativo: correcto } = calculo;
    const metaAnual = meta.metaAnual.numero;
    if (trimestre === null || correcto === null || avanceAbsoluto === null || metaAnual === null) return [];
    if (estado === 'sin-columna' || estado === 'error' || estado === 'sin-calcular') return [];
    const reported = meta.alcanzado.slice(0, trimestre).some((figura) => figura.estado !== 'vacia');
    if (estado === 'vacia' && !reported) return [];
    const readings = readingsOf(meta.acumuladoRelativo);
    if (readings.some((reading) => shows(reading, correcto))) return [];
    const withFuture = sum(meta.alcanzado.flatMap((figura) => figura.numero ?? [])) / metaAnual;
    if (readings.some((reading) => shows(reading, withFuture))) return [];
    const [nearest] = readings.sort((a, b) => Math.abs(a.fraction - correcto) - Math.abs(b.fraction - correcto));
    const written = readings.length === 1 ? nearest!.fraction : textShown(valor);
    return [
      foundIn(
        meta,
        celda,
        {
          escrito: estado === 'vacia' ? null : written,
          avanceAbsoluto,
          metaAnual,
          correcto,
          decimales: nearest?.decimals ?? 0,
        },
        {
          relacionadas: [meta.avanceAbsoluto.celda, meta.metaAnual.celda],
          correccion: correctRelativo(meta, calculo, trimestre, ajustes),
        },
      ),
    ];
  }),
});

/** A fraction and how many decimals of its percentage can be seen. */
interface Reading {
  readonly fraction: number;
  readonly decimals: number;
}

// Without a percent sign 0.48 and 48 both stand for 48 %, at the decimals that were typed.
function readingsOf({ numero, valor, formatoNumerico }: Figura): Reading[] {
  if (numero === null) return [];
  const typed = typeof valor === 'string' ? readPercentText(valor) : null;
  if (typed) return [typed];
  const shown = typeof valor === 'string' ? null : percentDecimals(formatoNumerico);
  if (shown !== null) return [{ fraction: numero, decimals: shown }];
  const decimals = Math.min(9, (String(numero).split('.')[1] ?? '').length);
  return [
    { fraction: numero, decimals: Math.max(0, decimals - 2) },
    { fraction: numero / 100, decimals },
  ];
}

function shows({ fraction, decimals }: Reading, other: number): boolean {
  return roundHalfUp(fraction * 100, decimals) === roundHalfUp(other * 100, decimals);
}
