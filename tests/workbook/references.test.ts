import * as fc from 'fast-check';
import { toAddress } from '../../src/workbook/address';
import { type Reference, referencesOf } from '../../src/workbook/references';

function written({ sheet, top, left, bottom, right }: Reference): string {
  const first = toAddress(top, left);
  const last = toAddress(bottom, right);
  return `${sheet === null ? '' : `${sheet}!`}${first === last ? first : `${first}:${last}`}`;
}

const read = (formula: string): [string, boolean] => {
  const { references, complete } = referencesOf(formula);
  return [references.map(written).join(' '), complete];
};

test.each([
  ['=M18/D18', 'M18 D18'],
  ['=SUM(F18,H18,J18,L18)', 'F18 H18 J18 L18'],
  ['=N(F18)+N(H18)', 'F18 H18'],
  ['=SUM($F$18:$L18)', 'F18:L18'],
  ['=sum(l18:f18)', 'F18:L18'],
  ['=F18:H18:J18', 'F18:H18 J18'],
  ['=IF(D18=0,0,M18/D18)', 'D18 M18 D18'],
  ['=IF(TRUE,F18,false)', 'F18'],
  ['=LOG10(F18)+ROUND(H18,2)', 'F18 H18'],
  ['=F18+1E5-2.5e-3*10', 'F18'],
  ['="A1 y ""B2"""&F18', 'F18'],
  ['=Hoja2!F18+H18', 'Hoja2!F18 H18'],
  ["='Hoja 2'!F18:H18", 'Hoja 2!F18:H18'],
  ["='L''Hoja'!$F$18", "L'Hoja!F18"],
  ['=Año_2025.T1!F18', 'Año_2025.T1!F18'],
  ['=3+4', ''],
  ['=XFD1048576', 'XFD1048576'],
])('%s reads %p and nothing else', (formula, references) => {
  expect(read(formula)).toEqual([references, true]);
});

test.each([
  ['=F18+TASA', 'F18'],
  ['=SUM(Tabla1[Alcanzado])+F18', 'F18'],
  ['=[1]Hoja1!F18', 'Hoja1!F18'],
  ["='[libro.xlsx]Hoja1'!F18", '[libro.xlsx]Hoja1!F18'],
  ['=INDIRECT("F18")', ''],
  ['=offset (F18,1,0)', 'F18'],
  ['=INDEX(F18:F20,2)', 'F18:F20'],
  ['=SUM(F:F)', ''],
  ['=SUM(18:18)+H18', 'H18'],
  ['=Hoja1:Hoja3!F18', 'Hoja3!F18'],
  ['=SUM(F18,#REF!)', 'F18'],
  ['=A1#', 'A1'],
  ['=XYZ1+F18', 'F18'],
  ['=A1048577', ''],
  ['=F18+ſ1', 'F18'],
  ["='Hoja 2'", ''],
  ["='sin cerrar!F18", 'cerrar!F18'],
])('%s reads %p and more that its text does not name', (formula, references) => {
  expect(read(formula)).toEqual([references, false]);
});

test('whatever the text, nothing throws and every block lies on a sheet', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'A1',
      '$B$2',
      ':',
      '!',
      "'",
      '"',
      '(',
      ')',
      ',',
      '+',
      'SUM',
      'Hoja',
      '[',
      ']',
      '#',
      '1',
      '.',
      'E',
      'ñ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      for (const { top, left, bottom, right } of referencesOf(`=${pieces.join('')}`).references) {
        expect(0 <= top && top <= bottom && bottom < 1_048_576).toBe(true);
        expect(0 <= left && left <= right && right < 16_384).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('the references of a sum are the cells that were put into it', () => {
  const cell = fc.tuple(fc.nat(200), fc.nat(200), fc.boolean());
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      const addresses = cells.map(([row, column]) => toAddress(row, column));
      const terms = cells.map(([, , inN], index) => (inN ? `N(${addresses[index]})` : `$${addresses[index]}`));
      expect(read(`=SUM(${terms.join(',')})`)).toEqual([addresses.join(' '), true]);
    }),
  );
});

// Each of these costs minutes where a pattern tries every way to divide the text.
test.each(["'", "''", "'a", '"', '"a', 'A', 'A1', 'A1:', 'a!', "'a'!", '1', '1:', '1E', ' (', 'x   ', '[', '$'])(
  'a text of 200,000 characters made of %p is read at once',
  (piece) => {
    expect(() => referencesOf(`=${piece.repeat(Math.ceil(200_000 / piece.length))}`)).not.toThrow();
  },
);
