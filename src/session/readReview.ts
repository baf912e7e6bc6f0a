import type { Correspondencia } from '../form/correspondencia';
import type { FormatoAnterior } from '../history/anterior';
import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import type { Documents } from '../workbook/documents';
import { type OpenContent, type OpenWorkbook, OpenWorkbookFailure } from '../workbook/openWorkbook';
import { type Engine, loadEngine } from './loadEngine';
import type { Reviewed } from './state';
import { offeredSettings, type Surroundings } from './surroundings';

/** What a review takes into account besides the workbook. */
export interface Beside {
  readonly surroundings: Surroundings;
  /** The forms of the workbook of an earlier quarter, `null`: none was picked. */
  readonly anterior: readonly FormatoAnterior[] | null;
}

/** Takes the open workbook and what else counts; gives what it holds and the review of it. */
export async function readReview(
  workbook: OpenWorkbook,
  beside: Beside,
  { signal, read }: { readonly signal?: AbortSignal; readonly read?: () => void } = {},
): Promise<Reviewed> {
  const [content, engine, ajustes] = await Promise.all([
    workbook.read(signal),
    loadEngine(),
    offeredSettings(beside.surroundings),
  ]);
  if (signal?.aborted) throw new OpenWorkbookFailure('cancelado', {});
  read?.();
  return review(engine, content, { fecha: beside.surroundings.now(), anterior: beside.anterior, ajustes });
}

/** What a review is made with besides the workbook. */
interface Given extends Pick<Beside, 'anterior'> {
  readonly fecha: string;
  readonly ajustes: OpcionesDeEntrega['ajustes'];
}

async function review(
  engine: Engine,
  { libro, documents, ...content }: OpenContent,
  { fecha, anterior, ajustes }: Given,
): Promise<Reviewed> {
  const { review: result, entrega } = await engine.reviewSubmission(content, documents, {
    ajustes,
    ...(anterior ? { anterior } : {}),
  });
  return {
    ...{ libro, fecha },
    content,
    documents,
    ajustes: entrega.ajustes.ajustes,
    correspondencias: correspondenciasIn(engine, documents),
    review: result,
    entrega,
    seguras: engine.planCorrections(content, result, { conPlantillas: false }),
  };
}

// What cannot be understood was left out; `entrega` says so.
function correspondenciasIn(engine: Engine, { correspondencias }: Documents): readonly Correspondencia[] {
  return (correspondencias !== undefined && engine.readCorrespondencias(correspondencias)) || [];
}
