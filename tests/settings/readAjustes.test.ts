import * as fc from 'fast-check';
import { describeAjusteProblem } from '../../src/messages/problems';
import { AJUSTES } from '../../src/settings/ajustes';
import { type AjusteProblem, InvalidAjustes } from '../../src/settings/invalidAjustes';
import { readAjustes } from '../../src/settings/readAjustes';
import { ACCEPTED, REFUSED } from './ajustesExamples';

function problemsOf(json: string): readonly AjusteProblem[] {
  try {
    readAjustes(json);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidAjustes)) throw error;
    return error.problemas;
  }
}

test.each(Object.entries(ACCEPTED))('settings may hold %s', (_name, document) => {
  expect(readAjustes(JSON.stringify(document))).toMatchObject(document as object);
});

test.each(Object.entries(REFUSED))('settings are refused for %s', (_name, [document, expected]) => {
  const problems = problemsOf(JSON.stringify(document));
  expect(problems).toEqual(expected.map(([problem]) => problem));
  expect(problems.map(describeAjusteProblem)).toEqual(expected.map(([, message]) => message));
});

test.each(['', 'version: 1', '{"version": 1,}', '{"version": 1', '// x\n{}'])('%p is no JSON', (text) => {
  const problems = problemsOf(text);
  expect(problems).toEqual([{ tipo: 'json', ruta: '' }]);
  expect(problems.map(describeAjusteProblem)).toEqual(['Los ajustes no son un documento JSON.']);
});

test('what a document leaves out is as in the default settings', () => {
  expect(readAjustes('{"version": 1}')).toEqual(AJUSTES);
  expect(readAjustes('{"version": 1, "umbrales": {"porDebajo": {"unidades": 2}}}')).toEqual({
    ...AJUSTES,
    umbrales: { ...AJUSTES.umbrales, porDebajo: { porcentaje: 0, unidades: 2 } },
  });
});

test('the default settings read back as they are, also after a byte order mark', () => {
  expect(readAjustes(JSON.stringify(AJUSTES))).toEqual(AJUSTES);
  expect(readAjustes(`\uFEFF${JSON.stringify(AJUSTES)}`)).toEqual(AJUSTES);
});

test('texts are read without the blanks around them', () => {
  expect(readAjustes('{"version": 1, "causas": [" el clima "]}').causas).toEqual(['el clima']);
});

// Documents that resemble settings, with any value in any place.
const anything = fc.jsonValue();
const resembling = fc.record(
  {
    version: fc.oneof(fc.constant(1), anything),
    umbrales: fc.oneof(
      anything,
      fc.record(
        {
          porDebajo: fc.oneof(anything, fc.record({ porcentaje: anything, unidades: anything })),
          limiteAnual: anything,
          excepciones: fc.oneof(
            anything,
            fc.array(fc.oneof(anything, fc.record({ clave: anything, unidad: anything }))),
          ),
        },
        { requiredKeys: [] },
      ),
    ),
    plantillas: fc.oneof(
      anything,
      fc.record({ debajo: anything, arriba: fc.constant('{x} [y]') }, { requiredKeys: [] }),
    ),
    causas: anything,
    columnasCalculadas: anything,
  },
  { requiredKeys: [] },
);

test('whatever the document, it gives settings or says what is wrong with it, and where', () => {
  fc.assert(
    fc.property(
      fc.oneof(resembling, anything).map((document) => JSON.stringify(document)),
      (json) => {
        const problems = problemsOf(json);
        for (const problem of problems)
          expect(describeAjusteProblem(problem)).toMatch(/^(Ajustes: .+|Los ajustes .+)\.$/s);
        if (problems.length === 0) expect(readAjustes(JSON.stringify(readAjustes(json)))).toEqual(readAjustes(json));
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever the text, nothing but InvalidAjustes is thrown', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => problemsOf(text).length > 0));
  expect(problemsOf('['.repeat(100_000))).toEqual([{ tipo: 'json', ruta: '' }]);
  expect(problemsOf(`{"version":1,"causas":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).toMatchObject([
    { tipo: 'valor', ruta: 'causas.0' },
  ]);
  expect(problemsOf('{"version":1,"__proto__":{"x":1}}')).toMatchObject([
    { tipo: 'clave-desconocida', clave: '__proto__' },
  ]);
});
