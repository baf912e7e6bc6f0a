import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { startServer } from '../../scripts/previewServer';
import type { CellState, Spreadsheet } from '../../src/preview/host/spreadsheet';

/**
 * A real browser on the preview of `npm start`, with the add-in's production bundle in its pane. In a test file:
 *
 *     const preview = usePreview();
 *     test('…', async () => {
 *       const { page, pane } = await preview.open({ sample: 'TMM-F004-2025-T1.xlsx' });
 *       await pane.click('…');
 *       await preview.screenshot('validar');
 *     });
 *
 * `open` gives the page and the pane's frame once the add-in has started. Each test has a page of its own, and fails
 * where the page or the pane threw, wrote an error to the console, asked for anything outside of this machine, or where
 * the add-in asked the emulated Excel for a member that it does not know. `window.excel.conditions` in the page makes
 * Excel slow, faulty or busy. Screenshots go to the folder that SCREENSHOTS names, or dist/screenshots.
 * `npm test` builds before; alone: `node scripts/buildOutdated.js addin preview && npx jest tests/e2e`.
 */
export interface PreviewSession {
  open(options?: OpenOptions): Promise<Opened>;
  /** Opens a file through the page's own button; gives the pane, which is loaded anew. Where it is refused: `refused`. */
  openFile(name: string, bytes: Uint8Array): Promise<Opened>;
  /** Picks a file that cannot be opened; gives the sentence that the page says. */
  refused(name: string, bytes: Uint8Array): Promise<string>;
  /** Selects a cell of the sheet that is shown, by the name box. */
  goTo(address: string): Promise<void>;
  /** Goes to a cell, types a text as a user does and presses Enter. */
  type(address: string, text: string): Promise<void>;
  /** Shows a sheet by its tab. */
  showSheet(name: string): Promise<void>;
  /** Gives what a cell holds and shows, once every formula has its result. */
  cell(sheet: string, address: string): Promise<CellState>;
  /** Runs a function in the page with the spreadsheet on the screen and what else it needs, and gives what it gives. */
  inPage<Needs, Result>(
    run: (spreadsheet: Spreadsheet, needs: Needs) => Result | Promise<Result>,
    needs: Needs,
  ): Promise<Result>;
  /** Presses «Descargar corregido», or does something else that saves a file; gives the file. */
  download(press?: () => Promise<unknown>): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Gives the sentence of the page's notice, or `null` where none is shown. */
  notice(): Promise<string | null>;
  /** Presses a button of the emulated ribbon by its label. */
  ribbon(label: string): Promise<void>;
  screenshot(name: string): Promise<void>;
}

export interface OpenOptions {
  /** The name of a file of samples/. */
  readonly sample?: string;
  readonly theme?: 'claro' | 'oscuro' | 'contraste';
  readonly width?: number;
  readonly height?: number;
}

export interface Opened {
  readonly page: Page;
  readonly pane: Frame;
}

// A message of the console that only repeats what a failed request already says.
const REPEATED = /^Failed to load resource/;
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  // Whatever tries to leave this machine finds no address.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
const INSTALLED = [
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Starts server and browser for the tests of a file, and ends them. */
export function usePreview(): PreviewSession {
  let browser: Browser;
  let server: Server;
  let folder: string;
  let page: Page | null = null;
  let problems: string[] = [];

  beforeAll(async () => {
    [server, browser, folder] = await Promise.all([startServer(0), launch(), mkdtemp(join(tmpdir(), 'preview-'))]);
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    problems = [];
  });
  afterEach(async () => {
    const unknown = await page?.evaluate(() => window.excel?.traffic.unknownMembers ?? []);
    await page?.close();
    page = null;
    expect({ problems, unknownMembers: unknown ?? [] }).toEqual({ problems: [], unknownMembers: [] });
  });

  const origin = (): string => `http://localhost:${(server.address() as AddressInfo).port}`;
  const current = (): Page => {
    if (!page) throw new Error('No page: call open() first.');
    return page;
  };
  const paneOf = async (opened: Page): Promise<Frame> => {
    await opened.waitForFunction(() => document.documentElement.dataset.pane === 'loaded');
    const frame = await (await opened.$('#pane-frame'))?.contentFrame();
    if (!frame) throw new Error('The page has no pane.');
    await frame.waitForFunction(() => document.querySelector('#root') && !document.querySelector('.opening'));
    return frame;
  };
  const pick = async (name: string, bytes: Uint8Array): Promise<void> => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const input = await current().$('input#file');
    await input!.uploadFile(path);
  };

  const goTo = async (address: string): Promise<void> => {
    const box = await current().waitForSelector('#sheet input[type=text]');
    await box!.click({ count: 3 });
    await current().keyboard.type(address);
    await current().keyboard.press('Enter');
  };

  return {
    async open({ sample, theme, width = 1366, height = 768 } = {}) {
      const opened = await browser.newPage();
      page = opened;
      collectProblems(opened, origin(), problems);
      await opened.setViewport({ width, height });
      await opened.goto(`${origin()}/${sample === undefined ? '' : `?ejemplo=${sample}`}`);
      await paneOf(opened);
      if (theme !== undefined) await opened.select('#theme', theme);
      return { page: opened, pane: await paneOf(opened) };
    },
    async openFile(name, bytes) {
      await pick(name, bytes);
      await current().waitForFunction(
        (wanted) => document.getElementById('file-name')?.textContent === wanted,
        {},
        name,
      );
      return { page: current(), pane: await paneOf(current()) };
    },
    async refused(name, bytes) {
      await pick(name, bytes);
      const text = await current().waitForFunction(() => {
        const said = document.getElementById('notice-text')?.textContent ?? '';
        return said !== '' && !said.startsWith('Abriendo') && said;
      });
      return String(await text.jsonValue());
    },
    goTo,
    async type(address, text) {
      await goTo(address);
      await current().keyboard.type(text);
      await current().keyboard.press('Enter');
    },
    async showSheet(name) {
      const tab = await current().waitForSelector(`#sheet ::-p-text(${name})`);
      await tab!.click();
    },
    cell: (sheet, address) =>
      current().evaluate(
        async (name, [, letters = '', digits = '']) => {
          const { spreadsheet } = window.excel!;
          await spreadsheet.settle();
          const id = spreadsheet.sheets().find((each) => each.name === name)!.id;
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const row = Number(digits) - 1;
          return spreadsheet.cells(id, { top: row, left: column, bottom: row, right: column })[0]![0]!;
        },
        sheet,
        /^([A-Z]+)(\d+)$/.exec(address) ?? [],
      ),
    async inPage(run, needs) {
      const spreadsheet = await current().evaluateHandle(() => window.excel!.spreadsheet);
      return current().evaluate(run as (...given: unknown[]) => ReturnType<typeof run>, spreadsheet, needs);
    },
    async download(press = () => current().click('#download')) {
      const session = await current().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        eventsEnabled: true,
      });
      let name = '';
      session.on('Browser.downloadWillBegin', (event) => (name = event.suggestedFilename));
      const done = new Promise<void>((resolve) =>
        session.on('Browser.downloadProgress', ({ state }) => {
          if (state === 'completed') resolve();
        }),
      );
      await press();
      await done;
      await session.detach();
      return { name, bytes: new Uint8Array(await readFile(join(folder, basename(name)))) };
    },
    notice: () =>
      current().evaluate(() => {
        const notice = document.getElementById('notice')!;
        return notice.hidden ? null : document.getElementById('notice-text')!.textContent;
      }),
    async ribbon(label) {
      const button = await current().waitForSelector(`#ribbon ::-p-text(${label})`);
      await button!.click();
    },
    async screenshot(name) {
      const target = process.env.SCREENSHOTS ?? join(__dirname, '../../dist/screenshots');
      await mkdir(target, { recursive: true });
      await current().screenshot({ path: join(target, `${name}.png`) });
    },
  };
}

/** Starts the browser that `npm ci` brought, or the one installed on other systems than Linux. */
export async function launch(): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  if (process.platform !== 'linux') {
    const executablePath = INSTALLED.find((path) => existsSync(path));
    if (executablePath === undefined) throw new Error('These tests need Google Chrome or Microsoft Edge.');
    return puppeteer.launch({ executablePath, args: FLAGS });
  }
  const { default: chromium } = await import('@sparticuz/chromium');
  return puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, ...FLAGS],
    headless: 'shell',
  });
}

function collectProblems(page: Page, origin: string, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`thrown: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !REPEATED.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url)) problems.push(`left this machine: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
}
