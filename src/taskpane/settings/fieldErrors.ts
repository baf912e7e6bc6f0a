import { readNumberText } from '../../form/numberText';
import { writeNumber } from '../../language/figures';
import { describeFailure } from '../../messages/failures';
import { listWords } from '../../messages/names';
import type { Engine } from '../../session/loadEngine';
import { type AjusteProblem, type Exigencia, InvalidAjustes } from '../../settings/invalidAjustes';
import { FIELD_ERRORS, SETTINGS } from './texts';

/** What is wrong with each field, by its place in the document: `umbrales.porDebajo.porcentaje`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The field of all causes, one on each line. */
export const CAUSES_FIELD = 'causas';

/** Takes the number of an exception; gives the place that its fields have in common. */
export function exceptionField(index: number): string {
  return `umbrales.excepciones.${index}`;
}

/** Takes the document that was typed; gives what is wrong with its fields, in the words of the page. */
export function fieldErrors({ readAjustes }: Engine, json: string): FieldErrors {
  try {
    readAjustes(json);
    return {};
  } catch (thrown) {
    if (!(thrown instanceof InvalidAjustes)) throw thrown;
    const errors = thrown.problemas.map((problem): [string, string] => [fieldOf(problem.ruta), describe(problem)]);
    // Of several of one field the first is told.
    return Object.fromEntries<string>(errors.reverse());
  }
}

/** Takes a text that is to be brought in; gives why it holds no settings that can be used, `null` where it does. */
export function documentProblem({ readAjustes }: Engine, json: string): string | null {
  try {
    readAjustes(json);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof InvalidAjustes)) throw thrown;
    const isOther = thrown.problemas.some(({ tipo, ruta }) => ruta === '' || (tipo === 'falta' && ruta === 'version'));
    return isOther ? SETTINGS.notSettings : describeFailure(thrown);
  }
}

// What an exception is for is one field, whether a clave or a unit; all causes are one field too.
function fieldOf(ruta: string): string {
  if (ruta.startsWith(`${CAUSES_FIELD}.`)) return CAUSES_FIELD;
  return ruta.replace(/^(umbrales\.excepciones\.\d+)(?:\.(?:clave|unidad))?$/, '$1.nombre');
}

function describe(problem: AjusteProblem): string {
  switch (problem.tipo) {
    case 'cifra-desconocida':
      return FIELD_ERRORS.unknownFigures(listWords([...new Set(problem.cifras)].map((cifra) => `{${cifra}}`)));
    case 'valor':
      if (problem.ruta.endsWith('.clave')) return FIELD_ERRORS.clave;
      if (problem.ruta.endsWith('.unidad') && problem.recibido === '') return FIELD_ERRORS.unidad;
      return describeValue(problem.esperado, problem.recibido);
    default:
      return FIELD_ERRORS.other;
  }
}

function describeValue(esperado: Exigencia, recibido: unknown): string {
  switch (esperado.tipo) {
    case 'minimo':
      return FIELD_ERRORS.atLeast(writeNumber(esperado.limite));
    case 'maximo':
      return FIELD_ERRORS.atMost(writeNumber(esperado.limite));
    case 'longitud-maxima':
      return FIELD_ERRORS.shorter(writeNumber(esperado.limite));
    case 'texto-no-vacio':
      return FIELD_ERRORS.blank;
    case 'numero':
      return describeText(String(recibido));
    default:
      return FIELD_ERRORS.other;
  }
}

function describeText(typed: string): string {
  const withPoint = typed.replace(',', '.');
  if (withPoint !== typed && readNumberText(withPoint) !== null) return FIELD_ERRORS.decimalPoint(withPoint);
  // 1.152 may be a thousand and more, or one and a bit.
  return readNumberText(`${typed}0`) === null
    ? FIELD_ERRORS.number
    : FIELD_ERRORS.ambiguous(typed.replace('.', ''), `${typed}0`);
}
