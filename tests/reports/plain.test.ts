import * as fc from 'fast-check';
import { plain } from '../../src/reports/plain';

test.each([
  ['META\nANUAL', 'META ANUAL'],
  ['  dos  espacios ', 'dos espacios'],
  ['\u001b[31mrojo\u001b[0m', '[31mrojo [0m'],
  ['\u009b2Jborrado', '2Jborrado'],
  ['factura\u202Excod.xlsx', 'factura xcod.xlsx'],
  ['mitad \ud83d', 'mitad'],
  ['Año «ñandú» 100 % 👍', 'Año «ñandú» 100 % 👍'],
])('%j reads %j', (text, read) => {
  expect(plain(text)).toBe(read);
});

test('no text keeps anything that a reader cannot see', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(plain(plain(text))).toBe(plain(text));
    }),
    { numRuns: 500 },
  );
});
