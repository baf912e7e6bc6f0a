import type { PartialFile } from '../lot/partial';
import type { Unir } from './arguments';
import { inOrder } from './inOrder';
import { type Lot, writeLot } from './lotOutput';
import type { LotOptions, ReviewedFile } from './lotTask';
import { openPartials, type Partials } from './partials';
import { openProgress } from './progress';
import { openReportFor } from './reportFile';
import { reportKindOf } from '../lot/reportKind';
import { FEW_FILES, reviewHere, reviewInWorkers } from './reviewer';
import type { Terminal } from './terminal';
import { readUnits } from './units';
import { openWaitingLot } from './waitingLot';

/** Takes the partial results to merge and where to write; writes the whole and gives the status to end with. Throws WrongUsage. */
export async function unir(command: Unir, terminal: Terminal): Promise<number> {
  const { archivos, reporte } = command;
  const unidades = await readUnits(command.unidades);
  const partials = await openPartials(archivos);
  try {
    const report = reporte === null ? null : await openReportFor(reporte, archivos);
    try {
      return await merge(command, { partials, unidades, report }, terminal);
    } finally {
      await report?.close();
    }
  } finally {
    await partials.close();
  }
}

/** What is merged, and where its report goes. */
interface Merged extends Pick<Lot, 'unidades' | 'report'> {
  readonly partials: Partials;
}

async function merge(
  { json, reporte }: Unir,
  { partials, unidades, report }: Merged,
  terminal: Terminal,
): Promise<number> {
  const { out, err, colours, interrupted } = terminal;
  const { ajustes, trimestre, fecha, archivos: total } = partials.particion;
  const options: LotOptions = {
    review: { ajustes: { archivo: ajustes, institucion: null, fecha }, trimestre },
    formats: {
      output: json ? { json, partial: false } : { json, width: out.width, colours },
      report: reporte === null ? null : reportKindOf(reporte),
    },
    compare: total > 1,
  };
  const lot = await openWaitingLot();
  const reviewer = total <= FEW_FILES ? reviewHere(options) : reviewInWorkers(options, total, interrupted);
  const review = ([index, partial]: readonly [number, PartialFile]): Promise<ReviewedFile> =>
    reviewer.review({ kind: 'partial', archivo: partial.archivo, index, partial });
  try {
    const progress = openProgress(err, total);
    let added = 0;
    // Nothing is written before all parts were found whole.
    for await (const file of inOrder(numbered(partials.files()), reviewer.ahead, review)) {
      if (interrupted.aborted) break;
      await lot.add(file);
      await progress.show(++added);
    }
    const files = lot.files(reviewer, interrupted);
    return await writeLot({ files, total, options, unidades, particion: null, report, progress }, terminal);
  } finally {
    await reviewer.close();
    await lot.close();
  }
}

async function* numbered<Each>(all: AsyncIterable<Each>): AsyncGenerator<readonly [number, Each]> {
  let index = 0;
  for await (const each of all) yield [index++, each];
}
