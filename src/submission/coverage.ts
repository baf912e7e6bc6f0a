import type { FilaOmitida } from '../form/formato';
import type { FormatoReview, HojaIgnorada, WorkbookReview } from '../review/reviewWorkbook';
import type { Ajustes } from '../settings/ajustes';

/** Why AVANCE ABSOLUTO and ACUMULADO RELATIVO of a row could not be computed. */
export type MotivoSinCalcular = 'trimestre' | 'cifras' | 'meta-anual';

/** Rows of a form of which something was not checked, as Excel counts them. */
export interface FilasSinRevisar<Motivo> {
  readonly hoja: string;
  readonly motivo: Motivo;
  readonly filas: readonly number[];
}

/** What a review did not check, and why. */
export interface Cobertura {
  readonly hojasIgnoradas: readonly HojaIgnorada[];
  /** Rows of a table that are no metas. */
  readonly filasOmitidas: readonly FilasSinRevisar<FilaOmitida['motivo']>[];
  /** Rows whose computed columns could not be computed, and so not checked. */
  readonly sinCalcular: readonly FilasSinRevisar<MotivoSinCalcular>[];
  readonly reglasDesactivadas: Ajustes['reglas']['desactivadas'];
}

/** Takes the review of a workbook and the settings that it was made with; gives what it did not check. */
export function coverageOf({ formatos, hojasIgnoradas }: WorkbookReview, { reglas }: Ajustes): Cobertura {
  return {
    hojasIgnoradas,
    filasOmitidas: formatos.flatMap(({ formato: { hoja, filasOmitidas } }) => groupRows(hoja, filasOmitidas)),
    sinCalcular: formatos.flatMap((form) => groupRows(form.formato.hoja, uncomputedRows(form))),
    reglasDesactivadas: reglas.desactivadas,
  };
}

/** Takes a coverage; tells whether everything was checked. */
export function isWhole({ hojasIgnoradas, filasOmitidas, sinCalcular, reglasDesactivadas }: Cobertura): boolean {
  return hojasIgnoradas.length + filasOmitidas.length + sinCalcular.length + reglasDesactivadas.length === 0;
}

interface Row<Motivo> {
  readonly fila: number;
  readonly motivo: Motivo;
}

function uncomputedRows({ formato, trimestre, calculos }: FormatoReview): Row<MotivoSinCalcular>[] {
  return formato.metas.flatMap(({ fila, metaAnual }, index): Row<MotivoSinCalcular>[] => {
    const { avanceAbsoluto, acumuladoRelativo } = calculos[index]!;
    if (acumuladoRelativo !== null) return [];
    if (trimestre === null) return [{ fila, motivo: 'trimestre' }];
    const hasMeta = metaAnual.numero !== null && metaAnual.numero > 0;
    return [{ fila, motivo: avanceAbsoluto === null || hasMeta ? 'cifras' : 'meta-anual' }];
  });
}

function groupRows<Motivo>(hoja: string, rows: readonly Row<Motivo>[]): FilasSinRevisar<Motivo>[] {
  const groups = new Map<Motivo, number[]>();
  for (const { fila, motivo } of rows) groups.set(motivo, [...(groups.get(motivo) ?? []), fila]);
  return [...groups].map(([motivo, filas]) => ({ hoja, motivo, filas }));
}
