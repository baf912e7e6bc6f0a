import { useSyncExternalStore } from 'react';
import type { ReportKind } from '../../lot/reportKind';
import { download } from '../parts/download';
import { createLotReview, type LotReview, type LotState } from './lotReview';
import { startWorker } from './startWorker';
import { nameReport } from './texts';

/** The review of many workbooks of this pane: it goes on while its page is closed. */
export const lotReview: LotReview = createLotReview(startWorker, deliver);

/** Takes the kind of a report and the report; has the browser save it. */
export function deliver(report: ReportKind, blob: Blob): void {
  download({ name: nameReport(report), type: blob.type, parts: [blob] });
}

/** Takes what a part needs of the state of that review; gives it, and draws that part again when it changes. */
export function useLot<Part>(select: (state: LotState) => Part): Part {
  return useSyncExternalStore(lotReview.subscribe, () => select(lotReview.getState()));
}
