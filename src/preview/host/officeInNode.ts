import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { EmulatedExcel } from './emulatedExcel';
import { installHost, type InstalledHost, type OfficeColours } from './installHost';

/** The unmodified office.js over an emulated Excel. */
export interface RunningOffice {
  readonly office: typeof Office;
  readonly excel: typeof Excel;
  readonly host: InstalledHost;
}

const ADDRESS = 'https://office.invalid/';
/** npm runs everything from the project's own folder. */
const PACKAGE = path.resolve('node_modules/@microsoft/office-js/dist');
const compiled = new Map<string, vm.Script>();

/**
 * Takes an emulated Excel; loads the npm package `@microsoft/office-js` in a context of its own, behind the few members of
 * a window that it looks at, and gives its two globals. Nothing is fetched: its scripts come from the package.
 */
export function officeInNode(excel: EmulatedExcel, colours?: () => OfficeColours): RunningOffice {
  const window = paneWindow((file) => runScript(file));
  const host = installHost(window, excel, colours);
  const context = vm.createContext(window);
  const runScript = (file: string): boolean => {
    const source = path.join(PACKAGE, file);
    if (!existsSync(source)) return false;
    const script = compiled.get(file) ?? new vm.Script(readFileSync(source, 'utf8'), { filename: source });
    compiled.set(file, script);
    script.runInContext(context);
    return true;
  };
  runScript('office.js');
  const loaded = window as unknown as { Office: typeof Office; Excel: typeof Excel };
  return {
    office: loaded.Office,
    // It comes with the program's own script, which is loaded a moment later.
    get excel() {
      return loaded.Excel;
    },
    host,
  };
}

interface ScriptElement {
  readonly tag: string;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

function paneWindow(runScript: (file: string) => boolean): Record<string, unknown> {
  const load = ({ tag, src = '', onload, onerror }: ScriptElement): void => {
    if (tag !== 'script') return;
    queueMicrotask(() => {
      if (src.startsWith(ADDRESS) && runScript(src.slice(ADDRESS.length))) onload?.();
      else onerror?.();
    });
  };
  const element = (tag: string): object => ({
    tag,
    style: {},
    setAttribute: () => {},
    getAttribute: () => null,
    appendChild: load,
  });
  const location = { search: '', hash: '', href: ADDRESS, protocol: 'https:', host: 'office.invalid', pathname: '/' };
  const head = element('head');
  const window: Record<string, unknown> = {
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    location,
    history: {},
    navigator: { userAgent: 'node', language: 'es-MX' },
    console: { log: () => {}, warn: () => {}, error: () => {}, info: () => {} },
    addEventListener: () => {},
    removeEventListener: () => {},
    document: {
      URL: ADDRESS,
      location,
      readyState: 'complete',
      cookie: '',
      getElementsByTagName: (tag: string) =>
        tag === 'script' ? [{ src: `${ADDRESS}office.js`, getAttribute: () => null }] : [head],
      getElementById: () => null,
      createElement: element,
      addEventListener: () => {},
      removeEventListener: () => {},
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}
