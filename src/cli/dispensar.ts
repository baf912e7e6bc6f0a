import { readDocuments } from '../files/readDocuments';
import { readWorkbook } from '../files/readWorkbook';
import { writeWorkbook } from '../files/writeWorkbook';
import { describeRechazo } from '../messages/submission/seal';
import { describeRefusal } from '../messages/submission/refusals';
import { reviewedFile, unreviewedFile } from '../reports/fileReview';
import type { WorkbookReview } from '../review/reviewWorkbook';
import { RULES } from '../rules';
import { type OpcionesDeEntrega, reviewSubmission } from '../submission/reviewSubmission';
import { addDispensa } from '../submission/waivers/addDispensa';
import { type Dispensa, readDispensas, writeDispensas } from '../submission/waivers/dispensas';
import { isSameName } from '../workbook/drawnSheet';
import type { Dispensar } from './arguments';
import { type Copied, writeCopy } from './copy';
import { CLI } from './messages';
import { today } from './now';
import { openFile, toProblem } from './reviewFile';
import type { Terminal } from './terminal';
import { WrongUsage } from './usage';

/**
 * Takes which warnings to waive, who does and where to write; writes a copy with the waivers and gives the status that
 * its review asks for. Throws WrongUsage.
 */
export async function dispensar(command: Dispensar, terminal: Terminal): Promise<number> {
  refuseUnknown(command.regla);
  return writeCopy(command, terminal, (options) => waive(command, options));
}

function refuseUnknown(regla: string): void {
  if (RULES.some(({ id }) => id === regla)) return;
  const reglas = RULES.filter(({ severidad }) => severidad === 'advertencia').map(({ id }) => id);
  throw new WrongUsage('regla-desconocida', { regla, reglas });
}

async function waive(command: Dispensar, options: OpcionesDeEntrega): Promise<Copied> {
  const { archivo, salida } = command;
  try {
    const { bytes, content, documents } = await openFile(archivo);
    const { review } = await reviewSubmission(content, documents, options);
    const read = readDispensas(documents.dispensas);
    if ('rechazo' in read && read.rechazo.motivo === 'version-nueva') {
      throw new WrongUsage('dispensa-rechazada', { mensaje: describeRechazo(read.rechazo, 'Las dispensas') });
    }
    const { dispensas, added } = addMatching('rechazo' in read ? [] : read.documento, review, command);
    const copy = writeWorkbook(bytes, archivo, [], { dispensas: writeDispensas(dispensas) });
    const after = await reviewSubmission(await readWorkbook(copy, salida), readDocuments(copy), options);
    return { file: reviewedFile(salida, after.review, after.entrega), bytes: copy, mensaje: CLI.waived(added, salida) };
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    const problema = toProblem(error);
    return { file: unreviewedFile(archivo, problema), bytes: null, mensaje: problema.mensaje };
  }
}

function addMatching(
  present: readonly Dispensa[],
  { formatos }: WorkbookReview,
  { regla, clave, hoja, motivo, nombre }: Dispensar,
): { readonly dispensas: readonly Dispensa[]; readonly added: number } {
  let dispensas = present;
  let added = 0;
  for (const form of formatos.filter(({ formato }) => hoja === null || isSameName(formato.hoja, hoja))) {
    for (const finding of form.hallazgos) {
      if (finding.regla !== regla || (clave !== null && finding.clave !== clave)) continue;
      const result = addDispensa(dispensas, finding, form, { motivo, nombre, fecha: today() });
      if ('rechazo' in result) {
        throw new WrongUsage('dispensa-rechazada', { mensaje: describeRefusal(result.rechazo) });
      }
      dispensas = result.dispensas;
      added++;
    }
  }
  if (added === 0) throw new WrongUsage('sin-hallazgo', { regla });
  return { dispensas, added };
}
