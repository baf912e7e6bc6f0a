import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'puppeteer-core';

/** Waits until the pane says a sentence. */
export async function says(pane: Frame, sentence: string): Promise<void> {
  await pane.waitForSelector(`::-p-text(${sentence})`);
}

/** Presses the first button with these words that can be seen. */
export async function press(pane: Frame, words: string, within = ''): Promise<void> {
  await pane.waitForFunction(
    (wanted, scope) => {
      const buttons = document.querySelectorAll<HTMLButtonElement>(`${scope} button`);
      const button = [...buttons].find((each) => each.checkVisibility() && each.textContent?.includes(wanted));
      if (!button || button.disabled || button.getAttribute('aria-disabled') === 'true') return false;
      button.focus();
      button.click();
      return true;
    },
    {},
    words,
    within,
  );
}

/** Presses «Validar antes de entregar»; gives the verdict. */
export async function validate(pane: Frame): Promise<string> {
  await press(pane, 'Validar antes de entregar');
  const verdict = await pane.waitForSelector('[role=status] h2');
  await pane.waitForFunction(() => !document.querySelector('[role=progressbar]'));
  return verdict!.evaluate((heading) => heading.textContent ?? '');
}

/** Loads the pane anew, as when it is closed and opened again. */
export async function reload(pane: Frame): Promise<void> {
  await Promise.all([pane.waitForNavigation(), pane.evaluate(() => location.reload())]);
  await pane.waitForFunction(() => document.querySelector('#root') && !document.querySelector('.opening'));
}

/** Gives what axe-core finds in the pane that is serious or worse. */
export async function seriousIssues(pane: Frame): Promise<string[]> {
  await pane.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await pane.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

interface Axe {
  run(): Promise<AxeResults>;
}
