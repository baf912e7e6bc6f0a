import { writeNumber } from '../../language/figures';
import type { ReportKind } from '../../lot/reportKind';
import { count, SEVERIDAD_NAMES } from '../../messages/names';
import type { RuleId } from '../../rules';
import type { Severidad } from '../../rules/rule';
import type { LotProgress } from './protocol';

const LIBRO = { one: 'libro', many: 'libros' };
const REPORTE = { one: 'reporte', many: 'reportes' };
const AVISO = { one: 'aviso', many: 'avisos' };
const OTRO = { one: 'archivo que no es un libro', many: 'archivos que no son libros' };

/** The words of the review of many workbooks. */
export const LOT_VIEW = {
  intro:
    'Revise juntos los libros que le entregaron: cada uno se revisa, se compara con los trimestres anteriores que estén entre ellos, y se avisa de los repetidos y de los que faltan. Los libros solo se leen y no salen de este equipo.',
  drop: 'Arrastre aquí los archivos o la carpeta',
  pickFiles: 'Elegir archivos',
  pickFolder: 'Elegir una carpeta',
  kinds: 'Libros .xlsx, .xlsm, .xls y .ods. De una carpeta se leen también las que contiene.',
  looking: 'Buscando libros…',
  none: 'Ahí no hay ningún libro .xlsx, .xlsm, .xls u .ods. Elija otros archivos u otra carpeta.',
  options: 'Opciones',
  units: 'Unidades que deben entregar, una por línea',
  unitsHint: 'Basta el código o el nombre. Se avisa de las que no tengan ningún formato.',
  ownSettings: 'Usar en todos los ajustes del libro abierto',
  ownSettingsHint:
    'Si no, cada libro se revisa con los suyos; si no los tiene, con los que publica la institución, y si no publica, con los de fábrica.',
  cancel: 'Cancelar',
  cancelling: 'Cancelando: termina el libro que está leyendo…',
  leave: 'Dejarlo así',
  starting: 'Preparando la revisión…',
  again: 'Revisar otros libros',
  retry: 'Elegir los libros otra vez',
  cancelled: (reviewed: number, of: number): string =>
    `Se canceló: ${reviewed === 1 ? 'se revisó 1' : `se revisaron ${writeNumber(reviewed)}`} de ${count(of, LIBRO)}${of > reviewed ? ` y ${of - reviewed === 1 ? 'no se leyó 1' : `no se leyeron ${writeNumber(of - reviewed)}`}` : ''}. Cada uno se revisó por separado: no se compararon con otros trimestres ni se buscaron las unidades que faltan.`,
  left: (others: number): string => `${others === 1 ? 'Se dejó' : 'Se dejaron'} fuera ${count(others, OTRO)}.`,
  leftReports: (reports: number): string =>
    `${reports === 1 ? 'Se dejó' : 'Se dejaron'} fuera ${count(reports, REPORTE)} de este programa.`,
  notices: (notices: number): string => `Avisos del conjunto (${writeNumber(notices)})`,
  moreNotices: (rest: number): string => `Mostrar ${count(rest, AVISO)} más`,
  matrix: 'Libros y hallazgos',
  caption: 'Hallazgos de cada libro, por regla',
  search: 'Buscar un libro o una unidad',
  searchHint: 'Archivo o unidad',
  books: 'Qué libros se muestran',
  shownKinds: {
    all: 'Todos los libros',
    pending: 'Los que no están listos',
    found: 'Los que no están listos o tienen hallazgos',
  },
  severity: 'Qué columnas se muestran',
  allSeverities: 'Columnas de todas las reglas',
  noneMatch: 'Ningún libro coincide con lo que busca.',
  showAll: 'Mostrar todos',
  shown: (shown: number, of: number): string =>
    shown === of ? count(of, LIBRO) : `${writeNumber(shown)} de ${count(of, LIBRO)}`,
  book: 'Libro',
  total: 'Total',
  ready: 'Listos',
  readyHint: 'Formatos listos para entregar',
  seal: 'Sello',
  sealHint: 'Si el libro sigue como se selló',
  unread: 'No se revisó.',
  page: (first: number, last: number, of: number): string =>
    `${writeNumber(first)} a ${writeNumber(last)} de ${writeNumber(of)}`,
  pages: 'Páginas de la tabla',
  previous: 'Anteriores',
  next: 'Siguientes',
  legend: 'Qué quiere decir cada columna',
  report: 'Guardar el reporte',
  reportHint: 'Con todos los libros, aunque arriba se muestren menos.',
  written: (name: string): string => `El reporte «${name}» está listo y se envió a sus descargas.`,
  saveAgain: 'Guardar otra vez',
  reportFailed:
    'No se pudo hacer el reporte: el programa falló o no le alcanzó la memoria. Inténtelo con menos libros; si sigue igual, avise a quien instaló el programa.',
  folder: (folder: string): string => `En la carpeta ${folder.replace(/\/$/, '')}`,
  opening: 'Abriendo el libro…',
  notOpened: 'El programa falló al mostrar este libro. Los demás se pueden ver; avise a quien instaló el programa.',
  forms: 'Formatos',
  unrecognised: 'El formato no se reconoce',
  sheet: (hoja: string): string => `Hoja «${hoja}»`,
  findings: 'Hallazgos',
  moreFindings: (rest: number): string => `Hay ${writeNumber(rest)} más: todos están en el reporte.`,
  ignored: 'Hojas que no se revisaron',
  elsewhere: 'Para corregirlo, abra este libro en Excel y valídelo ahí.',
};

/** What kept a review from being made, and what to do. */
export const LOT_FAILURES: Readonly<Record<'not-started' | 'broken', string>> = {
  'not-started':
    'No se pudo iniciar la revisión de varios libros: no llegó una parte del programa. Compruebe que este equipo tiene conexión y vuelva a intentarlo; si sigue igual, avise a quien instaló el programa.',
  broken:
    'La revisión se detuvo por una falla del programa o porque no alcanzó la memoria. Sus libros están como los dejó. Inténtelo otra vez con menos libros; si sigue igual, avise a quien instaló el programa.',
};

/** Why a file was not read, and what to do. */
export const describeUnread = {
  tooLarge: (megabytes: number, limite: number): string =>
    `El archivo mide ${writeNumber(megabytes)} MB y el límite es ${writeNumber(limite)} MB: no es el libro de un TMM-F004.`,
  unreadable:
    'El navegador no pudo leer el archivo. Compruebe que siga en su lugar y que no lo tenga abierto otro programa, y elíjalo otra vez.',
};

/** What a report is called on its button, and the name of its file. */
export const REPORTS: readonly {
  readonly kind: ReportKind;
  readonly title: string;
  readonly fileName: string;
}[] = [
  { kind: 'xlsx', title: 'Libro de Excel', fileName: 'revision-varios-libros.xlsx' },
  { kind: 'html', title: 'Página para imprimir', fileName: 'revision-varios-libros.html' },
  { kind: 'csv', title: 'Lista (CSV)', fileName: 'revision-varios-libros.csv' },
];

const STEPS: Readonly<Record<LotProgress['step'], string>> = {
  reading: 'Revisando',
  comparing: 'Comparando con otros trimestres',
  writing: 'Preparando el reporte',
};

/** Takes how far the worker has come; gives it in words. */
export function describeProgress({ step, done, total }: LotProgress): string {
  return `${STEPS[step]}: ${writeNumber(done)} de ${writeNumber(total)}`;
}

/** Takes the kind of a report; gives the name of its file. */
export function nameReport(kind: ReportKind): string {
  return REPORTS.find((report) => report.kind === kind)!.fileName;
}

/** Takes a severity; gives the choice of its rules alone. */
export function nameRulesOf(severidad: Severidad): string {
  return `Columnas de ${SEVERIDAD_NAMES[severidad].many}`;
}

/** The rules in the few letters of a narrow column. */
export const SHORT_RULES: Readonly<Record<RuleId, string>> = {
  'formato-no-reconocido': 'No se reconoce',
  'trimestre-no-identificado': 'Sin trimestre',
  'trimestre-contradictorio': 'FECHA distinta',
  'encabezado-incompleto': 'Encabezado',
  'firmas-faltantes': 'Firmas',
  'columna-faltante': 'Falta columna',
  'celda-con-error': 'Celda con error',
  'clave-faltante': 'Sin clave',
  'clave-duplicada': 'Clave repetida',
  'unidad-faltante': 'Sin unidad',
  'unidad-modificada': 'Otra unidad',
  'valor-no-numerico': 'Número como texto',
  'valor-no-entero': 'Con decimales',
  'valor-negativo': 'Negativo',
  'meta-anual-invalida': 'Sin META ANUAL',
  'meta-anual-excedida': 'META excedida',
  'meta-anual-modificada': 'META cambió',
  'meta-agregada': 'Meta nueva',
  'meta-eliminada': 'Meta quitada',
  'programacion-faltante': 'Sin programar',
  'programado-no-suma-meta': 'P no suma',
  'programado-modificado': 'P cambió',
  'alcanzado-faltante': 'Falta A',
  'alcanzado-adelantado': 'A antes de tiempo',
  'alcanzado-historico-modificado': 'A anterior cambió',
  'avance-absoluto-incorrecto': 'AVANCE ABS.',
  'acumulado-relativo-incorrecto': 'ACUM. REL.',
  'formula-rota': 'Fórmula rota',
  'componente-no-suma': 'Acciones no suman',
  'observacion-faltante': 'Falta observ.',
  'observacion-incompleta': 'Observ. incompleta',
  'observacion-contradice-datos': 'Observ. dice otra cosa',
  'observacion-repetida': 'Observ. repetida',
  'observacion-sin-variacion': 'Observ. sin diferencia',
};
