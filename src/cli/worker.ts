import { parentPort, workerData } from 'node:worker_threads';
import { doTask, type LotOptions, type LotTask } from './lotTask';

const options = workerData as LotOptions;

async function answer(task: LotTask): Promise<void> {
  parentPort?.postMessage(await doTask(task, options));
}

parentPort?.on('message', (task: LotTask) => void answer(task));
