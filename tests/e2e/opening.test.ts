import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { launch } from './browser';

// The page of the add-in as Excel loads it, from a host that the test plays, with what stands in for the two programs.
const HOST = 'https://revisor.invalid/';
const FOLDER = join(__dirname, '../../src/taskpane/page');
const PAGE = readFileSync(join(FOLDER, 'taskpane.html'), 'utf8').replace(
  '</head>',
  '<script defer src="taskpane.js"></script></head>',
);
const OPENING = readFileSync(join(FOLDER, 'opening.js'), 'utf8');

type Arrival = { readonly body: string } | 'refused' | 'never';
const OFFICE: Arrival = { body: 'window.Office = {};' };
const NOTHING: Arrival = { body: '' };
// What React does when the pane is first drawn.
const DRAWS_PANE: Arrival = { body: 'document.getElementById("root").replaceChildren("Panel");' };

let browser: Browser;
let page: Page;
let asked: string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  asked = [];
});
afterEach(() => page.close());

/** Opens the page, with the clock in the test's hand. */
async function open(office: Arrival, program: Arrival): Promise<void> {
  const answers: Record<string, Arrival> = {
    [`${HOST}taskpane.html`]: { body: PAGE },
    [`${HOST}opening.js`]: { body: OPENING },
    [`${HOST}taskpane.js`]: program,
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js': office,
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    void answer(request, answers[request.url()] ?? 'refused');
  });
  await page.evaluateOnNewDocument(() => {
    const late: (() => void)[] = [];
    window.setTimeout = ((action: () => void) => late.push(action)) as typeof window.setTimeout;
    Object.assign(window, { late });
  });
  // It never ends where a script never arrives.
  void page.goto(`${HOST}taskpane.html`).catch(() => undefined);
  await page.waitForSelector('#root');
}

async function answer(request: HTTPRequest, arrival: Arrival): Promise<void> {
  if (arrival === 'never') return;
  if (arrival === 'refused') return request.abort();
  const contentType = request.url().endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
  return request.respond({ contentType, body: arrival.body });
}

async function tenSecondsLater(): Promise<void> {
  await page.evaluate(() => {
    for (const action of (window as unknown as { late: (() => void)[] }).late) action();
  });
}

/** Waits until the page says why it did not open; gives what can be read on it. */
async function said(): Promise<string> {
  await page.waitForSelector('html[data-opening]');
  return page.evaluate(() => document.body.innerText);
}

test.each<[string, Arrival, Arrival, string]>([
  ['office.js does not arrive', 'refused', NOTHING, 'No llegó el programa de Microsoft'],
  ['the program does not arrive', OFFICE, 'refused', 'No llegaron completos los archivos del revisor'],
  ['the program stops', OFFICE, { body: 'throw new Error();' }, 'Cierre este panel y vuelva a abrirlo'],
])('where %s the page says so at once, with a button to try again', async (_what, office, program, sentence) => {
  await open(office, program);
  const text = await said();
  expect(text).toContain(sentence);
  expect(text).toContain('Su libro no ha cambiado.');
  expect(text).not.toContain('Abriendo');
  await Promise.all([page.waitForRequest(`${HOST}taskpane.html`), page.click('#opening-again')]);
});

test.each<[string, Arrival, Arrival, string]>([
  ['office.js never comes', 'never', NOTHING, 'No llegó el programa de Microsoft'],
  ['Excel never answers', OFFICE, NOTHING, 'Excel no le responde al revisor'],
])('where %s the page says so after a while', async (_what, office, program, sentence) => {
  await open(office, program);
  expect(await page.evaluate(() => document.body.innerText)).toContain('Abriendo el revisor…');
  await tenSecondsLater();
  expect(await said()).toContain(sentence);
});

test('without any script the style sheet alone shows what to do', async () => {
  await page.setJavaScriptEnabled(false);
  await open(OFFICE, NOTHING);
  const shown = await page.evaluate(() => {
    const [, last] = document.getAnimations().map((animation) => Number(animation.effect!.getComputedTiming().endTime));
    for (const animation of document.getAnimations()) animation.finish();
    return { last, text: document.body.innerText };
  });
  expect(shown.last).toBe(10_000);
  expect(shown.text).toContain('Cierre este panel y vuelva a abrirlo');
  expect(shown.text).not.toContain('Abriendo');
});

test('once the pane is there the page says nothing more', async () => {
  await open(OFFICE, DRAWS_PANE);
  await page.waitForFunction(() => document.body.innerText === 'Panel');
  await tenSecondsLater();
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-opening'))).toBe(false);
});

test('the page lets nothing out but to its own host', async () => {
  await open(OFFICE, {
    body: `
      const image = new Image();
      const gone = Promise.allSettled([
        fetch('https://elsewhere.invalid/figures'),
        new Promise((_, reject) => { image.onerror = reject; image.src = 'https://elsewhere.invalid/figures.png'; }),
        import('https://elsewhere.invalid/program.js'),
      ]);
      gone.then((results) => { document.title = results.map(({ status }) => status).join(); });`,
  });
  await page.waitForFunction(() => document.title.includes(','));
  expect(await page.title()).toBe('rejected,rejected,rejected');
  expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([]);
});
