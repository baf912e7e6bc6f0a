import { readDocuments } from '../files/readDocuments';
import { readWorkbook } from '../files/readWorkbook';
import { writeWorkbook } from '../files/writeWorkbook';
import { type FileReview, reviewedFile, unreviewedFile } from '../reports/fileReview';
import { countFile } from '../reports/resumen';
import { planCorrections, type PlannedCorrection } from '../review/planCorrections';
import { type OpcionesDeEntrega, reviewSubmission } from '../submission/reviewSubmission';
import type { Corregir } from './arguments';
import { readOptions, refuseSalida, saveCopy } from './copy';
import { writeCorrectedJson, writeCorrectedText } from './correctedOutput';
import { openFile, toProblem } from './reviewFile';
import { statusOf } from './status';
import type { Terminal } from './terminal';

/** What became of the file to correct. */
export interface Corrected {
  /** The review of the copy; of the file itself where there is no copy. */
  readonly file: FileReview;
  readonly correcciones: readonly PlannedCorrection[];
  /** The corrected copy, `null` where there is nothing to correct or the file cannot be corrected. */
  readonly bytes: Uint8Array | null;
  /** Missing observations that were left unwritten and have a template. */
  readonly plantillasPendientes: number;
}

/**
 * Takes what to correct and where to write; writes the copy, never over another file, and gives the status that its
 * review asks for. Throws WrongUsage.
 */
export async function corregir(command: Corregir, terminal: Terminal): Promise<number> {
  const { archivo, salida, json, trimestre } = command;
  await refuseSalida(archivo, salida);
  const corrected = await correct(command, { ...(await readOptions(command)), trimestre });
  if (corrected.bytes) await saveCopy(salida, corrected.bytes);
  const { out, colours } = terminal;
  await out.write(
    json
      ? writeCorrectedJson(corrected, salida)
      : writeCorrectedText(corrected, command, { width: out.width, colours }),
  );
  return statusOf(countFile(corrected.file));
}

async function correct({ archivo, salida, conPlantillas }: Corregir, options: OpcionesDeEntrega): Promise<Corrected> {
  try {
    const { bytes, content, documents } = await openFile(archivo);
    const { review, entrega } = await reviewSubmission(content, documents, options);
    const correcciones = planCorrections(content, review, { conPlantillas });
    const plantillasPendientes = planCorrections(content, review, { conPlantillas: true }).length - correcciones.length;
    if (correcciones.length === 0) {
      return { file: reviewedFile(archivo, review, entrega), correcciones, bytes: null, plantillasPendientes };
    }
    const copy = writeWorkbook(
      bytes,
      archivo,
      correcciones.map(({ edit }) => edit),
    );
    // What is reported is what the copy says when it is read again.
    const after = await reviewSubmission(await readWorkbook(copy, salida), readDocuments(copy), options);
    return { file: reviewedFile(salida, after.review, after.entrega), correcciones, bytes: copy, plantillasPendientes };
  } catch (error) {
    return { file: unreviewedFile(archivo, toProblem(error)), correcciones: [], bytes: null, plantillasPendientes: 0 };
  }
}
