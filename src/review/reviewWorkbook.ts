import { computeFormato, type FormatoCalculado } from '../form/compute';
import type { Correspondencia } from '../form/correspondencia';
import type { Formato, HojaNoReconocida, MotivoIgnorada } from '../form/formato';
import { readHoja } from '../form/readHoja';
import type { Trimestre } from '../form/trimestre';
import type { FormatoAnterior } from '../history/anterior';
import { type Comparacion, compareFormato } from '../history/compareFormato';
import { fromAddress } from '../workbook/address';
import type { Grid, WorkbookContent } from '../workbook/grid';
import { type Finding, FORM_RULES } from '../rules';
import { formatoNoReconocido } from '../rules/formato-no-reconocido';
import type { Severidad } from '../rules/rule';
import type { Ajustes } from '../settings/ajustes';

/** What a review may be told besides the workbook. */
export interface ReviewOptions {
  readonly ajustes: Ajustes;
  /** The quarter chosen by hand for every form, in place of FECHA's; `null`: each sheet's own. */
  readonly trimestre?: Trimestre | null;
  /** What a person settled by hand for single sheets, and the workbook remembers. */
  readonly correspondencias?: readonly Correspondencia[];
  /** The forms of workbooks of earlier quarters, as `readAnterior` gives them. */
  readonly anterior?: readonly FormatoAnterior[];
}

/** One form with what was computed and found. */
export interface FormatoReview extends FormatoCalculado {
  /** By severity, then from top to bottom. */
  readonly hallazgos: readonly Finding[];
  /** `true` where nothing of severity `error` stands in the way of submission. */
  readonly apto: boolean;
  /** `null` where no earlier quarter was given, nor is there one in the same workbook. */
  readonly comparacion: Comparacion | null;
}

/** A sheet that looks like the form and could not be read. */
export interface HojaNoReconocidaReview {
  readonly hoja: string;
  readonly hallazgos: readonly Finding[];
}

/** A sheet that is no form, and why. */
export interface HojaIgnorada {
  readonly hoja: string;
  readonly motivo: MotivoIgnorada;
}

/** The review of one workbook, its parts in the order of its sheets. */
export interface WorkbookReview {
  readonly formatos: readonly FormatoReview[];
  readonly hojasNoReconocidas: readonly HojaNoReconocidaReview[];
  readonly hojasIgnoradas: readonly HojaIgnorada[];
}

/** Takes a workbook as read; gives the review of every form in it. Never throws. */
export function reviewWorkbook({ sheets }: WorkbookContent, options: ReviewOptions): WorkbookReview {
  const formatos: FormatoCalculado[] = [];
  const hojasNoReconocidas: HojaNoReconocidaReview[] = [];
  const hojasIgnoradas: HojaIgnorada[] = [];
  const settled = new Map(options.correspondencias?.map((each) => [each.hoja, each]));
  for (const grid of sheets) {
    const byHand = settled.get(grid.name);
    const trimestre = options.trimestre ?? byHand?.trimestre ?? null;
    const hoja = readHoja(grid, byHand?.encabezado);
    if (hoja.tipo === 'ignorada') hojasIgnoradas.push({ hoja: grid.name, motivo: hoja.motivo });
    else if (hoja.tipo === 'no-reconocida') hojasNoReconocidas.push(reviewUnrecognised(hoja.hoja));
    else {
      hojasNoReconocidas.push(...hoja.tablasNoReconocidas.map(reviewUnrecognised));
      for (const formato of hoja.formatos) {
        if (formato.metas.length > 0) formatos.push(computeFormato(formato, trimestre));
        else hojasNoReconocidas.push(reviewUnrecognised(withoutMetas(grid, formato)));
      }
    }
  }
  const own = formatos.map(({ formato, trimestre }) => ({ libro: null, formato, trimestre }));
  return {
    formatos: formatos.map((form) =>
      reviewFormato(form, options.ajustes, compareFormato(form, options.anterior ?? null, own)),
    ),
    hojasNoReconocidas,
    hojasIgnoradas,
  };
}

// Takes one form, the settings and its comparison with earlier quarters; gives it judged by every rule that reads a form.
function reviewFormato(form: FormatoCalculado, ajustes: Ajustes, comparacion: Comparacion | null): FormatoReview {
  const historia = comparacion && 'historia' in comparacion ? comparacion.historia : null;
  const off = new Set<string>(ajustes.reglas.desactivadas.map(({ regla }) => regla));
  const found = FORM_RULES.filter(({ id }) => !off.has(id)).flatMap((rule) =>
    rule
      .revisar(form, { ajustes, historia })
      .map((finding) => ({ ...finding, regla: rule.id, severidad: rule.severidad }) as Finding),
  );
  const hallazgos = byGravityAndPlace(found);
  return { ...form, hallazgos, apto: hallazgos.every(({ severidad }) => severidad !== 'error'), comparacion };
}

function reviewUnrecognised(hoja: HojaNoReconocida): HojaNoReconocidaReview {
  const { id, severidad, revisarHoja } = formatoNoReconocido;
  return { hoja: hoja.hoja, hallazgos: revisarHoja(hoja).map((found) => ({ ...found, regla: id, severidad })) };
}

function withoutMetas(grid: Grid, { celdaTabla }: Formato): HojaNoReconocida {
  return { hoja: grid.name, celda: celdaTabla, encontrados: [], faltantes: [] };
}

const GRAVITY: Readonly<Record<Severidad, number>> = { error: 0, advertencia: 1, sugerencia: 2 };

// Of two at the same cell the one that stands first in the catalogue stays first.
function byGravityAndPlace(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, gravity: GRAVITY[finding.severidad], ...fromAddress(finding.celda)! }))
    .sort((a, b) => a.gravity - b.gravity || a.row - b.row || a.column - b.column)
    .map(({ finding }) => finding);
}
