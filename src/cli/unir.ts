import type { PartialFile } from '../lot/partial';
import type { Unir } from './arguments';
import { inOrder } from './inOrder';
import { writeLot } from './lotOutput';
import type { LotOptions, ReviewedFile } from './lotTask';
import { openPartials } from './partials';
import { openProgress } from './progress';
import { openReportFor } from './reportFile';
import { reportKindOf } from '../lot/reportKind';
import { FEW_FILES, reviewHere, reviewInWorkers } from './reviewer';
import type { Terminal } from './terminal';
import { readUnits } from './units';
import { openWaitingLot } from './waitingLot';

/** Takes the partial results to merge and where to write; writes the whole and gives the status to end with. Throws WrongUsage. */
export async function unir(command: Unir, terminal: Terminal): Promise<number> {
  const { json, reporte } = command;
  const { out, err, colours, interrupted } = terminal;
  const unidades = await readUnits(command.unidades);
  const partials = await openPartials(command.archivos);
  const { ajustes, trimestre, fecha, archivos: total } = partials.particion;
  const options: LotOptions = {
    review: { ajustes: { archivo: ajustes, institucion: null, fecha }, trimestre },
    formats: {
      output: json ? { json, partial: false } : { json, width: out.width, colours },
      report: reporte === null ? null : reportKindOf(reporte),
    },
    compare: total > 1,
  };
  const report = reporte === null ? null : await openReportFor(reporte, command.archivos);
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
    await report?.close();
    await lot.close();
    await partials.close();
  }
}

async function* numbered<Each>(all: AsyncIterable<Each>): AsyncGenerator<readonly [number, Each]> {
  let index = 0;
  for await (const each of all) yield [index++, each];
}
