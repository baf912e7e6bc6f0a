import fc from 'fast-check';
import { shiftFormula } from '../../src/files/xlsx/sharedFormula';
import { toAddress } from '../../src/workbook/address';

describe('shiftFormula', () => {
  it.each([
    ['=A1', '=C4'],
    ['A1+B2', 'C4+D5'],
    ['=$A$1+$A1+A$1', '=$A$1+$A4+C$1'],
    ['=SUM(A1:B2,$A1:B$2)', '=SUM(C4:D5,$A4:D$2)'],
    ['=sum(a1)', '=sum(C4)'],
    ['="A1"&A1&"say ""A1"""', '="A1"&C4&"say ""A1"""'],
    ["='A1 B2'!A1", "='A1 B2'!C4"],
    ["='It''s A1'!A1:B2", "='It''s A1'!C4:D5"],
    ['=Hoja1!A1', '=Hoja1!C4'],
    ['=Q1!A1', '=Q1!C4'],
    ['=LOG10(A1)', '=LOG10(C4)'],
    ['=LOG10+ATAN2(A1,2)', '=LOI13+ATAN2(C4,2)'],
    ['=meta_A1+Año1+A1b', '=meta_A1+Año1+A1b'],
    ['=1E5+2.5E3+A1', '=1E5+2.5E3+C4'],
    ['=A:A+$B:C', '=C:C+$B:E'],
    ['=1:1+$2:3', '=4:4+$2:6'],
    ['=Tabla[[#This Row],[A1]]+A1', '=Tabla[[#This Row],[A1]]+C4'],
    ['=[1]Hoja!A1', '=[1]Hoja!C4'],
    ['=XFD1+A1', '=#REF!+C4'],
    ['=A1048576', '=#REF!'],
    ['=ZZZ1+A9999999', '=ZZZ1+A9999999'],
    ['=TRUE+#REF!', '=TRUE+#REF!'],
    ['="sin cerrar A1', '="sin cerrar A1'],
  ])('carries %s three rows down and two columns right', (formula, shifted) => {
    expect(shiftFormula(formula, 3, 2)).toBe(shifted);
  });

  it('turns what would lie before the first row or column into an error', () => {
    expect(shiftFormula('=A5+E1+$A$1+A:A+1:1', -1, -1)).toBe('=#REF!+#REF!+$A$1+#REF!+#REF!');
  });

  it('undoes itself and goes any way in two steps as in one', () => {
    const step = fc.integer({ min: -20, max: 20 });
    const place = fc.tuple(fc.integer({ min: 50, max: 5000 }), fc.integer({ min: 50, max: 500 }));
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 5 }),
        step,
        step,
        step,
        step,
        (places, down, right, further, aside) => {
          const formula = '=' + places.map(([row, column]) => toAddress(row, column)).join('+"A1"+');
          const there = shiftFormula(formula, down, right);
          expect(shiftFormula(there, -down, -right)).toBe(formula);
          expect(shiftFormula(there, further, aside)).toBe(shiftFormula(formula, down + further, right + aside));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('takes time in proportion to the formula, whatever it is', () => {
    for (const piece of ['"', "'", '[', '[a', '[[', 'A', 'A1:', '$', '1:', '1.', '""\'\'']) {
      const formula = piece.repeat(50_000);
      expect(shiftFormula(formula, 1, 1).length).toBeGreaterThan(0);
    }
  });
});
