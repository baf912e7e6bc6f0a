import * as v from 'valibot';
import { cifraSchema, identidadSchema, readStored, type Leido } from '../storedDocument';

/** The version of the document of waivers that this program writes and reads. */
const DISPENSAS_VERSION = 1;

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/** Characters that a reason and a name may have. */
export const LONGEST_MOTIVO = 500;
export const LONGEST_NOMBRE = 120;

const dispensaSchema = v.strictObject({
  /** The rule's id, also one that this program does not know any more. */
  regla: v.string(),
  formato: identidadSchema,
  clave: v.nullable(v.number()),
  /** What the finding was about, by its names: see `findingFigures.ts`. */
  cifras: v.record(v.string(), cifraSchema),
  motivo: words(LONGEST_MOTIVO),
  /** Who waived it, as typed. */
  nombre: words(LONGEST_NOMBRE),
  /** The day, such as `2025-07-04`. */
  fecha: v.pipe(v.string(), v.isoDate()),
});

const dispensasSchema = v.strictObject({
  version: v.literal(DISPENSAS_VERSION),
  dispensas: v.array(dispensaSchema),
});

/** One waiver: which warning, about which figures, and who waived it, when and why. */
export type Dispensa = v.InferOutput<typeof dispensaSchema>;

/** Takes the JSON text of the waivers of a workbook (absent: it holds none); gives them. Never throws. */
export function readDispensas(json: string | undefined): Leido<readonly Dispensa[]> {
  if (json === undefined) return { documento: [] };
  const read = readStored(json, dispensasSchema, DISPENSAS_VERSION);
  return 'rechazo' in read ? read : { documento: read.documento.dispensas };
}

/** Takes waivers; gives the JSON text to store in the workbook, or `null` to store none. */
export function writeDispensas(dispensas: readonly Dispensa[]): string | null {
  return dispensas.length === 0 ? null : JSON.stringify({ version: DISPENSAS_VERSION, dispensas });
}
