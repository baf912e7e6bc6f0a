import * as v from 'valibot';
import { unknownFigures } from '../observations/templates';
import { type Ajustes, ajustesSchema } from './ajustes';
import { type AjusteProblem, type Exigencia, InvalidAjustes } from './invalidAjustes';

/**
 * Takes the text of a settings document; gives the settings with the defaults filled in. Throws InvalidAjustes, which
 * names every wrong value and the first unknown key of each part.
 */
export function readAjustes(json: string): Ajustes {
  let document: unknown;
  try {
    document = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new InvalidAjustes([{ tipo: 'json', ruta: '' }]);
  }
  const result = v.safeParse(ajustesSchema, document);
  if (!result.success) throw new InvalidAjustes(result.issues.map(describe));
  const lists = [...misplacedLists(document, result.output, '')];
  if (lists.length > 0) throw new InvalidAjustes(lists);
  return result.output;
}

type Issue = v.InferIssue<typeof ajustesSchema>;

function describe(issue: Issue): AjusteProblem {
  const ruta = v.getDotPath(issue) ?? '';
  const clave = String(issue.path?.at(-1)?.key);
  if (issue.type === 'strict_object' && issue.expected === 'never') return { tipo: 'clave-desconocida', ruta, clave };
  if (issue.received === 'undefined') return { tipo: 'falta', ruta };
  // Of a rule, the list of all the others would be too long a message.
  if (issue.type === 'picklist' && clave === 'regla') {
    return { tipo: 'regla-no-desactivable', ruta, regla: String(issue.input) };
  }
  if (issue.type === 'check') {
    return typeof issue.input === 'string'
      ? { tipo: 'cifra-desconocida', ruta, cifras: unknownFigures(issue.input) }
      : { tipo: 'clave-o-unidad', ruta };
  }
  return { tipo: 'valor', ruta, esperado: exigenciaOf(issue), recibido: issue.input };
}

function exigenciaOf(issue: Exclude<Issue, { readonly type: 'check' }>): Exigencia {
  switch (issue.type) {
    case 'number':
      return { tipo: 'numero' };
    case 'integer':
      return { tipo: 'entero' };
    case 'string':
      return { tipo: 'texto' };
    case 'array':
      return { tipo: 'lista' };
    case 'strict_object':
      return { tipo: 'objeto' };
    case 'iso_date':
      return { tipo: 'fecha' };
    case 'min_length':
      return { tipo: 'texto-no-vacio' };
    case 'min_value':
      return { tipo: 'minimo', limite: issue.requirement };
    case 'max_value':
      return { tipo: 'maximo', limite: issue.requirement };
    case 'max_length':
      return { tipo: 'longitud-maxima', limite: issue.requirement };
    case 'literal':
    case 'picklist':
      return { tipo: 'opciones', opciones: optionsIn(issue.expected) };
  }
}

// valibot writes them as in TypeScript: `1`, `("formula" | "valor")`.
function optionsIn(expected: string): (string | number)[] {
  return expected
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((option) => JSON.parse(option) as string | number);
}

// The schema takes a list for an object: where one went in, one must have come out.
function* misplacedLists(written: unknown, read: unknown, ruta: string): Generator<AjusteProblem> {
  if (Array.isArray(written) && !Array.isArray(read)) {
    yield { tipo: 'valor', ruta, esperado: { tipo: 'objeto' }, recibido: written };
  } else if (typeof written === 'object' && written !== null) {
    for (const [key, value] of Object.entries(written)) {
      yield* misplacedLists(value, (read as Record<string, unknown>)[key], ruta === '' ? key : `${ruta}.${key}`);
    }
  }
}
