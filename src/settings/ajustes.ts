import * as v from 'valibot';
import { CASOS } from '../observations/cases';
import { CAUSAS, PLANTILLAS, unknownFigures } from '../observations/templates';
import { REGLAS_DESACTIVABLES } from './reglasDesactivables';

/** The version of the settings document that this program writes and reads. */
export const AJUSTES_VERSION = 1;

const percentage = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));
const units = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000_000));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000));
const template = v.pipe(
  words,
  v.check((text) => unknownFigures(text).length === 0),
);

const toleratedPercentage = v.pipe(
  percentage,
  v.description('Diferencia en porcentaje de lo programado que se tolera sin observación.'),
);
const toleratedUnits = v.pipe(units, v.description('Diferencia en unidades que se tolera sin observación.'));
const sideSchema = v.strictObject({
  porcentaje: v.optional(toleratedPercentage, 0),
  unidades: v.optional(toleratedUnits, 0),
});
// What an exception leaves out is not 0: it is as in the general thresholds.
const exceptionSideSchema = v.strictObject({
  porcentaje: v.optional(toleratedPercentage),
  unidades: v.optional(toleratedUnits),
});
const yearLimit = v.pipe(
  percentage,
  v.description('Porcentaje de META ANUAL a partir del cual se advierte que la meta del año se excedió.'),
);

const exceptionSchema = v.pipe(
  v.strictObject({
    clave: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    unidad: v.optional(words),
    porDebajo: v.optional(exceptionSideSchema),
    porEncima: v.optional(exceptionSideSchema),
    limiteAnual: v.optional(yearLimit),
  }),
  v.check(({ clave, unidad }) => (clave === undefined) !== (unidad === undefined)),
  v.description('Umbrales de una clave o de una unidad de medida; lo que no diga vale como en los generales.'),
);

const templates = Object.fromEntries(CASOS.map((caso) => [caso, v.optional(template, PLANTILLAS[caso])])) as {
  [Caso in (typeof CASOS)[number]]: v.OptionalSchema<typeof template, string>;
};

const profile = v.strictObject({
  nombre: v.pipe(words, v.maxLength(120), v.description('Quién publica estos ajustes, por ejemplo la institución.')),
  vigenteDesde: v.pipe(v.string(), v.isoDate(), v.description('Desde qué día valen, como 2025-07-01.')),
});

const switchedOff = v.strictObject({
  regla: v.pipe(v.picklist(REGLAS_DESACTIVABLES), v.description('La regla que no se revisa: nunca un error.')),
  motivo: v.pipe(words, v.maxLength(500), v.description('Por qué; el reporte lo dice.')),
});

/** The settings document: every part but `version` may be left out, and then the default holds. */
export const ajustesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.pipe(v.literal(AJUSTES_VERSION), v.description('Versión de este documento.')),
  perfil: v.pipe(
    v.optional(profile),
    v.description('De quién son estos ajustes y desde cuándo valen, si los publica una institución.'),
  ),
  umbrales: v.pipe(
    v.optional(
      v.strictObject({
        porDebajo: v.optional(sideSchema, {}),
        porEncima: v.optional(sideSchema, {}),
        limiteAnual: v.optional(yearLimit, 100),
        excepciones: v.optional(v.array(exceptionSchema), []),
      }),
      {},
    ),
    v.description('Desde qué diferencia hace falta una observación: la que pasa del porcentaje y de las unidades.'),
  ),
  plantillas: v.pipe(
    v.optional(v.strictObject(templates), {}),
    v.description('Texto de cada plantilla: entre llaves las cifras, entre corchetes lo que una persona completa.'),
  ),
  causas: v.pipe(
    v.optional(v.array(words), [...CAUSAS]),
    v.description('Causas usuales que se ofrecen para completar [causa].'),
  ),
  columnasCalculadas: v.pipe(
    v.optional(v.picklist(['formula', 'valor']), 'formula'),
    v.description('Cómo se corrigen AVANCE ABSOLUTO y ACUMULADO RELATIVO.'),
  ),
  reglas: v.pipe(
    v.optional(v.strictObject({ desactivadas: v.optional(v.array(switchedOff), []) }), {}),
    v.description('Advertencias y sugerencias que no se revisan, y por qué. Un error no se puede desactivar.'),
  ),
});

/** The settings with every default filled in. Percentages are percentages: 5 is 5 %. */
export type Ajustes = v.InferOutput<typeof ajustesSchema>;

export { AJUSTES } from './defaultAjustes';
