import { hasFirma, readFirmas } from '../../src/form/firmas';
import { gridOf } from '../support/grid';

const ALL = { top: 0, bottom: 10 };

test('each signature role is found where it first stands', () => {
  const grid = gridOf({
    B2: 'RESPONSABLE DE LA UNIDAD EJECUTORA',
    G2: 'Responsable del\nPrograma',
    O2: 'LIC. NOMBRE APELLIDO\nRESPONSABLE DEL RAMO',
    B5: 'RESPONSABLE DE LA UNIDAD EJECUTORA',
  });
  expect(readFirmas(grid, ALL)).toEqual({ unidadEjecutora: 'B2', programa: 'G2', ramo: 'O2' });
});

test.each([
  ['R E S P O N S A B L E  D E L  R A M O', 'ramo'],
  ['EL RESPONSABLE DEL PROGRAMA', 'programa'],
  ['Responsable de Unidad Ejecutora', 'unidadEjecutora'],
])('%j is the role of %s', (text, firma) => {
  expect(readFirmas(gridOf({ A1: text }), ALL)).toMatchObject({ [firma]: 'A1' });
  expect(hasFirma(gridOf({ A1: text }), 0)).toBe(true);
});

test.each(['RESPONSABLE DEL ÁREA', 'NOMBRE Y FIRMA', '', 7, `RESPONSABLE DEL RAMO ${'x'.repeat(200)}`])(
  '%j is no signature role',
  (value) => {
    const grid = gridOf({ A1: value });
    expect(readFirmas(grid, ALL)).toEqual({ unidadEjecutora: null, programa: null, ramo: null });
    expect(hasFirma(grid, 0)).toBe(false);
  },
);

test('rows that are not asked for are not read', () => {
  const grid = gridOf({ A1: 'RESPONSABLE DEL RAMO', A4: 'RESPONSABLE DEL PROGRAMA' });
  expect(readFirmas(grid, { top: 1, bottom: 3 })).toEqual({ unidadEjecutora: null, programa: null, ramo: null });
});

test('a text that only mentions a role does not end a table', () => {
  expect(hasFirma(gridOf({ A1: 'Faltó la firma del responsable del programa' }), 0)).toBe(false);
});
