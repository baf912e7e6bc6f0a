import { closedUpText, compactText, plainText } from '../../src/form/text';

test.each([
  ['  Línea de\nAcción  ', 'LINEA DE ACCION'],
  ['Ñandú\u00a0y pingüino', 'NANDU Y PINGUINO'],
  ['', ''],
])('plainText(%j) has capitals, no accents and single spaces', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ['P E R I O D O', 'PERIODO'],
  ['Período:', 'PERIODO'],
  ['LÍNEA DE ACCIÓN P.M.D.', 'LINEADEACCIONPMD'],
  ['TMM-F004', 'TMMF004'],
  ['№ — «»', ''],
])('compactText(%j) keeps letters and digits alone', (text, compact) => {
  expect(compactText(text)).toBe(compact);
});

test.each([
  ['E N E R O', 'ENERO'],
  ['E N E R O   A   M A R Z O', 'ENERO A MARZO'],
  ['F E C H A :  M A R Z O 2 0 2 5', 'FECHA : MARZO 2025'],
  ['A B R', 'ABR'],
  ['P A', 'P A'],
  ['del I al 2 de 3', 'DEL I AL 2 DE 3'],
  ['enero\nmarzo', 'ENERO MARZO'],
])('closedUpText(%j) closes up what is letter-spaced', (text, closed) => {
  expect(closedUpText(text)).toBe(closed);
});
