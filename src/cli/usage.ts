import { describeUsage, type UsageProblems } from './messages';

/** What was asked cannot be done as it was asked. The message is a Spanish sentence for whoever asked; the status is 2. */
export class WrongUsage<Code extends keyof UsageProblems = keyof UsageProblems> extends Error {
  constructor(
    readonly codigo: Code,
    datos: UsageProblems[Code],
  ) {
    super(describeUsage(codigo, datos));
    this.name = 'WrongUsage';
  }
}
