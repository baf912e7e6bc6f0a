import { describeProblem } from '../../src/messages/problems';
import {
  UnreadableWorkbook,
  type UnreadableReasons,
  UnwritableWorkbook,
  type UnwritableReasons,
} from '../../src/workbook/unreadable';

const UNREADABLE: { readonly [Code in keyof UnreadableReasons]: readonly [UnreadableReasons[Code], string] } = {
  'archivo-danado': [
    { detalle: 'falta xl/workbook.xml' },
    'El archivo está dañado o incompleto. Ábralo en Excel, guárdelo otra vez y repita la revisión; si Excel tampoco lo abre, pida una copia. (Para quien da soporte: falta xl/workbook.xml.)',
  ],
  'archivo-vacio': [{}, 'El archivo está vacío (0 bytes). Pida que se lo envíen otra vez.'],
  'archivo-con-contrasena': [
    {},
    'El libro pide contraseña para abrirse. Ábralo en Excel, quite la contraseña en Archivo > Información > Proteger libro y repita la revisión.',
  ],
  'archivo-demasiado-grande': [
    { megabytes: 1024, limite: 200 },
    'Sin comprimir, el libro ocuparía 1,024 MB y el límite es 200 MB: no es un TMM-F004 normal y no se abrió.',
  ],
  'demasiadas-hojas': [
    { hojas: 1200, limite: 1000 },
    'El libro tiene 1,200 hojas y el límite es 1,000. Deje en un libro solo las hojas que se revisan.',
  ],
  'hoja-demasiado-grande': [
    { hoja: 'T1', limite: 100_000 },
    'La hoja «T1» tiene más de 100,000 filas. Borre las filas vacías con formato que están debajo del formato y guarde el libro.',
  ],
  'extension-equivocada': [
    { extension: '.xlsx', contenido: 'un libro .xls' },
    'El nombre termina en .xlsx, pero por dentro el archivo es un libro .xls. Ábralo en Excel y guárdelo con «Guardar como» en su tipo correcto.',
  ],
  'archivo-no-es-libro': [
    { contenido: 'un PDF' },
    'No es un libro que se pueda revisar: es un PDF. Se revisan libros .xlsx, .xlsm, .xls y .ods; si Excel lo abre, guárdelo ahí como .xlsx.',
  ],
  'archivo-ilegible': [{ detalle: 'no existe' }, 'No se pudo leer el archivo: no existe.'],
};

const UNWRITABLE: { readonly [Code in keyof UnwritableReasons]: readonly [UnwritableReasons[Code], string] } = {
  'solo-lectura': [
    { extension: '.xls' },
    'Los libros .xls se revisan, pero no se escribe en ellos. Guárdelo en Excel como .xlsx y repita con esa copia.',
  ],
  'celda-bloqueada': [
    { hoja: 'T1', celdas: ['M18', 'N18'] },
    'La hoja «T1» está protegida y no deja escribir en M18 y N18. No se cambió nada: desproteja la hoja y repita la corrección.',
  ],
  'celda-cambiada': [
    { hoja: 'T1', celda: 'M18' },
    'La celda M18 de «T1» cambió después de la revisión. No se cambió nada: revise otra vez.',
  ],
  'hoja-inexistente': [{ hoja: 'T1' }, 'El libro ya no tiene la hoja «T1». No se cambió nada: revise otra vez.'],
  'celda-ocupada': [
    { hoja: 'T1', celda: 'O18' },
    'La celda O18 de «T1» ya tiene un texto escrito por una persona y no se reemplaza. Si ya no sirve, bórrelo en la hoja y revise otra vez.',
  ],
  'hoja-ajena': [
    { hoja: 'Revisión TMM-F004' },
    'El libro tiene una hoja «Revisión TMM-F004» que no escribió este programa. No se cambió nada: cambie el nombre de esa hoja y repita.',
  ],
  'hoja-unica': [
    { hoja: 'Revisión TMM-F004' },
    '«Revisión TMM-F004» es la única hoja visible del libro y Excel no deja quitarla. No se cambió nada: muestre otra hoja y repita.',
  ],
  'libro-firmado': [
    {},
    'El libro tiene una firma digital y corregirlo la anularía. No se cambió nada: corríjalo en Excel y fírmelo otra vez.',
  ],
};

test.each(Object.entries(UNREADABLE))(
  'a workbook that cannot be read says why and what to do: %s',
  (code, [datos, prose]) => {
    expect(describeProblem(new UnreadableWorkbook(code as keyof UnreadableReasons, datos))).toBe(prose);
  },
);

test.each(Object.entries(UNWRITABLE))(
  'a workbook that cannot be written says why and what to do: %s',
  (code, [datos, prose]) => {
    expect(describeProblem(new UnwritableWorkbook(code as keyof UnwritableReasons, datos))).toBe(prose);
  },
);

test('of many locked cells the first few are named', () => {
  const celdas = Array.from({ length: 1010 }, (_, index) => `M${index + 1}`);
  const told = (some: readonly string[]): string =>
    describeProblem(new UnwritableWorkbook('celda-bloqueada', { hoja: 'T1', celdas: some }));
  expect(told(celdas)).toContain('en M1, M2, M3, M4, M5, M6, M7, M8, M9, M10 y otras 1,000 celdas.');
  expect(told(celdas.slice(0, 11))).toContain('M10 y M11.');
});
