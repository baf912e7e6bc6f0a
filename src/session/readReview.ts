import { InvalidAjustes } from '../settings/invalidAjustes';
import type { Documents } from '../workbook/documents';
import type { WorkbookContent } from '../workbook/grid';
import { type OpenWorkbook, OpenWorkbookFailure } from '../workbook/openWorkbook';
import { type Engine, loadEngine } from './loadEngine';
import type { Reviewed } from './state';

/** Takes the open workbook; gives what it holds and the review of it. */
export async function readReview(
  workbook: OpenWorkbook,
  { signal, read }: { readonly signal?: AbortSignal; readonly read?: () => void } = {},
): Promise<Reviewed> {
  const [content, engine] = await Promise.all([workbook.read(signal), loadEngine()]);
  if (signal?.aborted) throw new OpenWorkbookFailure('cancelado', {});
  read?.();
  return review(engine, content, content.documents);
}

function review(engine: Engine, content: WorkbookContent, documents: Documents): Reviewed {
  const settings = settingsIn(engine, documents);
  const stored = documents.correspondencias;
  const read = stored === undefined ? [] : engine.readCorrespondencias(stored);
  const correspondencias = read ?? [];
  const result = engine.reviewWorkbook(content, { ajustes: settings.ajustes, correspondencias });
  return {
    content,
    documents,
    ...settings,
    correspondencias,
    correspondenciasIlegibles: read === null,
    review: result,
    seguras: engine.planCorrections(content, result, { conPlantillas: false }),
  };
}

// Settings that are not valid are left where they are and said, and the defaults hold.
function settingsIn(engine: Engine, { ajustes }: Documents): Pick<Reviewed, 'ajustes' | 'problemasDeAjustes'> {
  if (ajustes === undefined) return { ajustes: engine.AJUSTES, problemasDeAjustes: [] };
  try {
    return { ajustes: engine.readAjustes(ajustes), problemasDeAjustes: [] };
  } catch (error) {
    if (!(error instanceof InvalidAjustes)) throw error;
    return { ajustes: engine.AJUSTES, problemasDeAjustes: error.problemas };
  }
}
