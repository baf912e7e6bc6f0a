import { writeLongMoment } from '../language/dates';
import { toLote } from '../lot/lotJson';
import type { LotRow } from '../lot/lotRow';
import { describeAviso, LOT } from '../lot/messages';
import { type Aviso, noticesOf } from '../lot/notices';
import { type Particion, partialReport } from '../lot/partial';
import { jsonReport } from '../reports/json';
import { describeResumen } from '../reports/messages';
import { plain } from '../reports/plain';
import { addResumen, NOTHING, type Resumen } from '../reports/resumen';
import type { LotOptions } from './lotTask';
import { CLI } from './messages';
import type { Progress } from './progress';
import type { ReportFile } from './reportFile';
import { STATUS, statusOf } from './status';
import { say, type Terminal } from './terminal';
import type { WrittenFile } from './writtenFile';

/** A lot, and what is made of it. */
export interface Lot {
  /** In their order. */
  readonly files: AsyncIterable<WrittenFile>;
  /** How many files there will be. */
  readonly total: number;
  readonly options: LotOptions;
  /** The units that should be there, `null`: no list was given. */
  readonly unidades: readonly string[] | null;
  /** Which part of a lot it is, `null`: the whole. */
  readonly particion: Particion | null;
  readonly report: ReportFile | null;
  readonly progress: Progress;
}

// More of them would push the counts off the screen.
const MOST_NOTICES = 20;

/** Takes a lot and where to write; writes it and its report, and gives the status to end with. Throws WrongUsage. */
export async function writeLot(lot: Lot, terminal: Terminal): Promise<number> {
  const { report } = lot;
  const { resumen, rows, avisos } = await writeFiles(lot, terminal);
  if (terminal.interrupted.aborted) {
    await say(terminal.err, CLI.interrupted(resumen.archivos, lot.total));
    return STATUS.interrupted;
  }
  if (report) {
    const fecha = writeLongMoment(new Date());
    await report.save({ resumen, fecha, rows, avisos });
    await say(terminal.err, CLI.reportSaved(report.path));
  }
  return statusOf(resumen);
}

interface Written {
  readonly resumen: Resumen;
  readonly rows: readonly LotRow[];
  readonly avisos: readonly Aviso[];
}

/** Writes every file as soon as its turn comes, then what can be said of all that were written. */
async function writeFiles(lot: Lot, { out }: Terminal): Promise<Written> {
  const { files, options, total, unidades, particion, report, progress } = lot;
  const { json } = options.formats.output;
  const rows: LotRow[] = [];
  let resumen = NOTHING;
  await progress.show(0);
  if (json) await out.write(particion ? partialReport.start(particion) : jsonReport.start);
  for await (const file of files) {
    rows.push(file.row);
    resumen = addResumen(resumen, file.resumen);
    await progress.clear();
    await out.write(file.output);
    await report?.add(file);
    if (!options.compare) await progress.show(rows.length);
    if (out.isClosed() && !report) break;
  }
  await progress.clear();
  // Alone a workbook has nothing to be repeated or missing in.
  const isLot = !particion && (total > 1 || unidades !== null);
  const avisos = isLot ? noticesOf(rows, unidades) : [];
  if (!json) await out.write(`\n${closingLines(resumen, avisos).join('\n')}\n`);
  else if (particion) await out.write(partialReport.end(resumen));
  else await out.write(jsonReport.end(resumen, isLot ? toLote(avisos) : null));
  return { resumen, rows, avisos };
}

function closingLines(resumen: Resumen, avisos: readonly Aviso[]): string[] {
  const { corregibles } = resumen;
  const shown = avisos.length > MOST_NOTICES + 1 ? avisos.slice(0, MOST_NOTICES) : avisos;
  const rest = avisos.length - shown.length;
  return [
    ...(avisos.length > 0 ? [LOT.noticesTitle(avisos.length)] : []),
    ...shown.map((aviso) => `  ${plain(describeAviso(aviso))}`),
    ...(rest > 0 ? [`  ${LOT.moreNotices(rest)}`] : []),
    ...(avisos.length > 0 ? [''] : []),
    ...(corregibles > 0 ? [CLI.correctable(corregibles)] : []),
    describeResumen(resumen),
  ];
}
