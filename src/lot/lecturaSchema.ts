import * as v from 'valibot';
import type { EstadoFigura, Figura } from '../form/figure';
import {
  type CampoLeido,
  CAMPOS,
  type ColumnaFaltante,
  type FilaOmitida,
  FIRMAS,
  type Formato,
  type Meta,
  type MotivoIgnorada,
} from '../form/formato';
import { TITULOS } from '../form/titles';
import type { Trimestre } from '../form/trimestre';
import { DOCUMENT_NAMES } from '../workbook/documents';
import type { Lectura } from './lectura';

// A reading comes from a file that anybody may have edited: every part of it is checked, and what is more is left out.
const cell = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));
const cellOrNone = v.nullable(cell);
const row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_048_576));
const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)));
const quarter: v.GenericSchema<unknown, Trimestre> = v.picklist([1, 2, 3, 4]);
// Named one by one, so that none is forgotten when the form learns a new one.
const oneOf = <Word extends string>(words: Readonly<Record<Word, true>>): v.GenericSchema<unknown, Word> =>
  v.picklist(Object.keys(words) as Word[]);
const written = v.object({ celda: cell, texto: v.string() });

const figura: v.GenericSchema<unknown, Figura> = v.object({
  celda: cellOrNone,
  estado: oneOf<EstadoFigura>({
    numero: true,
    vacia: true,
    'texto-numerico': true,
    texto: true,
    error: true,
    'sin-calcular': true,
    'sin-columna': true,
  }),
  numero: v.nullable(v.number()),
  valor: v.nullable(v.union([v.number(), v.string(), v.boolean(), v.object({ error: v.string() })])),
  formula: v.nullable(v.string()),
  formatoNumerico: v.string(),
});
const figuras = v.tuple([figura, figura, figura, figura]);

const meta: v.GenericSchema<unknown, Meta> = v.object({
  fila: row,
  lineas: v.nullable(v.string()),
  clave: v.nullable(v.pipe(v.number(), v.integer())),
  celdaClave: cell,
  descripcion: v.string(),
  unidad: v.nullable(written),
  celdaUnidad: cellOrNone,
  metaAnual: figura,
  programado: figuras,
  alcanzado: figuras,
  avanceAbsoluto: figura,
  acumuladoRelativo: figura,
  observaciones: v.nullable(written),
  celdaObservaciones: cellOrNone,
  otrosErrores: v.array(written),
});

const columnaFaltante: v.GenericSchema<unknown, ColumnaFaltante> = v.union([
  v.object({ titulo: v.picklist(['P', 'A']), trimestre: quarter }),
  v.object({ titulo: v.picklist(TITULOS) }),
]);

const campo: v.GenericSchema<unknown, CampoLeido> = v.object({ etiqueta: cellOrNone, valor: v.nullable(written) });

const formato: v.GenericSchema<unknown, Formato> = v.object({
  hoja: v.string(),
  encabezado: v.object(v.entriesFromList(CAMPOS, campo)),
  ejercicio: year,
  trimestre: v.nullable(quarter),
  fecha: v.nullable(written),
  firmas: v.object(v.entriesFromList(FIRMAS, cellOrNone)),
  celdaTabla: cell,
  columnasFaltantes: v.array(columnaFaltante),
  metas: v.array(meta),
  filasOmitidas: v.array(v.object({ fila: row, motivo: oneOf<FilaOmitida['motivo']>({ total: true, texto: true }) })),
});

/** What a reading must be. */
export const lecturaSchema: v.GenericSchema<unknown, Lectura> = v.object({
  formatos: v.array(v.object({ formato, trimestre: v.nullable(quarter) })),
  hojasNoReconocidas: v.array(
    v.object({
      hoja: v.string(),
      celda: cell,
      encontrados: v.array(v.picklist(TITULOS)),
      faltantes: v.array(columnaFaltante),
    }),
  ),
  hojasIgnoradas: v.array(
    v.object({
      hoja: v.string(),
      motivo: oneOf<MotivoIgnorada>({
        vacia: true,
        oculta: true,
        informe: true,
        'demasiado-grande': true,
        'sin-titulos': true,
      }),
    }),
  ),
  documentos: v.object(v.entriesFromList(DOCUMENT_NAMES, v.exactOptional(v.string()))),
});
