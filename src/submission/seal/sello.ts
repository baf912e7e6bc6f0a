import * as v from 'valibot';
import { CIFRAS_DE_META } from '../cifras';
import { cifraSchema, identidadSchema, readStored, type DocumentoRechazado } from '../storedDocument';
import { sha256 } from '../sha256';
import { canonicalText, CIFRAS_DE_FORMATO } from './sealedForm';

/** The version of the seal that this program writes and reads. */
export const SELLO_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const day = v.pipe(v.string(), v.isoDate());

const formSchema = v.strictObject({
  /** The sheet's name when it was sealed: for people, not part of what must stay the same. */
  hoja: v.string(),
  identidad: identidadSchema,
  cifras: v.pipe(v.array(cifraSchema), v.length(CIFRAS_DE_FORMATO.length)),
  metas: v.array(v.pipe(v.array(cifraSchema), v.length(CIFRAS_DE_META.length))),
});

const contentEntries = {
  version: v.literal(SELLO_VERSION),
  /** The program's version and what stands for its rules. */
  programa: v.strictObject({ version: v.string(), reglas: v.string() }),
  /** When it was sealed, with the place's distance from UTC: `2025-07-04T12:20:00-06:00`. */
  fecha: v.pipe(v.string(), v.isoTimestamp()),
  ajustes: v.strictObject({
    origen: v.picklist(['archivo', 'libro', 'institucion', 'fabrica']),
    perfil: v.nullable(v.strictObject({ nombre: v.string(), vigenteDesde: day })),
    huella: hash,
  }),
  conteo: v.strictObject({
    formatos: count,
    metas: count,
    advertencias: count,
    dispensadas: count,
    sugerencias: count,
  }),
  dispensas: v.array(
    v.strictObject({
      regla: v.string(),
      formato: identidadSchema,
      clave: v.nullable(v.number()),
      motivo: v.string(),
      nombre: v.string(),
      fecha: day,
    }),
  ),
  formatos: v.array(formSchema),
  /** The digest of every figure of the forms. */
  huella: hash,
};
const selloSchema = v.strictObject({
  ...contentEntries,
  /** The digest of all the rest of the seal. */
  control: hash,
});
const contentSchema = v.strictObject(contentEntries);

/** What a workbook was when it was sealed. */
export type Sello = v.InferOutput<typeof selloSchema>;
export type FormatoEnSello = Sello['formatos'][number];

/** Takes all of a seal but its own digest; gives the seal. */
export async function closeSello(content: v.InferInput<typeof contentSchema>): Promise<Sello> {
  const read = v.parse(contentSchema, content);
  return { ...read, control: await sha256(JSON.stringify(read)) };
}

/** Takes the JSON text of a seal as a workbook holds it; gives the seal, or why it is not taken into account. Never throws. */
export async function readSello(
  json: string,
): Promise<{ readonly documento: Sello } | { readonly rechazo: DocumentoRechazado }> {
  const read = readStored(json, selloSchema, SELLO_VERSION);
  if ('rechazo' in read) return read;
  const { control, ...content } = read.documento;
  if ((await sha256(JSON.stringify(content))) !== control) return { rechazo: { motivo: 'editado', ruta: 'control' } };
  if ((await sha256(canonicalText(content.formatos))) !== content.huella) {
    return { rechazo: { motivo: 'editado', ruta: 'huella' } };
  }
  return read;
}
