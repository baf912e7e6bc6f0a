import type { FilaOmitida } from '../../form/formato';
import { RULES } from '../../rules';
import type { Cobertura, FilasSinRevisar, MotivoSinCalcular } from '../../submission/coverage';
import { IGNORED_REASONS, listWords } from '../names';
import { quote } from '../quote';

/** A reason for one row and for several. */
interface Reason {
  readonly one: string;
  readonly many: string;
}

const SKIPPED: Readonly<Record<FilaOmitida['motivo'], Reason>> = {
  total: { one: 'no se revisó, porque es un total', many: 'no se revisaron, porque son totales' },
  texto: {
    one: 'no se revisó, porque no tiene clave ni cifras',
    many: 'no se revisaron, porque no tienen clave ni cifras',
  },
};

const UNCOMPUTED: Readonly<Record<MotivoSinCalcular, string>> = {
  trimestre: 'no se calculó el avance, porque no se sabe el trimestre',
  cifras: 'no se calculó el avance, porque alguna de sus cifras no se puede leer',
  'meta-anual': 'no se calculó ACUMULADO RELATIVO, porque META ANUAL no es mayor que cero',
};

/** Takes what a review did not check; gives each thing with its reason, in a sentence. */
export function describeCobertura(cobertura: Cobertura): string[] {
  const sheets = cobertura.hojasIgnoradas.map(({ hoja, motivo }) => `Hoja ${quote(hoja)}: ${IGNORED_REASONS[motivo]}`);
  return [...sheets, ...describeRowsAndRules(cobertura)];
}

/** Does the same, but for the sheets that were left out. */
export function describeRowsAndRules({ filasOmitidas, sinCalcular, reglasDesactivadas }: Cobertura): string[] {
  return [
    ...filasOmitidas.map((rows) => `${describeFilas(rows)} ${reasonFor(rows, SKIPPED[rows.motivo])}.`),
    ...sinCalcular.map((rows) => `${describeFilas(rows)} ${UNCOMPUTED[rows.motivo]}.`),
    ...reglasDesactivadas.map(({ regla, motivo }) => {
      const { titulo } = RULES.find(({ id }) => id === regla)!;
      return `Regla ${quote(titulo)}: está desactivada en los ajustes. Motivo: ${motivo}`;
    }),
  ];
}

function reasonFor({ filas }: FilasSinRevisar<unknown>, { one, many }: Reason): string {
  return filas.length === 1 ? one : many;
}

const MOST_RANGES = 8;

function describeFilas({ hoja, filas }: FilasSinRevisar<unknown>): string {
  const ranges = rangesOf(filas).flatMap(([first, last]) =>
    last - first < 2 ? [...new Set([first, last])].map(String) : [`${first} a ${last}`],
  );
  const shown = ranges.length > MOST_RANGES ? [...ranges.slice(0, MOST_RANGES), 'otras'] : ranges;
  return `Hoja ${quote(hoja)}, ${filas.length === 1 ? 'fila' : 'filas'} ${listWords(shown)}:`;
}

function rangesOf(filas: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const fila of [...filas].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && fila === last[1] + 1) last[1] = fila;
    else ranges.push([fila, fila]);
  }
  return ranges;
}
