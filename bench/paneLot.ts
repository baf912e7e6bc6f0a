import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { startServer } from '../scripts/previewServer';
import { launch } from '../tests/e2e/browser';

const MEGABYTE = 1024 * 1024;
const BETWEEN_LOOKS = 250;
const BETWEEN_TURNS = 5;
const LONGEST_WAIT = 600_000;

/**
 * Takes a folder of workbooks; prints what it costs to review them in the pane: a real browser on the preview, with the
 * bundle that is delivered. How long the pane's thread was busy at a time is seen from within it.
 */
export async function lotInPane(folder: string): Promise<void> {
  const [server, browser] = await Promise.all([startServer(0), launch()]);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => document.documentElement.dataset.pane === 'loaded');
    const pane = (await (await page.$('#pane-frame'))?.contentFrame())!;
    await press(pane, 'Revisar varios libros a la vez');
    await pane.waitForSelector('::-p-text(Arrastre aquí)');
    await watchPauses(pane);
    const start = performance.now();
    await drop(page, pane, folder);
    const memory = await whileReviewed(page, pane);
    const seconds = (performance.now() - start) / 1000;
    const workbooks = fs.readdirSync(folder).length;
    console.log(`${workbooks} workbooks dropped on the pane, in a browser`);
    console.table({
      'read, compared and shown': {
        seconds: round(seconds),
        'per second': round(workbooks / seconds),
        'longest pause of the pane ms': round(await longestPause(pane)),
        "most memory of the worker's heap MB": Math.round(memory / MEGABYTE),
      },
    });
    console.log('From a key or click to the next picture, with all of them in the matrix');
    console.table({
      'sorted by total': { ms: round(await toPicture(pane, 'thead th:nth-child(2) button')) },
      'sorted by a rule': { ms: round(await toPicture(pane, 'thead th:last-child button')) },
      'next page': { ms: round(await toPicture(pane, 'nav button:last-child')) },
      'only what is not ready': { ms: round(await toPicture(pane, 'section select', 'pending')) },
      'one letter to look for': { ms: round(await letterToPicture(pane)) },
    });
    console.table(await reports(pane));
  } finally {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function press(pane: Frame, words: string): Promise<void> {
  const button = await pane.waitForSelector(`button::-p-text(${words})`);
  await button!.evaluate((element) => (element as HTMLButtonElement).click());
}

async function drop(page: Page, pane: Frame, folder: string): Promise<void> {
  const zone = await pane.waitForSelector('::-p-text(Arrastre aquí)');
  const { x, y } = (await zone!.boundingBox())!;
  const session = await page.createCDPSession();
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
  }
}

/** Has the pane note by how much its timers are late at most. */
async function watchPauses(pane: Frame): Promise<void> {
  await pane.evaluate((every) => {
    const noted = { longest: 0 };
    let due = performance.now() + every;
    const look = (): void => {
      noted.longest = Math.max(noted.longest, performance.now() - due);
      due = performance.now() + every;
      setTimeout(look, every);
    };
    setTimeout(look, every);
    Object.assign(window, { noted });
  }, BETWEEN_TURNS);
}

function longestPause(pane: Frame): Promise<number> {
  return pane.evaluate(() => (window as unknown as { noted: { longest: number } }).noted.longest);
}

/** Waits for the matrix; gives the most bytes that the worker's heap and what it holds outside of it were seen to take. */
async function whileReviewed(page: Page, pane: Frame): Promise<number> {
  let most = 0;
  const shown = pane.waitForSelector('table', { timeout: LONGEST_WAIT });
  for (;;) {
    const ended = await Promise.race([
      shown.then(() => true),
      new Promise((resolve) => setTimeout(() => resolve(false), BETWEEN_LOOKS)),
    ]);
    if (ended) return most;
    for (const { client } of page.workers()) most = Math.max(most, await heapOf(client));
  }
}

async function heapOf(worker: CDPSession): Promise<number> {
  const used = (await worker.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return used.usedSize + (used.backingStorageSize ?? 0);
}

/** Clicks, or chooses from a list; gives the milliseconds until what came of it is on the screen. */
function toPicture(pane: Frame, selector: string, choice: string | null = null): Promise<number> {
  return pane.evaluate(
    async (wanted, value) => {
      const element = document.querySelector<HTMLElement>(wanted)!;
      const start = performance.now();
      if (value === null) element.click();
      else {
        (element as HTMLSelectElement).value = value;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    },
    selector,
    choice,
  );
}

/** As `toPicture`, with a letter in the search field; it is done when the count of what was found is another. */
function letterToPicture(pane: Frame): Promise<number> {
  return pane.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const table = document.querySelector('tbody')!;
    const before = table.textContent;
    const start = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, '9');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('tbody')?.textContent === before) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return performance.now() - start;
  });
}

async function reports(pane: Frame): Promise<Record<string, object>> {
  const table: Record<string, object> = {};
  for (const title of ['Libro de Excel', 'Página para imprimir', 'Lista (CSV)']) {
    await pane.evaluate(() => Object.assign((window as unknown as { noted: object }).noted, { longest: 0 }));
    const start = performance.now();
    await press(pane, title);
    await pane.waitForSelector('[role=progressbar]');
    await pane.waitForFunction(() => !document.querySelector('[role=progressbar]'), { timeout: LONGEST_WAIT });
    table[`report: ${title}`] = {
      seconds: round((performance.now() - start) / 1000),
      'longest pause of the pane ms': round(await longestPause(pane)),
    };
  }
  return table;
}

function round(number: number): number {
  return Number(number.toPrecision(3));
}
