import { toJsonSchema } from '@valibot/to-json-schema';
import { parse } from 'valibot';
import { CASOS } from '../../src/observations/cases';
import { AJUSTES, AJUSTES_VERSION, ajustesSchema } from '../../src/settings/ajustes';
import { readAjustes } from '../../src/settings/readAjustes';
import { publishedDocument } from '../support/publishedDocument';

/** As much of a JSON Schema as this test looks at. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

// An exception is for one of the two.
const CLAVE_OR_UNIDAD = [{ required: ['clave'] }, { required: ['unidad'] }];

const schema = {
  title: 'Ajustes del Revisor TMM-F004',
  ...toJsonSchema(ajustesSchema, {
    typeMode: 'input',
    // No schema can tell the blanks around a text, nor the figures that a template may name.
    ignoreActions: ['trim'],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check') return undefined;
      return jsonSchema.type === 'object' ? { ...jsonSchema, oneOf: CLAVE_OR_UNIDAD } : jsonSchema;
    },
  }),
};

function objectsIn(part: Schema): Schema[] {
  const inside = [...Object.values(part.properties ?? {}), ...(part.items ? [part.items] : [])].flatMap(objectsIn);
  return part.type === 'object' ? [part, ...inside] : inside;
}

test('the published schema of the settings is up to date: UPDATE_DOCS=1 npx jest tests/settings', () => {
  const published = publishedDocument('docs/ajustes.schema.json', JSON.stringify(schema, null, 2));
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(schema)));
});

test('it allows no key that the program refuses, and names every one that it reads', () => {
  const { properties } = schema as Schema;
  expect(objectsIn(schema as Schema).map(({ additionalProperties }) => additionalProperties)).not.toContain(undefined);
  const read = readAjustes('{"version": 1, "$schema": "x", "perfil": {"nombre": "y", "vigenteDesde": "2025-07-01"}}');
  expect(Object.keys(properties!)).toEqual(Object.keys(read));
  expect(Object.keys(properties!['plantillas']!.properties!)).toEqual([...CASOS]);
});

test('it gives the defaults that hold', () => {
  const { properties } = schema as Schema;
  expect(properties!['causas']!.default).toEqual(AJUSTES.causas);
  expect(properties!['columnasCalculadas']!.default).toBe(AJUSTES.columnasCalculadas);
  for (const caso of CASOS) {
    expect(properties!['plantillas']!.properties![caso]!.default).toBe(AJUSTES.plantillas[caso]);
  }
});

test('every part of it says in Spanish what it is for', () => {
  const { $schema: _schema, ...parts } = (schema as Schema).properties!;
  for (const part of Object.values(parts)) {
    expect(part.description).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('the settings that hold where a team has set none are the defaults of the schema', () => {
  expect(AJUSTES).toEqual(parse(ajustesSchema, { version: AJUSTES_VERSION }));
});
