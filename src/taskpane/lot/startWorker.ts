import type { StartLotWorker } from './lotReview';
import type { LotAnswer } from './protocol';

/** Starts the Web Worker that reviews lots, in a bundle of its own. */
export const startWorker: StartLotWorker = (told, failed) => {
  const worker = new Worker(new URL(/* webpackChunkName: "lot-worker" */ './worker.ts', import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<LotAnswer>) => told(data);
  worker.onmessageerror = failed;
  worker.onerror = (event) => {
    event.preventDefault();
    failed();
  };
  return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
};
