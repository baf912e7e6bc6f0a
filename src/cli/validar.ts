import { jsonReport } from '../reports/json';
import { describeResumen } from '../reports/messages';
import { addResumen, NOTHING, type Resumen } from '../reports/resumen';
import type { Validar } from './arguments';
import { findFiles, type FoundFile } from './findFiles';
import { reviewLot } from './lot';
import { CLI } from './messages';
import { areSameFile } from './newFile';
import { openProgress } from './progress';
import type { ReportFile } from './reportFile';
import { reportKindOf } from './reportKind';
import { readSettings } from './settings';
import { STATUS, statusOf } from './status';
import { say, type Terminal } from './terminal';
import { WrongUsage } from './usage';
import type { Formats } from './writtenFile';

/** Takes what to review and where to write; reviews it and gives the status to end with. Throws WrongUsage. */
export async function validar(command: Validar, terminal: Terminal): Promise<number> {
  const { json, trimestre, reporte } = command;
  const ajustes = await readSettings(command.ajustes);
  const files = await findFiles(command.archivos);
  const report = reporte === null ? null : await openReportFor(reporte, files);
  try {
    const formats: Formats = {
      output: json ? { json } : { json, width: terminal.out.width, colours: terminal.colours },
      report: reporte === null ? null : reportKindOf(reporte),
    };
    const resumen = await writeLot(files, { review: { ajustes, trimestre }, formats }, terminal, report);
    if (terminal.interrupted.aborted) {
      await say(terminal.err, CLI.interrupted(resumen.archivos, files.length));
      return STATUS.interrupted;
    }
    if (report) {
      const fecha = new Intl.DateTimeFormat('es-MX', { dateStyle: 'full', timeStyle: 'short' }).format();
      await report.save({ resumen, fecha });
      await say(terminal.err, CLI.reportSaved(report.path));
    }
    return statusOf(resumen);
  } finally {
    await report?.close();
  }
}

async function openReportFor(reporte: string, files: readonly FoundFile[]): Promise<ReportFile> {
  for (const { archivo } of files) {
    if (await areSameFile(archivo, reporte)) throw new WrongUsage('reporte-es-entrada', { reporte });
  }
  const { openReport } = await import('./reportFile');
  return openReport(reporte, reportKindOf(reporte)!);
}

/** Writes every file as soon as its turn comes, and gives the counts of those written. */
async function writeLot(
  files: readonly FoundFile[],
  options: Parameters<typeof reviewLot>[1],
  { out, err, interrupted }: Terminal,
  report: ReportFile | null,
): Promise<Resumen> {
  const { json } = options.formats.output;
  const progress = openProgress(err, files.length);
  let resumen = NOTHING;
  await progress.show(0);
  if (json) await out.write(jsonReport.start);
  for await (const file of reviewLot(files, options, interrupted)) {
    resumen = addResumen(resumen, file.resumen);
    await progress.clear();
    await out.write(file.output);
    await report?.add(file);
    await progress.show(resumen.archivos);
    if (out.isClosed() && !report) break;
  }
  await progress.clear();
  await out.write(json ? jsonReport.end(resumen) : `\n${closingLines(resumen).join('\n')}\n`);
  return resumen;
}

function closingLines(resumen: Resumen): string[] {
  const { corregibles } = resumen;
  return [...(corregibles > 0 ? [CLI.correctable(corregibles)] : []), describeResumen(resumen)];
}
