import { describeComparacion } from '../../messages/comparison';
import { IGNORED_REASONS } from '../../messages/names';
import type { Counts } from '../../messages/outcomes';
import { type EntregaBlock, entregaBlocks } from '../../reports/entrega';
import type { FileReview } from '../../reports/fileReview';
import { describePeriodo, describeUnidadEjecutora } from '../../reports/messages';
import { plain } from '../../reports/plain';
import { countFindings } from '../../messages/outcomes';
import { listFindings, type Listed } from '../findings/listFindings';
import { LOT_VIEW } from './texts';

/** One form of a workbook of the lot. */
export interface OpenedForm {
  readonly hoja: string;
  readonly unidad: string;
  readonly periodo: string;
  readonly counts: Counts;
  /** With which earlier quarter it was compared, or why with none; `null` where there was nothing to say. */
  readonly comparacion: string | null;
}

/** A workbook of the lot as its page shows it: plain data. */
export interface OpenedBook {
  /** Why it was not reviewed, `null` where it was. */
  readonly error: string | null;
  readonly formatos: readonly OpenedForm[];
  /** The names of the sheets that look like the form and could not be read. */
  readonly hojasNoReconocidas: readonly string[];
  readonly hallazgos: readonly Listed[];
  /** How many findings more there are. */
  readonly rest: number;
  /** What it is handed in with and what was not checked. */
  readonly entrega: readonly EntregaBlock[];
}

// More than anybody reads on a page, and few enough to be handed over at once.
const MOST_FINDINGS = 1_000;

/** Takes the review of a file; gives what its page shows. */
export function toOpenedBook({ problema, review, entrega }: FileReview): OpenedBook {
  const porFormato = entrega?.dispensas.porFormato ?? [];
  const hallazgos = listFindings(review, porFormato);
  const ignored = review.hojasIgnoradas.map(({ hoja, motivo }) => `${plain(hoja)}: ${IGNORED_REASONS[motivo]}`);
  return {
    error: problema && problema.mensaje,
    formatos: review.formatos.map((form, index) => ({
      hoja: plain(form.formato.hoja),
      unidad: describeUnidadEjecutora(form),
      periodo: describePeriodo(form.trimestre, form.formato.ejercicio),
      counts: countFindings(form.hallazgos, porFormato[index] ?? []),
      comparacion: form.comparacion && describeComparacion(form.comparacion),
    })),
    hojasNoReconocidas: review.hojasNoReconocidas.map(({ hoja }) => plain(hoja)),
    hallazgos: hallazgos.slice(0, MOST_FINDINGS),
    rest: Math.max(0, hallazgos.length - MOST_FINDINGS),
    entrega: [
      ...(entrega ? entregaBlocks(entrega) : []),
      ...(ignored.length > 0 ? [{ titulo: LOT_VIEW.ignored, isPending: false, lineas: ignored }] : []),
    ],
  };
}
