import { reviewPartialFile } from '../lot/compareLectura';
import type { Unir } from './arguments';
import { type LotOptions, packFile } from './lot';
import { writeLot } from './lotOutput';
import { openPartials } from './partials';
import { openProgress } from './progress';
import { openReportFor } from './reportFile';
import { reportKindOf } from './reportKind';
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
  const lot = await openWaitingLot(options);
  try {
    const progress = openProgress(err, total);
    let index = 0;
    // Nothing is written before all parts were found whole.
    for await (const file of partials.files()) {
      if (interrupted.aborted) break;
      await lot.add(await packFile(await reviewPartialFile(file, options.review), index++, options));
      await progress.show(index);
    }
    const files = lot.files(interrupted);
    return await writeLot({ files, total, options, unidades, particion: null, report, progress }, terminal);
  } finally {
    await report?.close();
    await lot.close();
    await partials.close();
  }
}
