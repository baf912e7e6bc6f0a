// eslint-disable-next-line boundaries/no-unknown -- the version is said once, there
import about from '../../package.json';
import { readDocuments } from '../files/readDocuments';
import { readWorkbook } from '../files/readWorkbook';
import { writeWorkbook } from '../files/writeWorkbook';
import { describeRefusal } from '../messages/submission/refusals';
import { reviewedFile, unreviewedFile } from '../reports/fileReview';
import { type OpcionesDeEntrega, reviewSubmission } from '../submission/reviewSubmission';
import { makeSello } from '../submission/seal/makeSello';
import type { Sellar } from './arguments';
import { type Copied, writeCopy } from './copy';
import { CLI } from './messages';
import { now } from './now';
import { openFile, toProblem } from './reviewFile';
import type { Terminal } from './terminal';

/**
 * Takes what to seal and where to write; writes a sealed copy where nothing of severity `error` is left, and gives the
 * status that the review asks for. Throws WrongUsage.
 */
export function sellar(command: Sellar, terminal: Terminal): Promise<number> {
  return writeCopy(command, terminal, (options) => seal(command, options));
}

async function seal({ archivo, salida }: Sellar, options: OpcionesDeEntrega): Promise<Copied> {
  try {
    const { bytes, content, documents } = await openFile(archivo);
    const { review, entrega } = await reviewSubmission(content, documents, options);
    const made = await makeSello({ review, ...entrega }, { version: about.version, fecha: now() });
    if ('rechazo' in made) {
      return {
        file: reviewedFile(archivo, review, entrega),
        bytes: null,
        mensaje: describeRefusal(made.rechazo),
      };
    }
    const copy = writeWorkbook(bytes, archivo, [], { sello: JSON.stringify(made.sello) });
    // What is reported is what the copy says when it is read again.
    const after = await reviewSubmission(await readWorkbook(copy, salida), readDocuments(copy), options);
    return { file: reviewedFile(salida, after.review, after.entrega), bytes: copy, mensaje: CLI.sealed(salida) };
  } catch (error) {
    const problema = toProblem(error);
    return { file: unreviewedFile(archivo, problema), bytes: null, mensaje: problema.mensaje };
  }
}
