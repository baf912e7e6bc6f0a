import { type Particion, partOf } from '../lot/partial';
import { readAnteriores } from './anteriores';
import type { Validar } from './arguments';
import { findFiles, type FoundFile } from './findFiles';
import { lotDigest } from './lotDigest';
import { type LotOptions, type ReadFile, reviewLot } from './lot';
import { writeLot } from './lotOutput';
import { openProgress, type Progress } from './progress';
import { openReportFor } from './reportFile';
import { reportKindOf } from './reportKind';
import { readSettings } from './settings';
import { unpack } from './spool';
import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import type { Terminal } from './terminal';
import { readUnits } from './units';
import { openWaitingLot } from './waitingLot';
import type { WrittenFile } from './writtenFile';

/** Takes what to review and where to write; reviews it and gives the status to end with. Throws WrongUsage. */
export async function validar(command: Validar, terminal: Terminal): Promise<number> {
  const { json, trimestre, reporte } = command;
  const { out, colours, interrupted } = terminal;
  const ajustes = await readSettings(command.ajustes);
  const anterior = await readAnteriores(command.anterior);
  const unidades = await readUnits(command.unidades);
  const found = await findFiles(command.archivos);
  const particion = describePart(command, found, { ajustes, trimestre });
  const files = particion ? found.filter((_, place) => partOf(place, particion.de) === particion.parte) : found;
  const report =
    reporte === null
      ? null
      : await openReportFor(
          reporte,
          found.map(({ archivo }) => archivo),
        );
  try {
    const options: LotOptions = {
      review: { ajustes, trimestre, anterior },
      formats: {
        output: json ? { json, partial: particion !== null } : { json, width: out.width, colours },
        report: reporte === null ? null : reportKindOf(reporte),
      },
      // A part is compared when the others are there.
      compare: particion === null && files.length > 1,
    };
    const total = files.length;
    const progress = openProgress(terminal.err, total);
    const written = writtenFiles(reviewLot(files, options, interrupted), options, progress, interrupted);
    return await writeLot({ files: written, total, options, unidades, particion, report, progress }, terminal);
  } finally {
    await report?.close();
  }
}

async function* writtenFiles(
  read: AsyncIterable<ReadFile>,
  options: LotOptions,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<WrittenFile> {
  if (!options.compare) {
    for await (const { written } of read) yield unpack<WrittenFile>(written);
    return;
  }
  const lot = await openWaitingLot(options);
  try {
    let files = 0;
    for await (const file of read) {
      await lot.add(file);
      await progress.show(++files);
    }
    yield* lot.files(signal);
  } finally {
    await lot.close();
  }
}

function describePart(
  { particion }: Validar,
  files: readonly FoundFile[],
  { ajustes: { archivo: ajustes, fecha }, trimestre = null }: OpcionesDeEntrega,
): Particion | null {
  if (particion === null) return null;
  const huella = lotDigest(
    files.map(({ archivo }) => archivo),
    { ajustes, trimestre },
  );
  return { ...particion, archivos: files.length, huella, ajustes, trimestre, fecha };
}
