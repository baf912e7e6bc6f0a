import path from 'node:path';
import { JSON_VERSION, toArchivo, toResumen, writeJson } from '../reports/json';
import { describeResumen } from '../reports/messages';
import type { FileReview } from '../reports/fileReview';
import { countFile } from '../reports/resumen';
import { writeText } from '../reports/text';
import { PLAIN } from '../reports/text/style';
import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import { readAnteriores } from './anteriores';
import { errorCode } from './errorCode';
import { describeWriteErrno } from './messages';
import { areSameFile, exists, writeNewFile } from './newFile';
import { readSettings } from './settings';
import { STATUS, statusOf } from './status';
import type { Terminal } from './terminal';
import { TERMINAL_STYLE } from './terminalStyle';
import { WrongUsage } from './usage';

/** Takes the path of a workbook and where its copy is to be; throws WrongUsage where the copy cannot be there. */
export async function refuseSalida(archivo: string, salida: string): Promise<void> {
  if (await areSameFile(archivo, salida)) throw new WrongUsage('salida-es-entrada', { salida });
  if (await exists(salida)) throw new WrongUsage('salida-existe', { salida });
  const extension = path.extname(archivo).toLowerCase();
  const isWritable = extension === '.xlsx' || extension === '.xlsm';
  if (isWritable && path.extname(salida).toLowerCase() !== extension) {
    throw new WrongUsage('salida-otro-tipo', { salida, extension });
  }
}

/** Takes where the copy is to be and its bytes; writes it, never over another file. Throws WrongUsage. */
export async function saveCopy(salida: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeNewFile(salida, bytes);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new WrongUsage('salida-existe', { salida });
    throw new WrongUsage('salida-sin-escribir', { salida, detalle: describeWriteErrno(error) });
  }
}

/** What a command says of how the workbook is reviewed. */
interface Reviewing {
  readonly ajustes: string | null;
  readonly anterior: readonly string[];
}

/** Takes what a command says; gives how the workbook is reviewed. Throws WrongUsage. */
export async function readOptions({ ajustes, anterior }: Reviewing): Promise<OpcionesDeEntrega> {
  return { ajustes: await readSettings(ajustes), anterior: await readAnteriores(anterior) };
}

/** What became of a file whose copy holds another document. */
export interface Copied {
  /** The review of the copy; of the file itself where there is no copy. */
  readonly file: FileReview;
  /** The copy, `null` where none was made. */
  readonly bytes: Uint8Array | null;
  /** What was done, or why it was not. */
  readonly mensaje: string;
}

/** A command that writes a copy with another document. */
interface Copying extends Reviewing {
  readonly archivo: string;
  readonly salida: string;
  readonly json: boolean;
}

/**
 * Takes a command, where to write and what makes the copy; writes the copy and what became of the file, and gives the
 * status that its review asks for. Throws WrongUsage.
 */
export async function writeCopy(
  command: Copying,
  terminal: Terminal,
  make: (options: OpcionesDeEntrega) => Promise<Copied>,
): Promise<number> {
  await refuseSalida(command.archivo, command.salida);
  const copied = await make(await readOptions(command));
  if (copied.bytes) await saveCopy(command.salida, copied.bytes);
  await writeCopied(copied, command, terminal);
  const status = statusOf(countFile(copied.file));
  // A report that the program saved is no error, and no copy of it was made.
  return copied.bytes || status !== STATUS.ready ? status : STATUS.notDone;
}

async function writeCopied(
  { file, bytes, mensaje }: Copied,
  { salida, json }: Copying,
  { out, colours }: Terminal,
): Promise<void> {
  const resumen = countFile(file);
  if (json) {
    const object = { version: JSON_VERSION, archivos: [toArchivo(file)], salida: bytes && salida, mensaje };
    await out.write(`${writeJson({ ...object, resumen: toResumen(resumen) })}\n`);
    return;
  }
  const text = writeText(file, { width: out.width, style: colours ? TERMINAL_STYLE : PLAIN }).trimEnd();
  // What kept the file from being read or written stands in the text already.
  const isSaid = mensaje === file.problema?.mensaje;
  await out.write(`${(isSaid ? [text] : [text, describeResumen(resumen), mensaje]).join('\n\n')}\n`);
}
