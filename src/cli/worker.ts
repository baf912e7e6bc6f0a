import { parentPort, workerData } from 'node:worker_threads';
import type { LotOptions, LotTask } from './lot';
import { reviewFile } from './reviewFile';
import { writeFile } from './writtenFile';

const { review, formats } = workerData as LotOptions;

async function answer({ archivo, index }: LotTask): Promise<void> {
  parentPort?.postMessage(await writeFile(await reviewFile(archivo, review), index, formats));
}

parentPort?.on('message', (task: LotTask) => void answer(task));
