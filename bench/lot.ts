import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../src/files/readWorkbook';
import { writeWorkbook } from '../src/files/writeWorkbook';
import { reviewWorkbook } from '../src/review/reviewWorkbook';
import { AJUSTES } from '../src/settings/ajustes';
import { fromAddress } from '../src/workbook/address';

const root = path.join(__dirname, '../..');
const program = path.join(root, 'dist/cli/tmm-f004.js');
const SAMPLES = ['TMM-F004-2025-T1', 'TMM-F004-2025-T2'];
const SIZES = [500, 1_000, 2_000];
const PARTS = 4;
// One workbook in so many is no workbook at all.
const DAMAGED = 100;

// Tells what the program used, when it ends.
const WITNESS = `process.on('exit', () => require('node:fs').writeFileSync(process.env.WITNESS, JSON.stringify(process.resourceUsage())));`;

/**
 * Prints what lots cost by the command line, start-up and report included. Half of the workbooks are of the first
 * quarter and half of the second one of the same units, five in each, so that every form of the second is compared.
 * Takes what is measured besides with the largest of them.
 */
export async function lots(besides: (folder: string) => Promise<void>): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tmm-f004-bench-'));
  try {
    fs.writeFileSync(path.join(folder, 'witness.js'), WITNESS);
    const lot = path.join(folder, 'lote');
    fs.mkdirSync(lot);
    const table: Record<string, object> = {};
    let made = 0;
    for (const size of SIZES) {
      for (; made < size; made++) await makeWorkbook(lot, made);
      const report = path.join(folder, `${size}.xlsx`);
      const measured = measure(folder, size, ['validar', lot, '--reporte', report]);
      table[`${size} workbooks`] = { ...measured, 'report MB': round(fs.statSync(report).size / 1e6) };
    }
    const parts = Array.from({ length: PARTS }, (_, index) => path.join(folder, `parte-${index + 1}.json`));
    parts.forEach((part, index) => {
      const words = ['validar', lot, '--json', '--particion', `${index + 1}/${PARTS}`];
      table[`${made} workbooks, part ${index + 1} of ${PARTS}`] = measure(folder, made / PARTS, words, part);
    });
    const merged = path.join(folder, 'unido.xlsx');
    table[`${made} workbooks, parts merged`] = measure(folder, made, ['unir', ...parts, '--reporte', merged]);
    console.log(`Lots by the command line on ${os.availableParallelism()} cores`);
    console.table(table);
    await besides(lot);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function measure(folder: string, workbooks: number, words: readonly string[], output: string | null = null): object {
  const witness = path.join(folder, 'most');
  const out = output === null ? 'ignore' : fs.openSync(output, 'w');
  const start = performance.now();
  try {
    execFileSync(process.execPath, ['--require', path.join(folder, 'witness.js'), program, ...words], {
      stdio: ['ignore', out, 'ignore'],
      env: { ...process.env, WITNESS: witness },
    });
  } catch {
    // Status 1 or 2: the samples have findings, and some files are damaged.
  }
  const seconds = (performance.now() - start) / 1000;
  if (typeof out === 'number') fs.closeSync(out);
  const used = JSON.parse(fs.readFileSync(witness, 'utf8')) as NodeJS.ResourceUsage;
  return {
    seconds: round(seconds),
    'per second': round(workbooks / seconds),
    // Of all cores together: what the rest of the machine does counts for less here.
    'processor ms each': round((used.userCPUTime + used.systemCPUTime) / 1000 / workbooks),
    'peak MB': Math.round(used.maxRSS / 1024),
  };
}

/** Takes a folder and a number; puts the workbook of that number there, with five units of its own. */
async function makeWorkbook(folder: string, number: number): Promise<void> {
  const name = path.join(folder, `libro-${number}.xlsx`);
  if (number % DAMAGED === DAMAGED - 1) return fs.writeFileSync(name, 'PK\u0003\u0004');
  const bytes = new Uint8Array(fs.readFileSync(path.join(root, 'samples', `${SAMPLES[number % 2]}.xlsx`)));
  const content = await readWorkbook(bytes, name);
  const { formatos } = reviewWorkbook(content, { ajustes: AJUSTES });
  const edits = formatos.map(({ formato: { hoja, encabezado } }, index) => {
    const { celda, texto } = encabezado.unidadEjecutora.valor!;
    const grid = content.sheets.find((sheet) => sheet.name === hoja)!;
    const { row, column } = fromAddress(celda)!;
    const unit = `${10_000 + 10 * Math.floor(number / 2) + index} ${texto.replace(/^[\d ]+/, '')}`;
    const before = { formula: grid.formula(row, column), value: grid.value(row, column) };
    return { sheet: hoja, cell: celda, before, after: { formula: null, value: unit } };
  });
  fs.writeFileSync(name, writeWorkbook(bytes, name, edits));
}

function round(number: number): number {
  return Number(number.toPrecision(3));
}
