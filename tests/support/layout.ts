import * as fc from 'fast-check';
import { CAMPOS, type Campo, type Firma } from '../../src/form/formato';
import { type Trimestre, TRIMESTRES } from '../../src/form/trimestre';
import { toAddress } from '../../src/workbook/address';
import { avanceOf, type FormModel, type MetaModel } from './formModel';
import type { CellSpec } from './grid';

/** How one form is laid out on its sheet. Rows and columns count from 0. */
export interface Layout {
  /** How far the form stands from the top (or from the form above it) and from the left. */
  readonly row: number;
  readonly column: number;
  readonly titles: Readonly<
    Record<PlacedTitle, { readonly printed: string; readonly setting: Setting; readonly row: 0 | 1 | 2 }>
  >;
  readonly periodo: string;
  readonly quarters: QuarterStyle;
  /** The title of a quarter stands over its A, as it does where it is centred over cells that are not merged. */
  readonly quarterOverA: boolean;
  readonly pa: readonly [string, string];
  readonly avance: 'first-row' | 'second-row' | 'grouped' | 'over-both' | 'over-the-second' | 'missing';
  readonly metasColumns: 1 | 2 | 3;
  /** The clave stands in a cell of its own; counts only where METAS Y ACCIONES covers several columns. */
  readonly claveAlone: boolean;
  readonly claveMark: string;
  readonly block: 'cells' | 'far-cells' | 'inline' | 'inline-in-one-cell' | 'lists-in-one-cell';
  readonly labels: 'with-colon' | 'bare' | 'lower';
  readonly fechaPlace: 'above' | 'beside' | 'below';
  readonly fechaStyle: 'inline' | 'under' | 'right' | 'without-label';
  readonly fechaText: FechaStyle;
  /** The first metas of the pages after the first one. */
  readonly pages: readonly number[];
  readonly blankRows: readonly boolean[];
  readonly total: 'none' | 'under-metas' | 'under-lineas' | 'subtotals';
  readonly firmas: 'three' | 'without-programa' | 'names-above' | 'name-in-the-same-cell';
  /** How the figures are typed, one after the other, over and over. */
  readonly figures: readonly ('number' | 'text' | 'padded' | 'grouped')[];
  readonly relativo: 'formula' | 'number' | 'text';
  readonly foreign: boolean;
}

type PlacedTitle = 'lineas' | 'descripcion' | 'unidad' | 'metaAnual' | 'acumuladoRelativo' | 'observaciones';
type Setting = 'plain' | 'lower' | 'no-accents' | 'line-breaks' | 'double-spaces';
type QuarterStyle = (typeof QUARTER_STYLES)[number];
type FechaStyle = (typeof FECHA_STYLES)[number];

/** A figure that was printed: where, and the number it stands for. */
export interface PrintedFigure {
  readonly celda: string | null;
  readonly numero: number | null;
}

/** A row that was printed. */
export interface PrintedMeta {
  readonly fila: number;
  readonly celdaClave: string;
  readonly celdaUnidad: string;
  readonly celdaObservaciones: string;
  readonly metaAnual: PrintedFigure;
  readonly programado: readonly PrintedFigure[];
  readonly alcanzado: readonly PrintedFigure[];
  readonly avanceAbsoluto: PrintedFigure;
  readonly acumuladoRelativo: PrintedFigure;
}

/** Where a form was printed: what a reader must find. */
export interface PrintedForm {
  /** The first row of each of its table headers, counted from 0; each has three. */
  readonly headers: readonly number[];
  readonly metas: readonly PrintedMeta[];
  readonly firmas: Readonly<Record<Firma, string | null>>;
  /** The rows of totals, as Excel counts them. */
  readonly totals: readonly number[];
  /** The first row below the form, counted from 0. */
  readonly end: number;
}

/** Cells by address, to be filled. */
export type Cells = Record<string, CellSpec>;

const MONTHS = [
  ['ENE', 'MAR', 'ENERO', 'MARZO', '31'],
  ['ABR', 'JUN', 'ABRIL', 'JUNIO', '30'],
  ['JUL', 'SEP', 'JULIO', 'SEPTIEMBRE', '30'],
  ['OCT', 'DIC', 'OCTUBRE', 'DICIEMBRE', '31'],
] as const;
const ORDINALS = ['1ER.', '2DO.', '3ER.', '4TO.'] as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const QUARTER_STYLES = ['short', 'long', 'dotted', 'spaced', 'letter-spaced', 'ordinal', 'roman', 'with-year'] as const;
/** The ways in which `fechaText` can spell a quarter. */
export const FECHA_STYLES = [
  'long',
  'short',
  'of',
  'to',
  'slash',
  'ordinal',
  'abbreviated',
  'letter-spaced',
  'days',
  'lower',
] as const;

/** Takes a quarter; gives it as the header of a table may spell it. */
export function quarterTitle(trimestre: Trimestre, style: QuarterStyle, ejercicio: number): string {
  const [first, last, longFirst, longLast] = MONTHS[trimestre - 1]!;
  const spellings: Record<QuarterStyle, string> = {
    short: `${first}-${last}`,
    long: `${longFirst}-${longLast}`,
    dotted: `${first}.-${last}.`,
    spaced: `${first} - ${last}`.toLowerCase(),
    'letter-spaced': `${letterSpaced(first)} - ${letterSpaced(last)}`,
    ordinal: `${ORDINALS[trimestre - 1]} Trimestre`,
    roman: `${ROMAN[trimestre - 1]} TRIM.`,
    'with-year': `${first}-${last}\n${ejercicio}`,
  };
  return spellings[style];
}

/** Takes a quarter and its year; gives them as FECHA may spell them. */
export function fechaText(trimestre: Trimestre, ejercicio: number, style: FechaStyle): string {
  const [first, last, longFirst, longLast, lastDay] = MONTHS[trimestre - 1]!;
  const spellings: Record<FechaStyle, string> = {
    long: `${longFirst}-${longLast} ${ejercicio}`,
    short: `${first}-${last} ${ejercicio}`,
    of: `${longFirst} - ${longLast} DE ${ejercicio}`,
    to: `${longFirst} A ${longLast} ${ejercicio}`,
    slash: `${first}-${last}/${ejercicio}`,
    ordinal: `${ORDINALS[trimestre - 1]} Trimestre ${ejercicio}`,
    abbreviated: `${ORDINALS[trimestre - 1]!.replace('.', '')} TRIM. ${ejercicio}`,
    'letter-spaced': `${letterSpaced(longFirst)}-${letterSpaced(longLast)} ${letterSpaced(String(ejercicio))}`,
    days: `1 de ${longFirst} al ${lastDay} de ${longLast} de ${ejercicio}`.toLowerCase(),
    lower: `${longFirst}-${longLast} ${ejercicio}`.toLowerCase(),
  };
  return spellings[style];
}

const setting = fc.constantFrom<Setting>('plain', 'plain', 'lower', 'no-accents', 'line-breaks', 'double-spaces');

function title(...spellings: readonly string[]): fc.Arbitrary<Layout['titles'][PlacedTitle]> {
  return fc.record({ printed: fc.constantFrom(...spellings), setting, row: fc.constantFrom(0, 1, 2) });
}

/** Draws how a form may be laid out. */
export const layout: fc.Arbitrary<Layout> = fc.record({
  row: fc.integer({ min: 0, max: 6 }),
  column: fc.integer({ min: 0, max: 30 }),
  titles: fc.record({
    lineas: title(
      'LÍNEA DE ACCIÓN P.M.D.',
      'LINEA DE ACCIÓN P.M.I.D.',
      'LÍNEA DE ACCION P.A.D.',
      'LINEAS DE ACCION P.A.M.D.',
    ),
    descripcion: title('METAS Y ACCIONES', 'META Y ACCIONES', 'METAS Y ACCIONES:'),
    unidad: title('UNIDAD MEDIDA', 'UNIDAD DE MEDIDA'),
    metaAnual: title('META ANUAL', 'META ANUAL 2025'),
    acumuladoRelativo: title('ACUMULADO RELATIVO', 'ACUMULADO RELATIVO (%)'),
    observaciones: title('OBSERVACIONES', 'OBSERVACIÓN'),
  }),
  periodo: fc.constantFrom('PERIODO', 'P E R I O D O', 'Período'),
  quarters: fc.constantFrom(...QUARTER_STYLES),
  quarterOverA: fc.boolean(),
  pa: fc.constantFrom<Layout['pa'][]>(['P', 'A'], ['p', 'a'], ['P.', 'A.'], ['PROGRAMADO', 'ALCANZADO']),
  avance: fc.constantFrom('first-row', 'second-row', 'grouped', 'over-both', 'over-the-second', 'missing'),
  metasColumns: fc.constantFrom(1, 2, 3),
  claveAlone: fc.boolean(),
  claveMark: fc.constantFrom('.- ', '.-', ' .- ', '.– ', '. - ', '.-\n'),
  block: fc.constantFrom('cells', 'far-cells', 'inline', 'inline-in-one-cell', 'lists-in-one-cell'),
  labels: fc.constantFrom('with-colon', 'bare', 'lower'),
  fechaPlace: fc.constantFrom('above', 'beside', 'below'),
  fechaStyle: fc.constantFrom('inline', 'under', 'right', 'without-label'),
  fechaText: fc.constantFrom(...FECHA_STYLES),
  pages: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
  blankRows: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  total: fc.constantFrom('none', 'under-metas', 'under-lineas', 'subtotals'),
  firmas: fc.constantFrom('three', 'without-programa', 'names-above', 'name-in-the-same-cell'),
  figures: fc.array(fc.constantFrom('number', 'text', 'padded', 'grouped'), { minLength: 1, maxLength: 4 }),
  relativo: fc.constantFrom('formula', 'number', 'text'),
  foreign: fc.boolean(),
});

/** Takes what a form says, how it is laid out, the cells of its sheet and the first free row; prints the form there. */
export function printForm(model: FormModel, layoutOfForm: Layout, cells: Cells, firstRow: number): PrintedForm {
  const sheet = { cells, model, layout: layoutOfForm, columns: columnsOf(layoutOfForm) };
  let row = printHeaderBlock(sheet, firstRow + layoutOfForm.row);
  const figures = figureWriter(layoutOfForm.figures);
  const metas: PrintedMeta[] = [];
  const totals: number[] = [];
  const headers = [row];
  row = printTableHeader(sheet, row);
  model.metas.forEach((meta, index) => {
    if (layoutOfForm.pages.includes(index)) {
      if (layoutOfForm.total === 'subtotals') totals.push(printTotal(sheet, row++, 'SUBTOTAL'));
      row = printLetterhead(sheet, row + 1) + 1;
      headers.push(row);
      row = printTableHeader(sheet, row);
    } else if (index > 0 && layoutOfForm.blankRows[index % layoutOfForm.blankRows.length]) row++;
    metas.push(printMeta(sheet, row++, meta, figures));
  });
  if (layoutOfForm.total !== 'none') totals.push(printTotal(sheet, row++, 'TOTAL'));
  const { firmas, end } = printFirmas(sheet, row + 1);
  return { headers, metas, firmas, totals, end };
}

/** A sheet on which one form is being printed. */
interface Sheet {
  readonly cells: Cells;
  readonly model: FormModel;
  readonly layout: Layout;
  readonly columns: Columns;
}

interface Columns {
  readonly lineas: number;
  readonly descripcion: number;
  readonly unidad: number;
  readonly metaAnual: number;
  readonly avanceAbsoluto: number | null;
  readonly acumuladoRelativo: number;
  readonly observaciones: number;
}

function columnsOf({ column, metasColumns, avance }: Layout): Columns {
  const unidad = column + 1 + metasColumns;
  const afterQuarters = unidad + 2 + 2 * TRIMESTRES.length;
  const acumuladoRelativo = avance === 'missing' ? afterQuarters : afterQuarters + 1;
  return {
    lineas: column,
    descripcion: column + 1,
    unidad,
    metaAnual: unidad + 1,
    avanceAbsoluto: avance === 'missing' ? null : afterQuarters,
    acumuladoRelativo,
    observaciones: acumuladoRelativo + 1,
  };
}

function put({ cells }: Sheet, row: number, column: number, spec: CellSpec): string {
  const address = toAddress(row, column);
  cells[address] = spec;
  return address;
}

function printLetterhead(sheet: Sheet, row: number): number {
  const column = sheet.columns.descripcion;
  put(sheet, row, column, 'XXV AYUNTAMIENTO DE MEXICALI DE BAJA CALIFORNIA');
  put(sheet, row + 1, column, `PROGRAMA OPERATIVO ANUAL ${sheet.model.ejercicio}`);
  put(sheet, row + 2, column, 'AVANCE FÍSICO PROGRAMÁTICO');
  return row + 3;
}

function printHeaderBlock(sheet: Sheet, top: number): number {
  const { fechaPlace } = sheet.layout;
  let row = fechaPlace === 'above' ? printFecha(sheet, top) : top;
  row = printLetterhead(sheet, row);
  if (fechaPlace === 'beside') printFecha(sheet, row + 1);
  row = printCampos(sheet, row);
  if (fechaPlace === 'below') row = printFecha(sheet, row);
  return row + 1;
}

const LABELS: Readonly<Record<Campo, string>> = {
  ramo: 'RAMO',
  programa: 'PROGRAMA',
  unidadEjecutora: 'UNIDAD EJECUTORA',
  finalidad: 'FINALIDAD',
  funcion: 'FUNCIÓN',
  subfuncion: 'SUBFUNCION',
  ejes: 'EJE DE GOBIERNO',
  lineasDeAccion: 'LÍNEAS DE ACCIÓN',
};

function printCampos(sheet: Sheet, row: number): number {
  const { column, block, labels } = sheet.layout;
  const { campos } = sheet.model;
  const label = (campo: Campo): string => (labels === 'lower' ? LABELS[campo].toLowerCase() : LABELS[campo]);
  const endOfLabel = labels === 'bare' ? '' : ':';
  if (block === 'inline-in-one-cell') {
    put(sheet, row, column, CAMPOS.map((campo) => `${label(campo)}: ${campos[campo]}`).join('\n'));
    // FECHA may stand beside it, three rows deep.
    return row + 4;
  }
  if (block === 'lists-in-one-cell') {
    put(sheet, row, column, CAMPOS.map((campo) => label(campo) + endOfLabel).join('\n'));
    put(sheet, row, column + 1, CAMPOS.map((campo) => campos[campo]).join('\n'));
    return row + 4;
  }
  CAMPOS.forEach((campo, index) => {
    if (block === 'inline') put(sheet, row + index, column, `${label(campo)}: ${campos[campo]}`);
    else {
      put(sheet, row + index, column, label(campo) + endOfLabel);
      put(sheet, row + index, column + (block === 'cells' ? 1 : 3), campos[campo]);
    }
  });
  return row + CAMPOS.length;
}

function printFecha(sheet: Sheet, row: number): number {
  const { fechaStyle, foreign } = sheet.layout;
  const column = sheet.columns.observaciones;
  const text = fechaText(sheet.model.trimestre, sheet.model.ejercicio, sheet.layout.fechaText);
  put(sheet, row, column, 'TMM-F004');
  if (fechaStyle === 'inline') put(sheet, row + 1, column, `FECHA: ${text}`);
  else {
    if (fechaStyle !== 'without-label') put(sheet, row + 1, column, 'FECHA:');
    const beside = fechaStyle === 'right';
    put(sheet, row + (beside ? 1 : 2), column + (beside ? 1 : 0), text);
  }
  if (foreign) put(sheet, row + 1, column + 3, 'Revisado por la Coordinación');
  return row + 3;
}

function set(text: string, how: Setting): string {
  const settings: Record<Setting, string> = {
    plain: text,
    lower: text.toLowerCase(),
    'no-accents': text.normalize('NFD').replace(/\p{M}/gu, ''),
    'line-breaks': text.replace(/ /g, '\n'),
    'double-spaces': text.replace(/ /g, '  '),
  };
  return settings[how];
}

function letterSpaced(text: string): string {
  return [...text].join(' ');
}

function printTableHeader(sheet: Sheet, row: number): number {
  const { columns, layout: how, model } = sheet;
  const print = (name: PlacedTitle, column: number, titleRow?: number): void => {
    const { printed, setting: setAs, row: drawn } = how.titles[name];
    put(sheet, row + (titleRow ?? drawn), column, set(printed, setAs));
  };
  print('lineas', columns.lineas);
  print('descripcion', columns.descripcion);
  print('unidad', columns.unidad);
  print('metaAnual', columns.metaAnual);
  print('observaciones', columns.observaciones);
  put(sheet, row, columns.metaAnual + 1, how.periodo);
  for (const trimestre of TRIMESTRES) {
    const P = columns.metaAnual + 2 * trimestre - 1;
    put(sheet, row + 1, P + Number(how.quarterOverA), quarterTitle(trimestre, how.quarters, model.ejercicio));
    put(sheet, row + 2, P, how.pa[0]);
    put(sheet, row + 2, P + 1, how.pa[1]);
  }
  const avance = columns.avanceAbsoluto ?? columns.acumuladoRelativo;
  if (how.avance === 'grouped') {
    put(sheet, row, avance, 'AVANCE');
    put(sheet, row + 1, avance, 'ABSOLUTO');
    put(sheet, row + 1, columns.acumuladoRelativo, 'RELATIVO');
  } else if (how.avance === 'over-both') print('acumuladoRelativo', avance, 0);
  else {
    print('acumuladoRelativo', columns.acumuladoRelativo);
    if (how.avance === 'first-row') put(sheet, row, avance, 'AVANCE ABSOLUTO');
    if (how.avance === 'second-row') put(sheet, row + 1, avance, 'AVANCE ABSOLUTO');
  }
  if (how.foreign) {
    put(sheet, row, columns.observaciones + 2, 'OBSERVACIONES');
    put(sheet, row + 2, columns.observaciones + 3, 'P');
  }
  return row + 3;
}

type FigureWriter = (sheet: Sheet, row: number, column: number, number: number | null) => PrintedFigure;

function figureWriter(styles: Layout['figures']): FigureWriter {
  let count = 0;
  return (sheet, row, column, number) => {
    if (number === null) return { celda: toAddress(row, column), numero: null };
    const spellings = {
      number,
      text: String(number),
      padded: ` ${number} `,
      grouped: String(number).replace(/\B(?=(\d{3})+$)/g, ','),
    };
    return { celda: put(sheet, row, column, spellings[styles[count++ % styles.length]!]), numero: number };
  };
}

function printMeta(sheet: Sheet, row: number, meta: MetaModel, figure: FigureWriter): PrintedMeta {
  const { columns, layout: how, model } = sheet;
  const aside = how.claveAlone && how.metasColumns > 1;
  if (meta.lineas !== null) put(sheet, row, columns.lineas, meta.lineas);
  const clave = aside ? `${meta.clave}${how.claveMark.trim()}` : `${meta.clave}${how.claveMark}${meta.descripcion}`;
  const celdaClave = put(sheet, row, columns.descripcion, clave);
  if (aside) put(sheet, row, columns.descripcion + how.metasColumns - 1, meta.descripcion);
  put(sheet, row, columns.unidad, meta.unidad);
  if (meta.observaciones !== null) put(sheet, row, columns.observaciones, meta.observaciones);
  if (how.foreign) {
    put(sheet, row, columns.observaciones + 2, 'RESPONSABLE DEL ÁREA');
    put(sheet, row, columns.observaciones + 3, 7);
  }
  const perQuarter = (numbers: readonly (number | null)[], side: 0 | 1): PrintedFigure[] =>
    numbers.map((number, index) => figure(sheet, row, columns.metaAnual + 1 + 2 * index + side, number));
  return {
    fila: row + 1,
    celdaClave,
    celdaUnidad: toAddress(row, columns.unidad),
    celdaObservaciones: toAddress(row, columns.observaciones),
    metaAnual: figure(sheet, row, columns.metaAnual, meta.metaAnual),
    programado: perQuarter(meta.programado, 0),
    alcanzado: perQuarter(meta.alcanzado, 1),
    ...printAccumulated(sheet, row, avanceOf(meta, model.trimestre), meta.metaAnual),
  };
}

function printAccumulated(
  sheet: Sheet,
  row: number,
  avance: number,
  metaAnual: number,
): Pick<PrintedMeta, 'avanceAbsoluto' | 'acumuladoRelativo'> {
  const { columns, layout: how } = sheet;
  const column = columns.avanceAbsoluto;
  const celda = column === null ? null : put(sheet, row, column, { value: avance, formula: '=SUM(A1:A4)' });
  const share = avance / metaAnual;
  const percent = Math.round(share * 100);
  const printed: Record<Layout['relativo'], CellSpec> = {
    formula: { value: share, formula: '=A1/A2', numberFormat: '0%' },
    number: { value: share, numberFormat: '0%' },
    text: `${percent}%`,
  };
  return {
    avanceAbsoluto: { celda, numero: celda === null ? null : avance },
    acumuladoRelativo: {
      celda: put(sheet, row, columns.acumuladoRelativo, printed[how.relativo]),
      numero: how.relativo === 'text' ? percent / 100 : share,
    },
  };
}

function printTotal(sheet: Sheet, row: number, text: string): number {
  const { columns, layout: how } = sheet;
  put(sheet, row, how.total === 'under-lineas' ? columns.lineas : columns.descripcion, text);
  for (let column = columns.metaAnual; column < columns.observaciones; column++) {
    put(sheet, row, column, { value: 123, formula: '=SUM(A1:A9)' });
  }
  return row + 1;
}

function printFirmas(sheet: Sheet, row: number): Pick<PrintedForm, 'firmas' | 'end'> {
  const { columns, layout: how } = sheet;
  const places: readonly (readonly [Firma, string, number])[] = [
    ['unidadEjecutora', 'RESPONSABLE DE LA UNIDAD EJECUTORA', columns.descripcion],
    ['programa', 'RESPONSABLE DEL PROGRAMA', columns.metaAnual + 3],
    ['ramo', 'Responsable del Ramo', columns.observaciones],
  ];
  const firmas: Record<Firma, string | null> = { unidadEjecutora: null, programa: null, ramo: null };
  for (const [firma, role, column] of places) {
    if (firma === 'programa' && how.firmas === 'without-programa') continue;
    const roleRow = how.firmas === 'names-above' ? row + 2 : row;
    put(sheet, row, column, 'LIC. NOMBRE APELLIDO APELLIDO');
    put(sheet, row + 1, column, how.firmas === 'names-above' ? '____________________' : 'NOMBRE Y FIRMA');
    const text = how.firmas === 'name-in-the-same-cell' ? `LIC. NOMBRE APELLIDO\n${role}` : role;
    firmas[firma] = put(sheet, roleRow, column, text);
  }
  return { firmas, end: row + 3 };
}
