import * as fc from 'fast-check';
import { COLUMNAS_DEL_FORMATO, type Correspondencia } from '../../src/form/correspondencia';
import { TRIMESTRES } from '../../src/form/trimestre';
import { readCorrespondencias, settle, writeCorrespondencias } from '../../src/settings/correspondencias';

const ENTRY = { hoja: 'Dirección', trimestre: 2, encabezado: { fila: 15, columnas: { metaAnual: 'D', P1: null } } };

const documentWith = (entry: object): string =>
  JSON.stringify({ version: 1, correspondencias: [{ ...ENTRY, ...entry }] });
const header = (changed: object): string => documentWith({ encabezado: { ...ENTRY.encabezado, ...changed } });

test('what was settled by hand is read as it was written', () => {
  expect(readCorrespondencias(documentWith({}))).toEqual([ENTRY]);
  expect(readCorrespondencias('{"version":1,"correspondencias":[]}')).toEqual([]);
});

test.each<[string, string]>([
  ['no JSON', 'nada'],
  ['the text of a part that was edited by hand', ''],
  ['no object', '[]'],
  ['a newer version', '{"version":2,"correspondencias":[]}'],
  ['no version', '{"correspondencias":[]}'],
  ['an unknown key of the document', '{"version":1,"correspondencias":[],"otra":1}'],
  ['an unknown key of a sheet', documentWith({ otra: 1 })],
  ['an unknown key of a header', header({ otra: 1 })],
  ['an unknown column', header({ columnas: { total: 'D' } })],
  ['a sheet without name', documentWith({ hoja: null })],
  ['a quarter that is none', documentWith({ trimestre: 5 })],
  ['a quarter as text', documentWith({ trimestre: '2' })],
  ['a row above the first', header({ fila: 0 })],
  ['a row below the last', header({ fila: 1_048_577 })],
  ['half a row', header({ fila: 1.5 })],
  ['no letters', header({ columnas: { metaAnual: 4 } })],
  ['an address', header({ columnas: { metaAnual: 'D4' } })],
  ['a formula', header({ columnas: { metaAnual: '=A' } })],
  ['a prototype', '{"version":1,"correspondencias":[],"__proto__":{"hoja":"x"}}'],
  ['more sheets than a workbook may have', JSON.stringify({ version: 1, correspondencias: Array(300).fill(ENTRY) })],
])('%s is not understood', (_, json) => {
  expect(readCorrespondencias(json)).toBeNull();
});

test('what is settled for one sheet leaves the others and its own rest alone', () => {
  const other: Correspondencia = { hoja: 'Técnico', trimestre: 1, encabezado: null };
  const before = [ENTRY as Correspondencia, other];
  expect(settle(before, 'Dirección', { trimestre: null })).toEqual([other, { ...ENTRY, trimestre: null }]);
  expect(settle([other], 'CDHI', { trimestre: 4 })).toEqual([other, { hoja: 'CDHI', trimestre: 4, encabezado: null }]);
});

test('where nothing is settled no document is kept', () => {
  expect(writeCorrespondencias([])).toBeNull();
  expect(writeCorrespondencias([{ hoja: 'Técnico', trimestre: null, encabezado: null }])).toBeNull();
});

test('whatever was settled comes back from its document', () => {
  const columnas = fc.dictionary(fc.constantFrom(...COLUMNAS_DEL_FORMATO), fc.constantFrom(null, 'A', 'AB', 'XFD'));
  const encabezado = fc.record({ fila: fc.integer({ min: 1, max: 1_048_576 }), columnas });
  const one = fc.record({
    hoja: fc.string(),
    trimestre: fc.constantFrom(null, ...TRIMESTRES),
    encabezado: fc.option(encabezado),
  });
  const settled = one.filter((each) => each.trimestre !== null || each.encabezado !== null);
  fc.assert(
    fc.property(fc.array(settled, { minLength: 1, maxLength: 5 }), (all) => {
      expect(readCorrespondencias(writeCorrespondencias(all)!)).toEqual(all);
    }),
  );
});

test('no document throws', () => {
  const json = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => documentWith({ encabezado: value })),
  );
  fc.assert(
    fc.property(json, (text) => {
      const read = readCorrespondencias(text);
      expect(read === null || Array.isArray(read)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
