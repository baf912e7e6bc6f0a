import { computeFormato, type FormatoCalculado } from '../../src/form/compute';
import type { Formato } from '../../src/form/formato';
import { readHoja } from '../../src/form/readHoja';
import type { FormatoAnterior } from '../../src/history/anterior';
import { compareFormato } from '../../src/history/compareFormato';
import type { Historia } from '../../src/history/historia';
import { type Trimestre, TRIMESTRES } from '../../src/form/trimestre';
import type { Finding, RuleId } from '../../src/rules';
import { FORM_RULES } from '../../src/rules/formRules';
import { HISTORY_RULES } from '../../src/rules/historyRules';
import { describeFinding } from '../../src/messages/findings';
import { AJUSTES, type Ajustes } from '../../src/settings/ajustes';
import { readAjustes } from '../../src/settings/readAjustes';
import type { Grid } from '../../src/workbook/grid';
import { type CellSpec, gridOf } from './grid';

/** One row of a form. What is left out is as in a form without faults; `null` is an empty cell. */
export interface MetaSpec {
  /** 301 for the first row, and so on. */
  readonly clave?: number | null;
  readonly descripcion?: string;
  readonly unidad?: CellSpec;
  /** The sum of P where left out. */
  readonly metaAnual?: CellSpec;
  /** Up to four quarters, from ENE-MAR on. */
  readonly P?: readonly CellSpec[];
  readonly A?: readonly CellSpec[];
  /** A formula with its right result where left out. */
  readonly avance?: CellSpec;
  readonly relativo?: CellSpec;
  readonly observaciones?: CellSpec;
}

/** A form that stands on its sheet as the samples do: its first row is row 18. */
export interface FormatoSpec {
  readonly hoja?: string;
  readonly trimestre?: Trimestre;
  readonly metas: readonly MetaSpec[];
  /** Cells to put in place of those that the rest gives, by address. */
  readonly celdas?: Readonly<Record<string, CellSpec>>;
}

const FIRST_ROW = 18;
const P_COLUMNS = ['E', 'G', 'I', 'K'];
const A_COLUMNS = ['F', 'H', 'J', 'L'];
const MONTHS = ['ENERO-MARZO', 'ABRIL-JUNIO', 'JULIO-SEPTIEMBRE', 'OCTUBRE-DICIEMBRE'];

const HEADER: Readonly<Record<string, CellSpec>> = {
  B1: 'XXV AYUNTAMIENTO DE MEXICALI DE BAJA CALIFORNIA',
  B2: 'PROGRAMA OPERATIVO ANUAL 2025',
  O3: 'TMM-F004',
  B5: 'AVANCE FÍSICO PROGRAMÁTICO',
  A6: 'RAMO:',
  B6: '54 BIENESTAR SOCIAL MUNICIPAL',
  A7: 'PROGRAMA:',
  B7: '511 GESTIÓN ADMINISTRATIVA',
  A8: 'UNIDAD EJECUTORA:',
  B8: '54101 DIRECCIÓN',
  A9: 'FINALIDAD:',
  B9: '2 DESARROLLO SOCIAL',
  A10: 'FUNCIÓN:',
  B10: '2 VIVIENDA Y SERVICIOS A LA COMUNIDAD',
  A11: 'SUBFUNCIÓN:',
  B11: '2 DESARROLLO COMUNITARIO',
  A12: 'EJE DE GOBIERNO:',
  B12: '2 BIENESTAR PARA TODOS',
  A13: 'LÍNEAS DE ACCIÓN:',
  B13: '2.4.1',
  A15: 'LÍNEA DE ACCIÓN P.M.D.',
  B15: 'METAS Y ACCIONES',
  C15: 'UNIDAD MEDIDA',
  D15: 'META ANUAL',
  E15: 'PERIODO',
  N15: 'ACUMULADO RELATIVO',
  O15: 'OBSERVACIONES',
  E16: 'ENE-MAR',
  G16: 'ABR-JUN',
  I16: 'JUL-SEP',
  K16: 'OCT-DIC',
  M16: 'AVANCE ABSOLUTO',
  ...Object.fromEntries(P_COLUMNS.map((column) => [`${column}17`, 'P'])),
  ...Object.fromEntries(A_COLUMNS.map((column) => [`${column}17`, 'A'])),
};

/** Takes what a form says; gives the sheet on which it stands. */
export function hojaOf({ hoja = 'Dirección', trimestre = 1, metas, celdas = {} }: FormatoSpec): Grid {
  const foot = FIRST_ROW + metas.length + 3;
  return gridOf(
    {
      ...HEADER,
      O4: `FECHA: ${MONTHS[trimestre - 1]} 2025`,
      ...Object.assign({}, ...metas.map((meta, index) => rowOf(meta, FIRST_ROW + index, 301 + index))),
      [`B${foot}`]: 'RESPONSABLE DE LA UNIDAD EJECUTORA',
      [`G${foot}`]: 'RESPONSABLE DEL PROGRAMA',
      [`O${foot}`]: 'RESPONSABLE DEL RAMO',
      ...celdas,
    },
    hoja,
  );
}

/** Takes what a form says; gives the form as it is read from its sheet. */
export function formatoOf(spec: FormatoSpec): Formato {
  const hoja = readHoja(hojaOf(spec));
  if (hoja.tipo !== 'formatos' || hoja.formatos.length !== 1) throw new TypeError(`No single form: ${hoja.tipo}`);
  return hoja.formatos[0]!;
}

/** What a test of a rule may tell besides the form. */
export interface ReviewSpec {
  /** The quarter chosen by hand. */
  readonly elegido?: Trimestre;
  /** Settings that differ from the defaults, as a document would write them. */
  readonly ajustes?: Readonly<Record<string, unknown>>;
  /** The forms of earlier quarters. */
  readonly anteriores?: readonly FormatoSpec[];
}

/** A finding as tests compare it: without rule and severity, which the catalogue's test checks, and with its message. */
export type Told = Omit<Finding, 'regla' | 'severidad'> & { readonly mensaje: string };

/** Takes a rule, what a form says and more about the review; gives what that one rule finds. */
export function findingsOf(id: RuleId, spec: FormatoSpec, more: ReviewSpec = {}): Told[] {
  const rule = [...FORM_RULES, ...HISTORY_RULES].find((candidate) => candidate.id === id)!;
  const form: FormatoCalculado = computeFormato(formatoOf(spec), more.elegido ?? null);
  const historia = more.anteriores ? historiaOf(form, more.anteriores) : null;
  return rule.revisar(form, { ajustes: ajustesOf(more.ajustes), historia }).map((found) => {
    const finding = { ...found, regla: rule.id, severidad: rule.severidad } as Finding;
    return { ...found, mensaje: describeFinding(finding) };
  });
}

/** Takes a form and what those of earlier quarters say; gives what they say of it. */
export function historiaOf(form: FormatoCalculado, anteriores: readonly FormatoSpec[]): Historia {
  const comparacion = compareFormato(form, anteriores.map(anteriorOf), []);
  if (!comparacion || 'motivo' in comparacion) throw new TypeError(`Not compared: ${JSON.stringify(comparacion)}`);
  return comparacion.historia;
}

/** Takes what a form says; gives it as the form of an earlier quarter. */
export function anteriorOf(spec: FormatoSpec): FormatoAnterior {
  const formato = formatoOf(spec);
  return { libro: 'anterior.xlsx', formato, trimestre: formato.trimestre };
}

/** Takes settings that differ from the defaults; gives them whole. */
export function ajustesOf(changed: Readonly<Record<string, unknown>> = {}): Ajustes {
  return Object.keys(changed).length === 0 ? AJUSTES : readAjustes(JSON.stringify({ version: 1, ...changed }));
}

function rowOf(meta: MetaSpec, row: number, nextClave: number): Record<string, CellSpec> {
  const { clave = nextClave, descripcion = 'Jornadas comunitarias.', unidad = 'Jornada', P = [], A = [] } = meta;
  const metaAnual = meta.metaAnual === undefined ? total(P) : meta.metaAnual;
  const avance = total(A);
  const divisor = typeof metaAnual === 'number' ? metaAnual : 0;
  return {
    [`B${row}`]: clave === null ? descripcion : `${clave}.- ${descripcion}`,
    [`C${row}`]: unidad,
    [`D${row}`]: metaAnual,
    ...Object.fromEntries(TRIMESTRES.map((each) => [`${P_COLUMNS[each - 1]}${row}`, P[each - 1] ?? null])),
    ...Object.fromEntries(TRIMESTRES.map((each) => [`${A_COLUMNS[each - 1]}${row}`, A[each - 1] ?? null])),
    [`M${row}`]:
      meta.avance === undefined ? { formula: `=SUM(F${row},H${row},J${row},L${row})`, value: avance } : meta.avance,
    [`N${row}`]:
      meta.relativo === undefined
        ? {
            formula: `=M${row}/D${row}`,
            value: divisor > 0 ? avance / divisor : { error: '#DIV/0!' },
            numberFormat: '0%',
          }
        : meta.relativo,
    [`O${row}`]: meta.observaciones ?? null,
  };
}

function total(figures: readonly CellSpec[]): number {
  return figures.reduce<number>((sum, figure) => sum + (typeof figure === 'number' ? figure : 0), 0);
}
