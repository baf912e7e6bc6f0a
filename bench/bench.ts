// `npm run bench`: prints what a review costs. Nothing here passes or fails.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { read as sheetJs } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readWorkbook } from '../src/files/readWorkbook';
import { reviewWorkbook } from '../src/review/reviewWorkbook';
import { AJUSTES } from '../src/settings/ajustes';
import { largeWorkbook } from './largeWorkbook';
import { clickToVerdict } from './clickToVerdict';
import { lots } from './lot';
import { lotInPane } from './paneLot';

const root = path.join(__dirname, '../..');
const sample = path.join(root, 'samples/TMM-F004-2025-T2.xlsx');

async function review(bytes: Uint8Array): Promise<void> {
  reviewWorkbook(await readWorkbook(bytes, 'libro.xlsx'), { ajustes: AJUSTES });
}

/** Takes a task and how often to do it; gives the milliseconds of each time, from the shortest to the longest. */
async function milliseconds(task: () => unknown, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await task();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

/** As `milliseconds`; gives the one in the middle. */
async function median(task: () => unknown, times: number): Promise<number> {
  return (await milliseconds(task, times))[Math.floor(times / 2)]!;
}

/** The tasks take turns, so that whatever else the machine does falls on all of them alike. */
async function oneThread(): Promise<void> {
  const bytes = fs.readFileSync(sample);
  const tasks: Readonly<Record<string, () => unknown>> = {
    'read and reviewed': () => review(bytes),
    'read alone': () => readWorkbook(bytes, 'libro.xlsx'),
    'SheetJS reads it': () => sheetJs(bytes, { dense: true, cellHTML: false, cellText: false }),
    'fflate and saxes alone': () => bareParts(bytes),
  };
  const [cold] = await milliseconds(tasks['read and reviewed']!, 1);
  const taken: Record<string, number[]> = {};
  for (let round = 0; round < 12; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      // What the task before left in the processor's caches does not count: a lot is one task from end to end.
      await milliseconds(task, 40);
      taken[name] = [...(taken[name] ?? []), ...(await milliseconds(task, 100))];
    }
  }
  const warm = Object.entries(taken).map(([name, each]) => {
    // The first rounds only warm the compiler up.
    const sorted = each.slice(each.length / 4).sort((a, b) => a - b);
    return [name, { 'median ms': round(sorted[Math.floor(sorted.length / 2)]!), 'least ms': round(sorted[0]!) }];
  });
  console.log('One workbook of five forms in one thread');
  console.table({ ...Object.fromEntries(warm), 'read and reviewed, cold': { 'median ms': round(cold!) } });
}

/** What any reader has to do: unzip everything and run the parser over the parts that hold cells. */
function bareParts(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (/^xl\/(?:worksheets\/\w+|sharedStrings|styles|workbook)\.xml$/.test(name)) {
      new SaxesParser({ position: false }).write(strFromU8(part)).close();
    }
  }
}

/** Each size is read in a process of its own, from a file, so that its peak of memory is its own. */
function growth(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tmm-f004-bench-'));
  try {
    const table = [10, 100, 1_000, 10_000, 100_000].map((rows) => {
      const file = path.join(folder, `${rows}.xlsx`);
      fs.writeFileSync(file, largeWorkbook(rows));
      return JSON.parse(
        execFileSync(process.execPath, [__filename, file, String(rows)], { encoding: 'utf8' }),
      ) as object;
    });
    console.log('Growth with the rows of one form, each size in a process of its own');
    console.table(table);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

async function oneSize(file: string, rows: number): Promise<void> {
  const bytes = fs.readFileSync(file);
  await review(bytes);
  const once = process.resourceUsage().maxRSS / 1024;
  const ms = await median(() => review(bytes), rows <= 10_000 ? 15 : 3);
  process.stdout.write(
    JSON.stringify({ rows, ms: round(ms), 'µs per row': round((ms * 1000) / rows), 'peak MB, once': Math.round(once) }),
  );
}

function engineSize(): void {
  const engine = path.join(root, 'dist/engine/engine.js');
  if (!fs.existsSync(engine)) return;
  console.log(`The pure engine for the browser: ${round(gzipSync(fs.readFileSync(engine)).length / 1024)} KB gzip`);
}

async function inExcel(): Promise<void> {
  const { sheets } = await readWorkbook(fs.readFileSync(sample), 'libro.xlsx');
  const copies = [1, 2, 3, 4].flatMap((copy) => sheets.map((grid) => ({ ...grid, name: `${grid.name} ${copy}` })));
  console.log('From the click to the verdict in the emulated Excel, each sync taking 20 ms');
  console.table({
    'five forms': rounded(await clickToVerdict({ sheets }, 20)),
    'twenty forms': rounded(await clickToVerdict({ sheets: copies }, 20)),
  });
}

function rounded(measured: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(measured).map(([name, number]) => [name, round(number)]));
}

function round(number: number): number {
  return Number(number.toPrecision(3));
}

async function main(): Promise<void> {
  const [, , file, rows] = process.argv;
  if (file !== undefined) return oneSize(file, Number(rows));
  await oneThread();
  await lots(lotInPane);
  growth();
  engineSize();
  await inExcel();
}

void main();
