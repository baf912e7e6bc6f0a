import type { Trimestre } from '../form/trimestre';
import { writeTrimestre } from '../language/figures';
import { count, listWords, SEVERIDAD_NAMES } from '../messages/names';
import { countFindings, describeVerdict } from '../messages/outcomes';
import type { FormatoReview } from '../review/reviewWorkbook';
import { type Finding, RULES } from '../rules';
import type { Severidad } from '../rules/rule';
import type { Dispensa } from '../submission/waivers/dispensas';
import { REVISION_SHEET, SAVED_REPORT } from '../workbook/drawnSheet';
import { plain } from './plain';
import type { Resumen } from './resumen';

const ARCHIVO = { one: 'archivo', many: 'archivos' };
const FORMATO = { one: 'formato', many: 'formatos' };
const MOST_SHEETS = 5;

/** The other sentences of the text for a person. */
export const TEXT = {
  formHeading: (unidad: string, periodo: string, hoja: string): string => `${unidad} · ${periodo} · hoja «${hoja}»`,
  unrecognisedHeading: (hoja: string): string => `Hoja «${hoja}»: el formato no se reconoce`,
  ignoredHeading: 'Hojas que no se revisaron',
  ignored: (hoja: string, motivo: string): string => `«${hoja}»: ${motivo}`,
};

/** The headings of what a workbook is handed in with. */
export const ENTREGA = {
  seal: 'Sello',
  settings: 'Ajustes de esta revisión',
  voidWaivers: 'Dispensas que no valen',
  unchecked: 'Lo que no se revisó en los formatos',
  unreadableMapping:
    'Lo que se señaló a mano en este libro está dañado o se modificó por fuera, y no se usó: los formatos se leyeron por sus títulos.',
};

/** The words of the list of corrections. */
export const CORRECTIONS = {
  heading: (hoja: string, motivo: string): string => `Hoja «${hoja}»: ${motivo}`,
  change: (antes: string, despues: string): string => `${antes} → ${despues}`,
  recalculated: (formula: string, resultado: string): string => `${formula} se calcula otra vez: ${resultado}`,
  empty: '(vacía)',
};

/** The other words of the page. */
export const HTML = {
  title: 'Revisión de formatos TMM-F004',
  lot: 'Resumen',
  lotCaption: 'Formatos revisados, por archivo',
  form: 'Formato',
  hoja: 'Hoja',
  periodo: 'Trimestre',
  state: 'Estado',
  errores: 'Errores',
  advertencias: 'Advertencias',
  sugerencias: 'Sugerencias',
  ready: 'Listo',
  notReady: 'No está listo',
  nothing: '—',
  unrecognised: 'Formato que no se reconoce',
  unrecognisedSheet: (hoja: string): string => `El formato de la hoja «${hoja}» no se reconoce`,
  formDetails: (periodo: string, hoja: string): string => `${periodo} · hoja «${hoja}»`,
  metasCaption: 'Metas: lo programado (P) y lo alcanzado (A) en el trimestre, y el avance en el año',
  meta: 'Meta',
  metaAnual: 'META ANUAL',
  quarter: (trimestre: Trimestre | null): string =>
    trimestre === null ? 'P y A' : `P y A de ${writeTrimestre(trimestre)}`,
  letters: { P: 'programado', A: 'alcanzado' },
  variacion: 'Variación',
  year: 'Avance en el año',
  advance: (avance: string, metaAnual: string): string => `${avance} de ${metaAnual}`,
  porque: '¿Por qué?',
  ignored: 'Hojas que no se revisaron',
};

/** The words of the tables of a workbook report and of the CSV. */
export const SHEETS = {
  title: REVISION_SHEET.title,
  replaced: 'Esta hoja se escribe de nuevo con cada reporte: lo que se anote en ella se pierde.',
  resumen: SAVED_REPORT.name,
  hallazgos: 'Hallazgos',
  metas: 'Metas',
  graficas: 'Gráficas',
  notas: 'Notas',
  asunto: 'Asunto',
  detalle: 'Qué se dice',
  comparacion: 'Trimestre anterior',
  planOriginal: 'Plan original',
  formatos: 'Formatos',
  archivo: 'Archivo',
  hoja: 'Hoja',
  periodo: 'Trimestre',
  estado: 'Estado',
  unidadEjecutora: 'Unidad ejecutora',
  errores: 'Errores',
  advertencias: 'Advertencias',
  sugerencias: 'Sugerencias',
  gravedad: 'Gravedad',
  celda: 'Celda',
  hallazgo: 'Hallazgo',
  clave: 'Clave',
  regla: 'Regla',
  meta: 'Meta o acción',
  unidad: 'UNIDAD MEDIDA',
  metaAnual: 'META ANUAL',
  programado: 'Programado (P)',
  alcanzado: 'Alcanzado (A)',
  variacion: 'Variación',
  avanceAbsoluto: 'AVANCE ABSOLUTO',
  acumuladoRelativo: 'ACUMULADO RELATIVO',
  ready: 'Listo',
  notReady: 'No está listo',
  unreviewed: 'No se revisó',
  severidades: { error: 'Error', advertencia: 'Advertencia', sugerencia: 'Sugerencia' },
  withoutClave: (fila: number): string => `Fila ${fila}`,
  chartTitle: (unidad: string, periodo: string): string => `${unidad}, ${periodo}: programado y alcanzado`,
} as const;

/** The severities from the gravest on, with the heading of their findings. */
export const SEVERITY_HEADINGS: readonly (readonly [Severidad, (shown: string) => string])[] = [
  ['error', (shown: string): string => `Errores, que impiden la entrega (${shown})`],
  ['advertencia', (shown: string): string => `Advertencias, que conviene revisar (${shown})`],
  ['sugerencia', (shown: string): string => `Sugerencias (${shown})`],
];

/** Says that a workbook is a report of this program. */
export const SAVED_REPORT_LEFT = 'Es un reporte que guardó este programa, no un formato: no se revisa.';

/** Takes the names of a workbook's sheets, none of which is the form; gives what happened and what to do. */
export function describeUnrecognisedWorkbook(hojas: readonly string[]): string {
  if (hojas.length === 0) return 'El libro no tiene ninguna hoja de cálculo.';
  const names = hojas.slice(0, MOST_SHEETS).map((hoja) => `«${plain(hoja)}»`);
  const rest = hojas.length - names.length;
  const listed = listWords(rest > 0 ? [...names, `${rest} más`] : names);
  return hojas.length === 1
    ? `La única hoja del libro, ${listed}, no es un TMM-F004. Compruebe que sea el libro correcto.`
    : `Ninguna hoja del libro es un TMM-F004: tiene ${listed}. Compruebe que sea el libro correcto.`;
}

/** Takes a form's quarter and year, `null` where unknown; gives them as a heading says them: `ene–mar 2025`. */
export function describePeriodo(trimestre: Trimestre | null, ejercicio: number | null): string {
  if (trimestre === null)
    return ejercicio === null ? 'trimestre sin identificar' : `${ejercicio}, trimestre sin identificar`;
  return ejercicio === null ? writeTrimestre(trimestre) : `${writeTrimestre(trimestre)} ${ejercicio}`;
}

/** Takes the review of a form; gives the unit's name, or that it has none. */
export function describeUnidadEjecutora({ formato }: FormatoReview): string {
  return plain(formato.encabezado.unidadEjecutora.valor?.texto ?? '') || 'Unidad ejecutora sin nombre';
}

/**
 * Takes a form's findings and the waivers that hold for them, in the same order; tells whether it can be handed in and,
 * where it cannot, what stands in the way.
 */
export function describeState(hallazgos: readonly Finding[], dispensas: readonly (Dispensa | null)[] = []): string {
  const errors = hallazgos.filter(({ severidad }) => severidad === 'error');
  if (errors.length > 0) return `No está listo para entregar. Lo impide: ${listReasons(errors)}.`;
  return `${describeVerdict(countFindings(hallazgos, dispensas))}.`;
}

/** Takes a finding's rule; gives its title and the answer to "¿Por qué?". */
export function ruleOf({ regla }: Pick<Finding, 'regla'>): { readonly titulo: string; readonly porque: string } {
  return RULES.find(({ id }) => id === regla)!;
}

/** Takes the counts of a lot; gives them in one line. */
export function describeResumen(resumen: Resumen): string {
  const ready = resumen.aptos === 1 ? '1 listo' : `${resumen.aptos} listos`;
  const reviewed = `${count(resumen.archivos, ARCHIVO)}, ${count(resumen.formatos, FORMATO)} (${ready} para entregar)`;
  const findings = listWords([
    count(resumen.errores, SEVERIDAD_NAMES.error),
    count(resumen.advertencias, SEVERIDAD_NAMES.advertencia),
    count(resumen.sugerencias, SEVERIDAD_NAMES.sugerencia),
  ]);
  if (resumen.sinRevisar === 0) return `${reviewed}: ${findings}.`;
  const unread =
    resumen.sinRevisar === 1 ? '1 archivo no se pudo revisar' : `${resumen.sinRevisar} archivos no se pudieron revisar`;
  return resumen.formatos === 0 ? `${unread}.` : `${reviewed}: ${findings}. ${unread}.`;
}

function listReasons(errors: readonly Finding[]): string {
  const times = new Map<string, number>();
  for (const error of errors) times.set(ruleOf(error).titulo, (times.get(ruleOf(error).titulo) ?? 0) + 1);
  return [...times].map(([titulo, found]) => (found === 1 ? titulo : `${titulo} (${found})`)).join('; ');
}
