import { type Counts, describeDone, describeVerdict, type Done } from '../../src/messages/outcomes';
import { DOCUMENT_NAMES } from '../../src/workbook/documents';

const M18 = { sheet: 'T1', cell: 'M18' };
const N18 = { sheet: 'T1', cell: 'N18' };

test.each<[Done, string]>([
  [{ tipo: 'revisado' }, 'La revisión terminó.'],
  [{ tipo: 'escrito', que: 'seguras', celdas: [M18, N18] }, 'Se corrigieron 2 celdas.'],
  [{ tipo: 'escrito', que: 'calculadas', celdas: [M18] }, 'Se corrigió la celda M18.'],
  [{ tipo: 'escrito', que: 'una', celdas: [M18] }, 'Se corrigió la celda M18.'],
  [
    { tipo: 'escrito', que: 'plantillas', celdas: [M18] },
    'Se insertó 1 observación. Falta escribir lo que está entre corchetes.',
  ],
  [
    { tipo: 'escrito', que: 'plantillas', celdas: [M18, N18] },
    'Se insertaron 2 observaciones. Falta escribir lo que está entre corchetes.',
  ],
  [{ tipo: 'escrito', que: 'observacion', celdas: [M18] }, 'Se insertó la observación en la celda M18.'],
  [{ tipo: 'nada', que: 'calculadas' }, 'AVANCE ABSOLUTO y ACUMULADO RELATIVO ya están bien: no se cambió nada.'],
  [{ tipo: 'nada', que: 'deshacer' }, 'No hay nada que deshacer.'],
  [{ tipo: 'deshecho', celdas: [M18] }, 'Se deshizo: la celda M18 tiene otra vez lo de antes.'],
  [{ tipo: 'deshecho', celdas: [M18, N18] }, 'Se deshizo: 2 celdas tienen otra vez lo de antes.'],
  [{ tipo: 'guardado', documento: 'ajustes' }, 'Los ajustes se guardaron en el libro: valen para quien lo abra.'],
  [{ tipo: 'guardado', documento: 'dispensas' }, 'La dispensa se guardó en el libro.'],
  [{ tipo: 'guardado', documento: 'dispensas', dispensas: 1 }, 'La dispensa se guardó en el libro.'],
  [{ tipo: 'guardado', documento: 'dispensas', dispensas: 3 }, 'Las 3 dispensas se guardaron en el libro.'],
  [{ tipo: 'guardado', documento: 'trimestre' }, 'El trimestre quedó guardado en el libro.'],
  [{ tipo: 'quitado', documento: 'dispensas' }, 'Se quitó la dispensa.'],
  [{ tipo: 'quitado', documento: 'sello' }, 'Se quitó el sello.'],
  [{ tipo: 'quitado', documento: 'ajustes' }, 'Se quitaron los ajustes del libro.'],
  [{ tipo: 'restaurado', documento: 'ajustes' }, 'Se recuperaron los ajustes anteriores.'],
  [{ tipo: 'reporte', hoja: 'Revisión TMM-F004', isWritten: true }, 'El reporte quedó en la hoja «Revisión TMM-F004».'],
  [
    { tipo: 'reporte', hoja: 'Revisión TMM-F004', isWritten: false },
    'Se quitó la hoja «Revisión TMM-F004». Las demás hojas quedaron como estaban.',
  ],
  [{ tipo: 'nada', que: 'quitar-reporte' }, 'El libro ya no tiene la hoja del reporte: no se cambió nada.'],
  [{ tipo: 'cancelado' }, 'Se canceló. No se cambió nada.'],
])('%o', (done, prose) => {
  expect(describeDone(done)).toBe(prose);
});

test('every document says that it was stored and restored in words of its own', () => {
  const told = DOCUMENT_NAMES.flatMap((documento) => [
    describeDone({ tipo: 'guardado', documento }),
    describeDone({ tipo: 'restaurado', documento }),
  ]);
  expect(new Set(told).size).toBe(told.length);
});

test.each<[Counts, string]>([
  [{ errores: 0, advertencias: 0, dispensadas: 0, sugerencias: 0 }, 'Listo para entregar'],
  [{ errores: 0, advertencias: 0, dispensadas: 0, sugerencias: 1 }, 'Listo para entregar, con 1 sugerencia'],
  [
    { errores: 0, advertencias: 14, dispensadas: 0, sugerencias: 1 },
    'Listo para entregar, con 14 advertencias y 1 sugerencia',
  ],
  [
    { errores: 0, advertencias: 5, dispensadas: 1, sugerencias: 0 },
    'Listo para entregar, con 5 advertencias y 1 dispensada',
  ],
  [
    { errores: 0, advertencias: 0, dispensadas: 2, sugerencias: 0 },
    'Listo para entregar, con 2 advertencias dispensadas',
  ],
  [{ errores: 1, advertencias: 0, dispensadas: 0, sugerencias: 5 }, 'No está listo: 1 error y 5 sugerencias'],
  [{ errores: 3, advertencias: 1, dispensadas: 0, sugerencias: 0 }, 'No está listo: 3 errores y 1 advertencia'],
  [
    { errores: 1, advertencias: 5, dispensadas: 1, sugerencias: 0 },
    'No está listo: 1 error, 5 advertencias y 1 dispensada',
  ],
])('%o', (counts, verdict) => {
  expect(describeVerdict(counts)).toBe(verdict);
});
