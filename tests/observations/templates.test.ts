import * as fc from 'fast-check';
import { CASOS } from '../../src/observations/cases';
import {
  CAUSAS,
  CIFRAS,
  type Cifra,
  fillTemplate,
  openSlots,
  PLANTILLAS,
  slotsOf,
  unknownFigures,
} from '../../src/observations/templates';
import type { Trimestre } from '../../src/form/trimestre';
import { findingsOf, type MetaSpec } from '../support/formato';

const FIGURES = Object.fromEntries(CIFRAS.map((cifra) => [cifra, `<${cifra}>`])) as Record<Cifra, string>;

describe('fillTemplate', () => {
  test.each([
    ['{alcanzado} de {programado}', '<alcanzado> de <programado>'],
    ['{alcanzado}{alcanzado}', '<alcanzado><alcanzado>'],
    ['{ alcanzado } {Alcanzado} {} {otra}', '{ alcanzado } {Alcanzado} {} {otra}'],
    ['{constructor} {__proto__}', '{constructor} {__proto__}'],
    ['debido a [causa]', 'debido a [causa]'],
    ['{{alcanzado}}', '{<alcanzado>}'],
    ['', ''],
  ])('%p gives %p', (template, text) => {
    expect(fillTemplate(template, FIGURES)).toBe(text);
  });

  test('writes a figure’s text as it is, whatever it holds', () => {
    expect(fillTemplate('{unidad}', { ...FIGURES, unidad: '$& $1 {clave} [causa]' })).toBe('$& $1 {clave} [causa]');
  });
});

test.each([
  ['{alcanzado} {otra} {}', ['otra', '']],
  ['{alcanzado}', []],
  [`{${'x'.repeat(61)}}`, []],
])('the unknown figures of %p are %p', (template, names) => {
  expect(unknownFigures(template)).toEqual(names);
});

test.each([
  ['a [causa], b [causa] y [otra cosa]', ['[causa]', '[otra cosa]']],
  ['sin nada', []],
  ['[] [[causa]]', ['[causa]']],
  [`[${'x'.repeat(61)}]`, []],
])('the slots of %p are %p', (template, slots) => {
  expect(slotsOf(template)).toEqual(slots);
});

describe('openSlots', () => {
  const templates = { ...PLANTILLAS, debajo: 'Debido a [Causa de la unidad].' };

  test.each([
    ['Debido a [causa].', ['[causa]']],
    ['Debido a [CAUSA de la unidad] y [causa].', ['[CAUSA de la unidad]', '[causa]']],
    ['Se alcanzó {alcanzado} [causa].', ['[causa]', '{alcanzado}']],
    ['[sic] [ver anexo] {nota} ( ) «causa»', []],
    ['Sin corchetes.', []],
  ])('of %p are %p', (text, slots) => {
    expect(openSlots(text, templates)).toEqual(slots);
  });
});

describe('the default templates', () => {
  test.each(CASOS)('%s names figures of the form, asks for the cause and is a whole sentence', (caso) => {
    expect(unknownFigures(PLANTILLAS[caso])).toEqual([]);
    expect(slotsOf(PLANTILLAS[caso])).toEqual(['[causa]']);
    expect(PLANTILLAS[caso]).toMatch(/^\p{Lu}.*\.$/u);
    expect(PLANTILLAS[caso]).toContain('debido a [causa]');
  });

  test.each(CAUSAS)('«debido a %s» reads as Spanish', (causa) => {
    expect(causa).toMatch(/^(?!el )\p{Ll}[^.[\]{}]*[^.\s]$/u);
  });
});

// Any row that differs from its plan, at any quarter.
const rows: fc.Arbitrary<{ trimestre: Trimestre; meta: MetaSpec; causa: string }> = fc
  .record({
    trimestre: fc.constantFrom<Trimestre>(1, 2, 3, 4),
    metaAnual: fc.option(fc.integer({ min: 1, max: 150 })),
    P: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 }),
    A: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 }),
    causa: fc.constantFrom(...CAUSAS),
  })
  .map(({ trimestre, metaAnual, P, A, causa }) => ({
    trimestre,
    causa,
    meta: { P, A: A.slice(0, trimestre), ...(metaAnual === null ? {} : { metaAnual }) },
  }));

test('a template filled with its figures and a cause never contradicts them, nor is it incomplete', () => {
  fc.assert(
    fc.property(rows, ({ trimestre, meta, causa }) => {
      const [missing] = findingsOf('observacion-faltante', { trimestre, metas: [meta] });
      fc.pre(missing !== undefined);
      const observaciones = String(missing!.correccion!.despues).replaceAll('[causa]', causa);
      const filled = { trimestre, metas: [{ ...meta, observaciones }] };
      for (const id of ['observacion-contradice-datos', 'observacion-incompleta', 'observacion-faltante'] as const) {
        expect({ id, observaciones, found: findingsOf(id, filled) }).toEqual({ id, observaciones, found: [] });
      }
    }),
    { numRuns: 300 },
  );
});
