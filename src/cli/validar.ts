import { type Particion, partOf } from '../lot/partial';
import { readAnteriores } from './anteriores';
import type { Validar } from './arguments';
import { findFiles, type FoundFile } from './findFiles';
import { lotDigest } from './lotDigest';
import { writeLot } from './lotOutput';
import type { LotOptions, ReviewedFile } from './lotTask';
import { unpack } from './packed';
import { openProgress, type Progress } from './progress';
import { openReportFor } from './reportFile';
import { reportKindOf } from '../lot/reportKind';
import type { Reviewer } from './reviewer';
import { reviewerFor, reviewLot } from './reviewLot';
import { readSettings } from './settings';
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
    const reviewer = await reviewerFor(files, options, interrupted);
    try {
      const reviewed = reviewLot(files, options, reviewer, interrupted);
      const written = options.compare ? comparedFiles(reviewed, reviewer, progress, interrupted) : unpacked(reviewed);
      return await writeLot({ files: written, total, options, unidades, particion, report, progress }, terminal);
    } finally {
      await reviewer.close();
    }
  } finally {
    await report?.close();
  }
}

async function* unpacked(reviewed: AsyncIterable<ReviewedFile>): AsyncGenerator<WrittenFile> {
  for await (const { written } of reviewed) yield unpack(written);
}

async function* comparedFiles(
  reviewed: AsyncIterable<ReviewedFile>,
  reviewer: Reviewer,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<WrittenFile> {
  const lot = await openWaitingLot();
  try {
    let files = 0;
    for await (const file of reviewed) {
      await lot.add(file);
      await progress.show(++files);
    }
    yield* lot.files(reviewer, signal);
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
