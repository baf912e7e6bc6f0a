import { OpenWorkbookFailure } from '../workbook/openWorkbook';
import { toFailure } from './failure';

/** Calls the action once so many milliseconds have passed; gives the function that takes that back. */
export type After = (milliseconds: number, action: () => void) => () => void;

/** How long Excel may take, and who may not want to wait. */
export interface Patience {
  readonly seconds: number;
  readonly after: After;
  readonly signal?: AbortSignal | undefined;
}

/** The browser's own timer. */
export const afterTimeout: After = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Takes what to do with Excel's objects; does it in a request context of its own and gives what it gives.
 * @throws OpenWorkbookFailure whatever Excel refuses, `sin-respuesta` where it takes too long, `cancelado`.
 */
export function inExcel<Result>(
  patience: Patience,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return within(patience, () => Excel.run(work));
}

/**
 * Takes something that may never end; gives its result.
 * @throws OpenWorkbookFailure its own, `sin-respuesta` where it takes too long, `cancelado`.
 */
export function within<Result>({ seconds, after, signal }: Patience, work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => settle(() => reject(new OpenWorkbookFailure('cancelado', {})));
    const takeBack = after(seconds * 1000, () => {
      settle(() => reject(new OpenWorkbookFailure('sin-respuesta', { segundos: seconds })));
    });
    const settle = (end: () => void): void => {
      takeBack();
      signal?.removeEventListener('abort', cancel);
      end();
    };
    if (signal?.aborted) return cancel();
    signal?.addEventListener('abort', cancel);
    work().then(
      (result) => settle(() => resolve(result)),
      (error: unknown) => settle(() => reject(toFailure(error))),
    );
  });
}
