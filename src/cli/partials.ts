import { stat } from 'node:fs/promises';
import {
  filesInPart,
  InvalidPartial,
  type PartialFile,
  type Particion,
  readPartialEnd,
  readPartialFile,
  readPartialStart,
} from '../lot/partial';
import { matchFiles, PATTERN } from './findFiles';
import { describeErrno, type ProblemaDeArchivo, type ProblemaParcial } from './messages';
import { LineTooLong, textLines } from './textLines';
import { WrongUsage } from './usage';

/** The partial results of one lot, all of them there. */
export interface Partials {
  readonly particion: Particion;
  /** Gives the files of the whole lot, in their order. Throws WrongUsage, once every part was read. */
  readonly files: () => AsyncGenerator<PartialFile>;
  readonly close: () => Promise<void>;
}

interface Part {
  readonly archivo: string;
  readonly particion: Particion;
  readonly lines: AsyncGenerator<string, void>;
  /** How many of its files were read. */
  read: number;
  problema: ProblemaDeArchivo | null;
}

/** Takes paths and patterns; gives the partial results they lead to. Throws WrongUsage, which says what is wrong with each. */
export async function openPartials(typed: readonly string[]): Promise<Partials> {
  const parts: Part[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(parts.map(({ lines }) => lines.return(undefined)));
  };
  const problemas: ProblemaParcial[] = [];
  for (const archivo of await findPartials(typed)) {
    const lines = textLines(archivo);
    try {
      const start = (await nextLine(lines)) ?? '';
      const part = { archivo, particion: readPartialStart(start), lines, read: 0, problema: null };
      const problema = problemAmong(parts, part);
      parts.push(part);
      if (problema) problemas.push({ archivo, ...problema });
    } catch (error) {
      await lines.return(undefined);
      problemas.push({ archivo, ...toProblem(error) });
    }
  }
  if (problemas.length === 0) problemas.push(...missingParts(parts));
  const [first] = parts;
  if (problemas.length > 0 || !first) {
    await close();
    throw new WrongUsage('parciales-invalidos', { problemas });
  }
  return { particion: first.particion, files: () => filesInOrder(parts), close };
}

async function* filesInOrder(parts: readonly Part[]): AsyncGenerator<PartialFile> {
  const byPart = new Map(parts.map((part) => [part.particion.parte, part]));
  const { archivos, de } = parts[0]!.particion;
  let isWhole = true;
  // Where one part is wrong the others are read to their end all the same, so that everything wrong is said at once.
  for (let place = 0; place < archivos; place++) {
    const file = await nextFile(byPart.get((place % de) + 1)!);
    isWhole &&= file !== null;
    if (file && isWhole) yield file;
  }
  for (const part of parts) await endPart(part);
  const problemas = parts.flatMap(({ archivo, problema }) => (problema ? [{ archivo, ...problema }] : []));
  if (problemas.length > 0) throw new WrongUsage('parciales-invalidos', { problemas });
}

async function nextFile(part: Part): Promise<PartialFile | null> {
  if (part.problema) return null;
  try {
    const line = await nextLine(part.lines);
    const expected = filesInPart(part.particion.archivos, part.particion);
    if (line === null || line.startsWith(']')) {
      throw new InvalidPartial('incompleto', { archivos: expected, faltan: expected - part.read });
    }
    return readPartialFile(line, part.read++);
  } catch (error) {
    part.problema = toProblem(error);
    return null;
  }
}

async function endPart(part: Part): Promise<void> {
  if (part.problema) return;
  try {
    readPartialEnd(await nextLine(part.lines));
  } catch (error) {
    part.problema = toProblem(error);
  }
}

async function nextLine(lines: AsyncGenerator<string, void>): Promise<string | null> {
  const next = await lines.next();
  return next.done ? null : next.value;
}

function problemAmong(parts: readonly Part[], { particion }: Part): ProblemaDeArchivo | null {
  const [first] = parts;
  if (!first) return null;
  const { huella, de, archivos } = first.particion;
  if (particion.huella !== huella || particion.de !== de || particion.archivos !== archivos) {
    return { tipo: 'otro-lote', primero: first.archivo };
  }
  const same = parts.find((other) => other.particion.parte === particion.parte);
  return same ? { tipo: 'parte-repetida', parte: particion.parte, primero: same.archivo } : null;
}

function missingParts(parts: readonly Part[]): ProblemaParcial[] {
  const de = parts[0]?.particion.de ?? 0;
  const there = new Set(parts.map(({ particion }) => particion.parte));
  const partes = Array.from({ length: de }, (_, index) => index + 1).filter((parte) => !there.has(parte));
  return partes.length > 0 ? [{ tipo: 'faltan-partes', partes, de }] : [];
}

async function findPartials(typed: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    typed.map(async (each) => {
      if (await isThere(each)) return [each];
      const pattern = each.replaceAll('\\', '/');
      const matches = PATTERN.test(pattern) ? await matchFiles(pattern, (name) => /\.json$/i.test(name)) : [];
      // What leads nowhere is told as a file that cannot be read.
      return matches.length > 0 ? matches : [each];
    }),
  );
  return found.flat();
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function toProblem(error: unknown): ProblemaDeArchivo {
  if (error instanceof InvalidPartial) return { tipo: 'invalido', problema: error as InvalidPartial };
  if (error instanceof LineTooLong) return { tipo: 'invalido', problema: new InvalidPartial('no-es-parcial', {}) };
  return { tipo: 'ilegible', detalle: describeErrno(error) };
}
