import * as fc from 'fast-check';
import { readPeriodo, type Trimestre, TRIMESTRES } from '../../src/form/trimestre';
import { FECHA_STYLES, fechaText } from '../support/layout';

test.each<[string, Trimestre, number | null]>([
  ['ENERO-MARZO 2025', 1, 2025],
  ['FECHA: ENERO-MARZO 2025', 1, 2025],
  ['ENERO - MARZO DE 2025', 1, 2025],
  ['ENERO A MARZO 2025', 1, 2025],
  ['enero al marzo del 2025', 1, 2025],
  ['ENERO, FEBRERO Y MARZO 2025', 1, 2025],
  ['ENE-FEB-MAR', 1, null],
  ['ENERO – MARZO', 1, null],
  ['ENERO\nMARZO\n2025', 1, 2025],
  ['ENE-MAR/2025', 1, 2025],
  ['ENE.-MAR. 2025', 1, 2025],
  ['ENEMAR', 1, null],
  ['enero_marzo_2025', 1, 2025],
  ['ENERO 2025 - MARZO 2025', 1, 2025],
  ['ENERO DE 2025 A MARZO DE 2025', 1, 2025],
  ['2025 ENERO-MARZO', 1, 2025],
  ['Del 1 de enero al 31 de marzo de 2025', 1, 2025],
  ['01 DE ABRIL AL 30 DE JUNIO 2025', 2, 2025],
  ['1° DE JULIO AL 30 DE SEPTIEMBRE', 3, null],
  ['1ºENERO-MARZO', 1, null],
  ['ØENE-MAR 2025', 1, 2025],
  ['×ABR-JUN', 2, null],
  ['T_2 2025', 2, 2025],
  ['E N E R O - M A R Z O  2 0 2 5', 1, 2025],
  ['E N E R O   M A R Z O 2 0 2 5', 1, 2025],
  ['E\u00a0N\u00a0E\u00a0R\u00a0O A M\u00a0A\u00a0R\u00a0Z\u00a0O', 1, null],
  ['ABRIL-MAYO-JUNIO 2024', 2, 2024],
  ['JUL-SEPT 2025', 3, 2025],
  ['JULIO-SEPTIEMBRE 2025', 3, 2025],
  ['OCT-DIC', 4, null],
  ['1er. Trimestre 2025', 1, 2025],
  ['1ER TRIMESTRE', 1, null],
  ['1er.Trim.', 1, null],
  ['1º trimestre', 1, null],
  ['1° TRIM 2025', 1, 2025],
  ['1TRIM', 1, null],
  ['PRIMER TRIMESTRE DE 2025', 1, 2025],
  ['Primero trimestre', 1, null],
  ['I TRIMESTRE', 1, null],
  ['TRIMESTRE: I', 1, null],
  ['TRIMESTRE 1 - 2025', 1, 2025],
  ['2DO TRIM.', 2, null],
  ['2o. trimestre', 2, null],
  ['SEGUNDO TRIMESTRE', 2, null],
  ['II TRIM', 2, null],
  ['TRIM II', 2, null],
  ['3er trimestre', 3, null],
  ['TERCER TRIMESTRE 2025', 3, 2025],
  ['III TRIM. 2025', 3, 2025],
  ['4TO TRIMESTRE', 4, null],
  ['CUARTO TRIMESTRE', 4, null],
  ['Trimestre IV', 4, null],
  ['T1 2025', 1, 2025],
  ['3T-2025', 3, 2025],
  ['ENERO-MARZO 2025 (1er trimestre)', 1, 2025],
  // Two years: which one is meant cannot be known.
  ['ENERO-MARZO 2025, administración 2024-2027', 1, null],
])('%j names quarter %d of %s', (text, trimestre, ejercicio) => {
  expect(readPeriodo(text)).toEqual({ trimestre, ejercicio });
});

test.each([
  '',
  '2025',
  '31/03/2025',
  '45747',
  'MARZO 2025',
  '31 DE MARZO DE 2025',
  '15 de enero al 31 de marzo de 2025',
  '1 de enero al 15 de marzo de 2025',
  'ENERO-JUNIO 2025',
  'ENERO A DICIEMBRE 2025',
  'MARZO-ENERO 2025',
  'SEMESTRE 1',
  'TRIMESTRE',
  'TRIMESTRE 5',
  '12 TRIMESTRES',
  '5TO TRIMESTRE',
  'ENERO-MARZO Y ABRIL-JUNIO 2025',
  'ENERO-FEBRERO-MARZO-ABRIL-MAYO-JUNIO',
  '1er y 2do trimestre',
  'PRIMER Y SEGUNDO TRIMESTRE',
  'I, II Y III TRIMESTRE',
  'TRIMESTRES 1 Y 2',
  'ENERO-MARZO 2025 (2do trimestre)',
  'RETRIMESTRE 1X',
  `ENERO-MARZO 2025 ${'x'.repeat(200)}`,
])('%j names no quarter, or more than one', (text) => {
  expect(readPeriodo(text)).toBeNull();
});

test('every spelling of every quarter and year is understood', () => {
  for (const trimestre of TRIMESTRES) {
    for (const style of FECHA_STYLES) {
      expect(readPeriodo(`FECHA: ${fechaText(trimestre, 2025, style)}`)).toEqual({ trimestre, ejercicio: 2025 });
    }
  }
});

test('any text can be asked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ENERO', 'MARZO', '1', 'II', 'TRIM', 'Y', '-', ' ', '.', '2025', 'É', '\ud800', '٣'), {
        maxLength: 60,
      }),
      (parts) => {
        expect(() => readPeriodo(parts.join(''))).not.toThrow();
      },
    ),
  );
});
