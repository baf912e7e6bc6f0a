import { Worker } from 'node:worker_threads';
import { errorCode } from './errorCode';

/** What a pool of worker threads needs to know. */
export interface PoolOptions {
  /** The program of every worker: it answers each message, one at a time, with one message. */
  readonly program: string;
  /** What every worker is given when it starts, by structured clone. */
  readonly data: unknown;
  readonly threads: number;
  /** How long one task may take. */
  readonly milliseconds: number;
  /** How much memory one worker may use for its objects. */
  readonly megabytes: number;
}

/** Worker threads that start when they are needed. A worker that fails is replaced. */
export interface Pool<Task, Result> {
  /** Takes a task; gives its result once a worker had time for it. Rejects with WorkerFailure. */
  run(task: Task): Promise<Result>;
  /** Stops every worker for good; tasks under way and tasks that wait are rejected. */
  close(): Promise<void>;
}

/** A worker that gave no answer, and why. */
export class WorkerFailure extends Error {
  constructor(
    readonly motivo: 'tiempo' | 'memoria' | 'falla',
    detalle: string = motivo,
  ) {
    super(detalle);
    this.name = 'WorkerFailure';
  }
}

/** Takes what a pool needs to know; gives the pool, with no worker started yet. */
export function openPool<Task, Result>(options: PoolOptions): Pool<Task, Result> {
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let isClosed = false;

  const start = (): Worker => {
    const worker = new Worker(options.program, {
      workerData: options.data,
      resourceLimits: { maxOldGenerationSizeMb: options.megabytes },
    });
    workers.add(worker);
    // Without a task under way nobody else listens, and an error nobody listens to would end the program.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      workers.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    });
    return worker;
  };

  const runIn = async (worker: Worker, task: Task): Promise<Result> => {
    try {
      const result = await ask<Result>(worker, task, options.milliseconds);
      idle.push(worker);
      return result;
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  };

  return {
    async run(task) {
      if (busy === options.threads) await new Promise<void>((resolve) => waiting.push(resolve));
      else busy++;
      try {
        if (isClosed) throw new WorkerFailure('falla', 'closed');
        return await runIn(idle.pop() ?? start(), task);
      } finally {
        const next = waiting.shift();
        if (next) next();
        else busy--;
      }
    },
    async close() {
      isClosed = true;
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}

function ask<Result>(worker: Worker, task: unknown, milliseconds: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const onMessage = (result: Result): void => settle(() => resolve(result));
    const onError = (error: unknown): void => settle(() => reject(toFailure(error)));
    const onExit = (code: number): void => settle(() => reject(new WorkerFailure('falla', `exit ${code}`)));
    const timer = setTimeout(() => settle(() => reject(new WorkerFailure('tiempo'))), milliseconds);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}

function toFailure(error: unknown): WorkerFailure {
  return errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new WorkerFailure('memoria')
    : new WorkerFailure('falla', String(error));
}
