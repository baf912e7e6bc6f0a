import { parentPort, workerData } from 'node:worker_threads';
import { type LotOptions, type LotTask, packFile } from './lot';
import { reviewFile } from './reviewFile';

const options = workerData as LotOptions;

async function answer({ archivo, index }: LotTask): Promise<void> {
  parentPort?.postMessage(await packFile(await reviewFile(archivo, options.review), index, options));
}

parentPort?.on('message', (task: LotTask) => void answer(task));
