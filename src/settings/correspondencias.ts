import * as v from 'valibot';
import { COLUMNAS_DEL_FORMATO, type Correspondencia } from '../form/correspondencia';

/** The version of the document that this program writes and reads. */
const VERSION = 1;

// As many as the sheets of a workbook that is read.
const MOST = 255;

const letters = v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)));
const schema = v.strictObject({
  version: v.literal(VERSION),
  correspondencias: v.pipe(
    v.array(
      v.strictObject({
        hoja: v.string(),
        trimestre: v.nullable(v.picklist([1, 2, 3, 4])),
        encabezado: v.nullable(
          v.strictObject({
            fila: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_048_576)),
            columnas: v.record(v.picklist(COLUMNAS_DEL_FORMATO), letters),
          }),
        ),
      }),
    ),
    v.maxLength(MOST),
  ),
});

/** Takes the text of the document; gives what was settled by hand, or `null` where it cannot be understood. */
export function readCorrespondencias(json: string): readonly Correspondencia[] | null {
  try {
    const result = v.safeParse(schema, JSON.parse(json));
    return result.success ? result.output.correspondencias : null;
  } catch {
    return null;
  }
}

/** Takes what was settled by hand; gives the text of the document, or `null` where there is nothing to keep. */
export function writeCorrespondencias(correspondencias: readonly Correspondencia[]): string | null {
  const kept = correspondencias.filter(({ trimestre, encabezado }) => trimestre !== null || encabezado !== null);
  return kept.length === 0 ? null : JSON.stringify({ version: VERSION, correspondencias: kept });
}

/** What is settled by hand for one sheet; what is left out stays as it was. */
export type SettledSheet = Partial<Omit<Correspondencia, 'hoja'>>;

/** Takes what was settled by hand and the part that is new for one sheet; gives all of it together. */
export function settle(
  correspondencias: readonly Correspondencia[],
  hoja: string,
  changed: SettledSheet,
): Correspondencia[] {
  const before = correspondencias.find((each) => each.hoja === hoja) ?? { hoja, trimestre: null, encabezado: null };
  return [...correspondencias.filter((each) => each !== before), { ...before, ...changed }];
}
