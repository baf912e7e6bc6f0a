import { crc32 } from '../files/zip/crc32';
import type { Formato } from '../form/formato';
import { readUnidadEjecutora, type UnidadEjecutora } from '../history/unidadEjecutora';
import type { Archivo } from '../reports/archivo';
import { archivoOf, type FormatoArchivo } from '../reports/archivo';
import type { FileReview } from '../reports/fileReview';
import { type FormLine, formLine } from '../reports/sheet/formsTable';
import type { RuleId } from '../rules';
import type { EstadoDelSello } from '../submission/seal/verifySello';

/** What a lot keeps of one form. */
export interface LotForm extends FormLine {
  /** `null` where the form does not say its unit, or could not be read. */
  readonly unidad: UnidadEjecutora | null;
  /** How many findings there are of each rule that found any. */
  readonly reglas: Readonly<Partial<Record<RuleId, number>>>;
  /** The same number for forms that say the same. */
  readonly huella: number;
}

/** What a lot keeps of one file: counts, and nothing of its rows or cells. */
export interface LotRow {
  readonly archivo: string;
  /** `null` where the file was reviewed. */
  readonly error: Archivo['error'];
  /** Whether it is what was sealed; `null` where that was not looked at. */
  readonly sello: EstadoDelSello['tipo'] | null;
  readonly formatos: readonly LotForm[];
}

/** Takes the review of a file; gives what the lot keeps of it. */
export function toLotRow(file: FileReview): LotRow {
  const { archivo, error, formatos } = archivoOf(file);
  return {
    archivo,
    error,
    sello: file.entrega?.sello.tipo ?? null,
    formatos: formatos.map((form, index) => toLotForm(form, file.review.formatos[index]?.formato)),
  };
}

function toLotForm(form: FormatoArchivo, formato: Formato | undefined): LotForm {
  const reglas: Partial<Record<RuleId, number>> = {};
  for (const { regla } of form.hallazgos) reglas[regla] = (reglas[regla] ?? 0) + 1;
  return {
    ...formLine(form),
    unidad: formato ? readUnidadEjecutora(formato) : null,
    reglas,
    huella: formato ? crc32(new TextEncoder().encode(JSON.stringify(saidBy(formato)))) : 0,
  };
}

function saidBy({ metas }: Formato): unknown {
  return metas.map(({ clave, descripcion, unidad, metaAnual, programado, alcanzado, observaciones }) => [
    ...[clave, descripcion, unidad?.texto, observaciones?.texto],
    ...[metaAnual, ...programado, ...alcanzado].map(({ valor }) => valor),
  ]);
}
