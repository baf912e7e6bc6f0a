import { plainText } from '../../form/text';
import type { LotRow } from '../../lot/lotRow';
import { toMatrix } from '../../lot/matrix';
import { describeAviso, NOTICE_NAMES } from '../../lot/messages';
import type { Aviso } from '../../lot/notices';
import { describeResumen } from '../../reports/messages';
import type { Resumen } from '../../reports/resumen';
import type { LotBook, ReviewedLot } from './protocol';

/** What is known of a lot once its files were reviewed. */
export interface LotOutcome {
  readonly rows: readonly LotRow[];
  readonly avisos: readonly Aviso[];
  readonly resumen: Resumen;
  readonly reportes: number;
  readonly cancelledOf: number | null;
}

/** Takes what is known of a lot; gives what the pane shows of it, which is less: it has to be handed over at once. */
export function toReviewedLot({ rows, avisos, resumen, reportes, cancelledOf }: LotOutcome): ReviewedLot {
  const { reglas, filas } = toMatrix(rows);
  return {
    reglas,
    libros: rows.map((row, place) => toBook(row, place, filas[place]!.cuentas)),
    avisos: avisos.map((aviso) => ({ nombre: NOTICE_NAMES[aviso.tipo], texto: describeAviso(aviso) })),
    resumen: describeResumen(resumen),
    reportes,
    cancelledOf,
  };
}

function toBook({ archivo, error, sello, formatos }: LotRow, place: number, cuentas: readonly number[]): LotBook {
  const units = formatos.flatMap(({ unidadEjecutora }) => unidadEjecutora ?? []);
  return {
    ...{ place, archivo, sello, cuentas },
    error: error && error.mensaje,
    formatos: formatos.length,
    aptos: formatos.filter(({ apto }) => apto).length,
    texto: plainText([archivo, ...units].join(' ')),
  };
}
