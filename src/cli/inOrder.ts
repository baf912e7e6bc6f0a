/**
 * Takes inputs, how many may be under way or done and not yet taken, and what starts the work on one of them (it never
 * rejects); gives the results in the order of the inputs.
 */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input>,
  ahead: number,
  start: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  for (const input of inputs) {
    started.push(start(input));
    if (started.length >= ahead) yield await started.shift()!;
  }
  for (const result of started) yield await result;
}
