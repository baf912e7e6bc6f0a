import * as v from 'valibot';
import type { Trimestre } from '../form/trimestre';
import type { FileReview, Problema } from '../reports/fileReview';
import { type Json, JSON_VERSION, toArchivo, toResumen, writeJson } from '../reports/json';
import type { Resumen } from '../reports/resumen';
import type { Ajustes } from '../settings/ajustes';
import { InvalidAjustes } from '../settings/invalidAjustes';
import { readAjustes } from '../settings/readAjustes';
import type { Lectura } from './lectura';
import { lecturaSchema } from './lecturaSchema';

/** Which part of a lot a partial result is, and how the lot was reviewed. */
export interface Particion {
  /** From 1 to `de`. */
  readonly parte: number;
  readonly de: number;
  /** The files of the whole lot. */
  readonly archivos: number;
  /** The same text for the parts of the same lot, reviewed in the same way by the same program. */
  readonly huella: string;
  /** Those given for the review, `null`: none. */
  readonly ajustes: Ajustes | null;
  readonly trimestre: Trimestre | null;
  /** The day of the review. */
  readonly fecha: string;
}

/** One file of a partial result: what was read in it, or why it could not be. */
export type PartialFile = { readonly archivo: string } & (
  { readonly lectura: Lectura } | { readonly lectura: null; readonly problema: Problema }
);

/** Why a file is no partial result that can be merged. */
export interface PartialReasons {
  /** Anything else than what `--particion` with `--json` prints, or no longer as it was printed. */
  'no-es-parcial': Record<string, never>;
  /** A whole result: nothing in it is left to be merged. */
  'sin-particion': Record<string, never>;
  'version-nueva': { readonly version: number };
  /** It ends early. */
  incompleto: { readonly archivos: number; readonly faltan: number };
  /** One of its files is not as it was written; the first is 1. */
  'archivo-invalido': { readonly lugar: number };
}

/** A partial result that cannot be merged; its prose is in the message catalogue. */
export class InvalidPartial<Code extends keyof PartialReasons = keyof PartialReasons> extends Error {
  constructor(
    readonly codigo: Code,
    readonly datos: PartialReasons[Code],
  ) {
    super(codigo);
    this.name = 'InvalidPartial';
  }
}

/** Takes the number of files of a lot and a part of it; gives how many of them are in that part. */
export function filesInPart(archivos: number, { parte, de }: Pick<Particion, 'parte' | 'de'>): number {
  return Math.max(0, Math.ceil((archivos - (parte - 1)) / de));
}

/** Takes the place of a file in its lot, from 0, and the number of parts; gives the part it is in, from 1. */
export function partOf(place: number, de: number): number {
  return (place % de) + 1;
}

/**
 * A partial result as it is written while files are still being reviewed, one line for each: the object of `--json`,
 * with what was read in each file, from which the whole is judged when all parts are there.
 */
export const partialReport = {
  /** Takes which part it is; gives the beginning of the object. */
  start: (particion: Particion): string =>
    `{"version":${JSON_VERSION},"particion":${writeJson(particion as unknown as Json)},"archivos":[`,
  /** Takes a file's review and its index in the part; gives its line, parted from the one before it. */
  file: (file: FileReview, lectura: Lectura | null, index: number): string => {
    const entry = { ...(toArchivo(file) as Record<string, Json>), lectura: lectura as unknown as Json };
    return `${index === 0 ? '' : ','}\n${writeJson(entry)}`;
  },
  /** Takes the counts of all files of the part; gives the rest of the object. */
  end: (resumen: Resumen): string => `\n],"resumen":${writeJson(toResumen(resumen))}}\n`,
};

const whole = (limit: number): v.GenericSchema<unknown, number> =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limit));

const startSchema = v.object({
  version: v.literal(JSON_VERSION),
  particion: v.object({
    parte: whole(1_000_000),
    de: whole(1_000_000),
    archivos: whole(1_000_000_000),
    huella: v.string(),
    ajustes: v.unknown(),
    trimestre: v.nullable(v.picklist([1, 2, 3, 4] satisfies Trimestre[])),
    fecha: v.pipe(v.string(), v.isoDate()),
  }),
});

const fileSchema: v.GenericSchema<unknown, PartialFile> = v.union([
  v.object({ archivo: v.string(), lectura: lecturaSchema }),
  v.pipe(
    v.object({
      archivo: v.string(),
      lectura: v.null(),
      error: v.object({ codigo: v.string(), mensaje: v.string() }),
    }),
    v.transform(({ archivo, error }) => ({ archivo, lectura: null, problema: error })),
  ),
]);

/** Takes the first line of a file; gives which part it is. Throws InvalidPartial. */
export function readPartialStart(line: string): Particion {
  const start = parse(`${line}]}`);
  const version = typeof start === 'object' && start !== null && 'version' in start ? start.version : null;
  if (typeof version === 'number' && version > JSON_VERSION) throw new InvalidPartial('version-nueva', { version });
  if (isWhole(start)) throw new InvalidPartial('sin-particion', {});
  const { success, output } = v.safeParse(startSchema, start);
  if (!success) throw new InvalidPartial('no-es-parcial', {});
  const { particion } = output;
  if (particion.parte < 1 || particion.parte > particion.de) throw new InvalidPartial('no-es-parcial', {});
  return { ...particion, ajustes: readSettings(particion.ajustes) };
}

/** Takes a line of a file after the first and its place in the part, from 0; gives the file that it says. Throws InvalidPartial. */
export function readPartialFile(line: string, place: number): PartialFile {
  const { success, output } = v.safeParse(fileSchema, parse(line.replace(/,$/, '')));
  if (!success) throw new InvalidPartial('archivo-invalido', { lugar: place + 1 });
  return output;
}

/** Takes the line after the last file; gives nothing. Throws InvalidPartial where it does not end the object. */
export function readPartialEnd(line: string | null): void {
  if (line === null || parse(`{"archivos":[${line}`) === undefined) throw new InvalidPartial('no-es-parcial', {});
}

function isWhole(start: unknown): boolean {
  return v.is(v.strictObject({ version: v.literal(JSON_VERSION), archivos: v.tuple([]) }), start);
}

function readSettings(document: unknown): Ajustes | null {
  if (document === null) return null;
  try {
    return readAjustes(JSON.stringify(document ?? 0));
  } catch (error) {
    if (error instanceof InvalidAjustes) throw new InvalidPartial('no-es-parcial', {});
    throw error;
  }
}

// `undefined` for what is no JSON.
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
