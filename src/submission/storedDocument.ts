import * as v from 'valibot';

/** Why a document that a workbook holds is not taken into account. */
export type DocumentoRechazado =
  /** No JSON, something else than what the program writes, or not as the program left it. */
  | { readonly motivo: 'editado'; readonly ruta: string }
  /** A newer program wrote it. */
  | { readonly motivo: 'version-nueva'; readonly version: number };

/** A document as read, or why it is not taken into account. */
export type Leido<T> = { readonly documento: T } | { readonly rechazo: DocumentoRechazado };

/**
 * Takes the JSON text of a document as a workbook holds it, its schema and the version that this program writes; gives
 * the document. Every key that the schema does not know is refused. Never throws.
 */
export function readStored<Schema extends v.GenericSchema>(
  json: string,
  schema: Schema,
  version: number,
): Leido<v.InferOutput<Schema>> {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return { rechazo: { motivo: 'editado', ruta: '' } };
  }
  const written = versionIn(document);
  if (written !== null && written > version) return { rechazo: { motivo: 'version-nueva', version: written } };
  const result = v.safeParse(schema, document, { abortEarly: true });
  if (result.success) return { documento: result.output };
  return { rechazo: { motivo: 'editado', ruta: v.getDotPath(result.issues[0]) ?? '' } };
}

function versionIn(document: unknown): number | null {
  if (typeof document !== 'object' || document === null || !('version' in document)) return null;
  return typeof document.version === 'number' ? document.version : null;
}

const trimestre = v.picklist([1, 2, 3, 4]);

/** What documents say of a form: whose it is and of when. */
export const identidadSchema = v.strictObject({
  unidadEjecutora: v.string(),
  ejercicio: v.nullable(v.pipe(v.number(), v.integer())),
  trimestre: v.nullable(trimestre),
});

/** What documents say of a cell. */
export const cifraSchema = v.nullable(v.union([v.number(), v.string(), v.boolean()]));
