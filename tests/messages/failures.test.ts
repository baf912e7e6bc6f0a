import { describeFailure, nameFailure } from '../../src/messages/failures';
import { OpenWorkbookFailure, type OpenWorkbookReasons } from '../../src/workbook/openWorkbook';
import { InvalidAjustes } from '../../src/settings/invalidAjustes';
import { UnreadableWorkbook, UnwritableWorkbook } from '../../src/workbook/unreadable';

const PROSE: { readonly [Code in keyof OpenWorkbookReasons]: readonly [OpenWorkbookReasons[Code], string] } = {
  'celda-en-edicion': [{}, 'Excel espera a que termine de escribir. Termine de editar la celda (Entrar o Esc).'],
  'libro-protegido': [
    {},
    'El libro está protegido y no deja guardar cambios. No se cambió nada: quite la protección en Revisar > Proteger y repita.',
  ],
  'libro-de-solo-lectura': [
    {},
    'El libro está abierto solo para lectura. No se cambió nada: elija «Habilitar edición» o guarde una copia y trabaje en ella.',
  ],
  'excel-antiguo': [
    { requiere: 'ExcelApi 1.14' },
    'Esta versión de Excel es anterior a la que se necesita (ExcelApi 1.14). Sirven Microsoft 365, Excel 2021 o más nuevo, y Excel en la web.',
  ],
  'sin-respuesta': [
    { segundos: 60 },
    'Excel no contestó en 60 segundos. Compruebe que no tenga abierta otra ventana de Excel que espere una respuesta y repita.',
  ],
  'respuesta-demasiado-grande': [
    {},
    'El libro es demasiado grande para leerlo de una vez. Deje en él solo las hojas que se revisan y repita.',
  ],
  'reporte-demasiado-grande': [
    {},
    'El reporte es demasiado grande para escribirlo desde este Excel. Ninguna hoja cambió: guárdelo como archivo, donde cabe completo.',
  ],
  'conexion-perdida': [
    {},
    'Se perdió la conexión con Excel. Compruebe su conexión a internet y repita; si sigue igual, cierre el panel y ábralo otra vez.',
  ],
  'documento-no-guardado': [
    { documento: 'sello' },
    'Excel no guardó el sello en el libro. Compruebe que el libro se pueda editar y repita.',
  ],
  cancelado: [{}, 'Se canceló. No se cambió nada.'],
  'fuera-de-excel': [
    {},
    'Este panel trabaja dentro de Excel y aquí no hay un libro abierto. Abra el libro en Excel y use los botones de Revisor TMM-F004 en la pestaña Inicio.',
  ],
  'escritura-dudosa': [
    {
      celdas: [
        { sheet: 'T1', cell: 'M18' },
        { sheet: 'T1', cell: 'N18' },
      ],
    },
    'Excel se interrumpió al escribir y no se sabe cómo quedaron estas celdas: M18 de «T1» y N18 de «T1». Compare cada una con su documento de origen y valide otra vez.',
  ],
  'hoja-dudosa': [
    { hoja: 'Revisión TMM-F004' },
    'Excel se interrumpió y no se sabe cómo quedó la hoja «Revisión TMM-F004». Es solo el reporte: ninguna otra hoja se tocó. Escríbalo o quítelo otra vez.',
  ],
  'excel-rechazo': [
    { codigo: 'GeneralException' },
    'Excel no aceptó la operación (GeneralException). No se cambió nada: guarde el libro, ciérrelo, ábralo otra vez y repita.',
  ],
};

test.each(Object.entries(PROSE))('a failure says what happened and what to do: %s', (code, [datos, prose]) => {
  expect(describeFailure(new OpenWorkbookFailure(code as keyof OpenWorkbookReasons, datos))).toBe(prose);
});

test('of many doubtful cells the first few are named', () => {
  const celdas = Array.from({ length: 1010 }, (_, index) => ({ sheet: 'T1', cell: `M${index + 1}` }));
  const told = describeFailure(new OpenWorkbookFailure('escritura-dudosa', { celdas }));
  expect(told).toContain('M10 de «T1» y otras 1,000 celdas.');
});

test('a workbook that cannot be read, and what nobody foresaw, are described too', () => {
  expect(describeFailure(new UnreadableWorkbook('archivo-vacio', {}))).toContain('El archivo está vacío');
  expect(describeFailure(new Error('x'))).toContain('Algo falló en el programa');
});

test('settings that are refused name everything that is wrong with them', () => {
  const failure = new InvalidAjustes([
    { tipo: 'clave-desconocida', ruta: 'umbral', clave: 'umbral' },
    { tipo: 'falta', ruta: 'version' },
  ]);
  expect(describeFailure(failure)).toBe('Ajustes: no existe «umbral». Ajustes: falta «version».');
});

test.each([
  [new OpenWorkbookFailure('conexion-perdida', {}), 'Se perdió la conexión'],
  [new UnreadableWorkbook('demasiadas-hojas', { hojas: 1200, limite: 1000 }), 'No se pudo leer el libro'],
  [new UnwritableWorkbook('hoja-inexistente', { hoja: 'T1' }), 'No se cambió nada'],
  [new InvalidAjustes([]), 'Los ajustes no son válidos'],
  [new TypeError('x is undefined'), 'Algo falló'],
])('%s has a name', (failure, name) => {
  expect(nameFailure(failure)).toBe(name);
});

test('every reason has a name of its own', () => {
  const names = Object.entries(PROSE).map(([code, [datos]]) =>
    nameFailure(new OpenWorkbookFailure(code as keyof OpenWorkbookReasons, datos)),
  );
  expect(new Set(names).size).toBe(names.length);
});
