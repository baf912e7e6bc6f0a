import type { ReportKind } from '../../lot/reportKind';

/** The words of the report. */
export const REPORT = {
  sheetTitle: 'En una hoja de este libro',
  sheetIntro: (hoja: string): string =>
    `Valida otra vez y escribe la hoja «${hoja}»: el resumen, cada hallazgo con un enlace a su celda, las dispensas, los ajustes con los que se revisó, lo que no se revisó y una gráfica de cada formato.`,
  write: 'Escribir la hoja',
  writeAgain: 'Escribir la hoja otra vez',
  show: 'Ver la hoja',
  remove: 'Quitar la hoja',
  sheetHint:
    'No es parte del formato: no cuenta en la revisión ni rompe el sello, y no sale al imprimir la hoja del formato. Si va a imprimir el libro completo o a enviarlo sin ella, quítela.',
  filesTitle: 'En un archivo',
  filesIntro: 'Valida otra vez y envía el mismo reporte a sus descargas.',
  files: {
    html: 'Página para imprimir (.html)',
    xlsx: 'Libro de Excel (.xlsx)',
    csv: 'Lista de hallazgos (.csv)',
  } satisfies Readonly<Record<ReportKind, string>>,
  filesHint: 'Si su Excel no deja guardar archivos desde el panel, escriba la hoja.',
  sent: (name: string): string => `El reporte «${name}» está listo y se envió a sus descargas.`,
  saveAgain: 'Guardar otra vez',
  failed: 'No se pudo preparar el archivo. Cierre el panel, ábralo otra vez y repita.',
  fileName: (libro: string, kind: ReportKind): string =>
    `Revisión ${libro === '' ? 'TMM-F004' : `de ${libro}`}.${kind}`,
} as const;
