/**
 * Takes inputs, how many may be under way or done and not yet taken, and what starts the work on one of them; gives the
 * results in the order of the inputs. Rejects at the turn of the first that was rejected.
 */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  ahead: number,
  start: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  for await (const input of inputs) {
    const result = start(input);
    // Its turn may come long after it was rejected.
    result.catch(() => undefined);
    started.push(result);
    if (started.length >= ahead) yield await started.shift()!;
  }
  for (const result of started) yield await result;
}
