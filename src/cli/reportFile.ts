import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { errorCode } from './errorCode';
import { CLI, describeWriteErrno } from './messages';
import { hrefTo } from './hrefTo';
import { areSameFile, exists, pathBeside } from './newFile';
import { openBody, type ReportEnding } from '../lot/reportBody';
import { type ReportKind, reportKindOf } from '../lot/reportKind';
import { WrongUsage } from './usage';
import type { WrittenFile } from './writtenFile';

/** The report of `--reporte` while the review goes on. What the disk does not take is thrown as WrongUsage. */
export interface ReportFile {
  readonly path: string;
  /** Takes one written file, in the order of the lot. */
  readonly add: (file: WrittenFile) => Promise<void>;
  /** Takes what is known at the end; puts the report in its place. */
  readonly save: (ending: ReportEnding) => Promise<void>;
  /** Leaves nothing behind but a report that was saved. */
  readonly close: () => Promise<void>;
}

/** Takes the path of the report and those of the files it is about; gives it, ready to be written. Throws WrongUsage where it cannot be written there. */
export async function openReportFor(reporte: string, archivos: readonly string[]): Promise<ReportFile> {
  for (const archivo of archivos) {
    if (await areSameFile(archivo, reporte)) throw new WrongUsage('reporte-es-entrada', { reporte });
  }
  return openReport(reporte, reportKindOf(reporte)!);
}

async function openReport(reporte: string, kind: ReportKind): Promise<ReportFile> {
  const body = await openBody(kind, (archivo) => hrefTo(archivo, reporte));
  const whole = pathBeside(reporte);
  const waiting = pathBeside(reporte);
  const close = async (): Promise<void> => {
    await Promise.all([whole, waiting].map((file) => rm(file, { force: true })));
  };
  const onDisk = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await close();
      if (errorCode(error) === 'EEXIST') throw new WrongUsage('reporte-existe', { reporte });
      throw new WrongUsage('reporte-sin-escribir', { reporte, detalle: describeWriteErrno(error) });
    }
  };
  if (await isFolder(reporte)) throw new WrongUsage('reporte-sin-escribir', { reporte, detalle: CLI.isFolder });
  // A page is nobody's work; a workbook or a list may be.
  const mayReplace = kind === 'html';
  if (!mayReplace && (await exists(reporte))) throw new WrongUsage('reporte-existe', { reporte });
  await onDisk(() => writeFile(waiting, '', { flag: 'wx' }));
  return {
    path: reporte,
    add: ({ report }) => onDisk(async () => appendFile(waiting, report ? body.add(report) : '')),
    save: (ending) =>
      onDisk(async () => {
        const { before, after } = body.close(ending);
        await writeFile(whole, before, { flag: 'wx' });
        await pipeline(createReadStream(waiting), createWriteStream(whole, { flags: 'a' }));
        await appendFile(whole, after);
        // The name is taken first, so that nobody's file that came meanwhile is replaced.
        if (!mayReplace) await (await open(reporte, 'wx')).close();
        await rename(whole, reporte);
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
