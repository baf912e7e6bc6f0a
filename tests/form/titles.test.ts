import * as fc from 'fast-check';
import { namesTheForm, PRINTED_TITLES, readHeaderWord, readTitulo, type Titulo, TITULOS } from '../../src/form/titles';

test.each<[Titulo, string]>([
  ['lineas', 'LINEA DE ACCION P.M.D.'],
  ['lineas', 'LÍNEA DE ACCIÓN P.M.I.D.'],
  ['lineas', 'Línea de acción P.A.D.'],
  ['lineas', 'LÍNEAS DE ACCIÓN\nP.A.M.D.'],
  ['lineas', 'LÍNEA DE ACCIÓN'],
  ['descripcion', 'META Y ACCIONES'],
  ['descripcion', 'metas  y\nacciones:'],
  ['descripcion', 'METAS / ACCIONES'],
  ['unidad', 'UNIDAD DE MEDIDA'],
  ['metaAnual', 'META\nANUAL'],
  ['metaAnual', 'META ANUAL 2025'],
  ['periodo', 'P E R I O D O'],
  ['periodo', 'Período 2025'],
  ['avanceAbsoluto', 'AVANCE ABSOLUTO'],
  ['avanceAbsoluto', 'ABSOLUTO'],
  ['acumuladoRelativo', 'ACUMULADO RELATIVO (%)'],
  ['acumuladoRelativo', 'RELATIVO'],
  ['acumuladoRelativo', 'AVANCE RELATIVO'],
  ['observaciones', 'OBSERVACIÓN'],
  ...TITULOS.map((titulo): [Titulo, string] => [titulo, PRINTED_TITLES[titulo]]),
])('%s may be printed %j', (titulo, text) => {
  expect(readTitulo(text)).toBe(titulo);
  expect(readHeaderWord(text)).toEqual({ kind: 'titulo', titulo });
});

test.each([
  ['P', 'P'],
  [' p. ', 'P'],
  ['PROGRAMADO', 'P'],
  ['Prog.', 'P'],
  ['A', 'A'],
  ['Alcanzado', 'A'],
  ['ALC.', 'A'],
  ['Avance', 'grupo'],
  ['ENE-MAR', 'trimestre'],
  ['1 de octubre al 31 de diciembre', 'trimestre'],
])('%j says %s in a header', (text, kind) => {
  expect(readHeaderWord(text)?.kind).toBe(kind);
});

test.each([
  '',
  '2025',
  'META',
  'METAS Y ACCIONES del departamento',
  'OBSERVACIONES DEL REVISOR',
  'PA',
  'Informe del primer trimestre de la unidad',
  'LINEA DE ACCION'.padEnd(61),
])('%j says nothing in a header', (text) => {
  expect(readHeaderWord(text)).toBeNull();
  expect(readTitulo(text)).toBeNull();
});

test.each([
  'TMM-F004',
  'Formato TMM F004',
  'AVANCE FÍSICO\nPROGRAMÁTICO',
  'A V A N C E  F Í S I C O  P R O G R A M Á T I C O',
])('%j names the form', (text) => {
  expect(namesTheForm(text)).toBe(true);
});

test.each(['', 'TMM-F001', 'PROGRAMA OPERATIVO ANUAL 2025', `${'x'.repeat(60)} TMM-F004`])(
  '%j does not name the form',
  (text) => {
    expect(namesTheForm(text)).toBe(false);
  },
);

test('any text can be asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(() => [readHeaderWord(text), readTitulo(text), namesTheForm(text)]).not.toThrow();
    }),
  );
});
