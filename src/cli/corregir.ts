import path from 'node:path';
import { readWorkbook } from '../files/readWorkbook';
import { writeWorkbook } from '../files/writeWorkbook';
import { type FileReview, reviewedFile, unreviewedFile } from '../reports/fileReview';
import { countFile } from '../reports/resumen';
import { planCorrections, type PlannedCorrection } from '../review/planCorrections';
import { type ReviewOptions, reviewWorkbook } from '../review/reviewWorkbook';
import { readAnteriores } from './anteriores';
import type { Corregir } from './arguments';
import { writeCorrectedJson, writeCorrectedText } from './correctedOutput';
import { errorCode } from './errorCode';
import { describeErrno } from './messages';
import { areSameFile, exists, writeNewFile } from './newFile';
import { openFile, toProblem } from './reviewFile';
import { readSettings } from './settings';
import { statusOf } from './status';
import type { Terminal } from './terminal';
import { WrongUsage } from './usage';

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
  const ajustes = await readSettings(command.ajustes);
  const anterior = await readAnteriores(command.anterior);
  const corrected = await correct(command, { ajustes, trimestre, anterior });
  if (corrected.bytes) await save(salida, corrected.bytes);
  const { out, colours } = terminal;
  await out.write(
    json
      ? writeCorrectedJson(corrected, salida)
      : writeCorrectedText(corrected, command, { width: out.width, colours }),
  );
  return statusOf(countFile(corrected.file));
}

async function correct({ archivo, salida, conPlantillas }: Corregir, options: ReviewOptions): Promise<Corrected> {
  try {
    const { bytes, content } = await openFile(archivo);
    const review = reviewWorkbook(content, options);
    const correcciones = planCorrections(content, review, { conPlantillas });
    const plantillasPendientes = planCorrections(content, review, { conPlantillas: true }).length - correcciones.length;
    if (correcciones.length === 0) {
      return { file: reviewedFile(archivo, review), correcciones, bytes: null, plantillasPendientes };
    }
    const copy = writeWorkbook(
      bytes,
      archivo,
      correcciones.map(({ edit }) => edit),
    );
    // What is reported is what the copy says when it is read again.
    const after = reviewWorkbook(await readWorkbook(copy, salida), options);
    return { file: reviewedFile(salida, after), correcciones, bytes: copy, plantillasPendientes };
  } catch (error) {
    return { file: unreviewedFile(archivo, toProblem(error)), correcciones: [], bytes: null, plantillasPendientes: 0 };
  }
}

async function refuseSalida(archivo: string, salida: string): Promise<void> {
  if (await areSameFile(archivo, salida)) throw new WrongUsage('salida-es-entrada', { salida });
  if (await exists(salida)) throw new WrongUsage('salida-existe', { salida });
  const extension = path.extname(archivo).toLowerCase();
  const isWritable = extension === '.xlsx' || extension === '.xlsm';
  if (isWritable && path.extname(salida).toLowerCase() !== extension) {
    throw new WrongUsage('salida-otro-tipo', { salida, extension });
  }
}

async function save(salida: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeNewFile(salida, bytes);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new WrongUsage('salida-existe', { salida });
    throw new WrongUsage('salida-sin-escribir', { salida, detalle: describeErrno(error) });
  }
}
