import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { htmlReport } from '../reports/html';
import type { Resumen } from '../reports/resumen';
import { CLI, describeErrno } from './messages';
import { pathBeside } from './newFile';
import { WrongUsage } from './usage';
import type { WrittenFile } from './writtenFile';

/** The page of `--reporte` while the review goes on. What the disk does not take is thrown as WrongUsage. */
export interface ReportFile {
  readonly path: string;
  /** Takes one written file, in the order of the lot. */
  readonly add: (file: WrittenFile) => Promise<void>;
  /** Takes the counts of all and when it was, as it is to be read; puts the page in its place. */
  readonly save: (resumen: Resumen, fecha: string) => Promise<void>;
  /** Leaves nothing behind but a page that was saved. */
  readonly close: () => Promise<void>;
}

/** Takes the path of the page; gives it, ready to be written. Throws WrongUsage where it cannot be written there. */
export async function openReport(reporte: string): Promise<ReportFile> {
  const page = pathBeside(reporte);
  // The page begins with the counts of all files: their sections wait on disk, for a lot may be larger than memory.
  const sections = pathBeside(reporte);
  const rows: string[] = [];
  const close = async (): Promise<void> => {
    await Promise.all([page, sections].map((file) => rm(file, { force: true })));
  };
  const onDisk = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await close();
      throw new WrongUsage('reporte-sin-escribir', { reporte, detalle: describeErrno(error) });
    }
  };
  if (await isFolder(reporte)) throw new WrongUsage('reporte-sin-escribir', { reporte, detalle: CLI.isFolder });
  await onDisk(() => writeFile(sections, '', { flag: 'wx' }));
  return {
    path: reporte,
    add: (file) =>
      onDisk(async () => {
        rows.push(file.page?.row ?? '');
        await appendFile(sections, file.page?.section ?? '');
      }),
    save: (resumen, fecha) =>
      onDisk(async () => {
        await writeFile(page, htmlReport.start({ fecha, resumen, rows }), { flag: 'wx' });
        await pipeline(createReadStream(sections), createWriteStream(page, { flags: 'a' }));
        await appendFile(page, htmlReport.end);
        await rename(page, reporte);
      }),
    close,
  };
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
