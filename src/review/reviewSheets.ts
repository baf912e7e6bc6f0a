import { computeFormato } from '../form/compute';
import type { Formato, HojaNoReconocida } from '../form/formato';
import { readHoja } from '../form/readHoja';
import { formatoNoReconocido } from '../rules/formato-no-reconocido';
import { isSavedReport } from '../workbook/drawnSheet';
import type { Grid, WorkbookContent } from '../workbook/grid';
import { judgeFormato } from './judgeFormato';
import type {
  FormatoReview,
  HojaIgnorada,
  HojaNoReconocidaReview,
  ReviewOptions,
  WorkbookReview,
} from './reviewWorkbook';

/** Takes a workbook as read; gives the review of every form in it, each by itself. Never throws. */
export function reviewSheets(content: WorkbookContent, options: ReviewOptions): WorkbookReview {
  const { sheets } = content;
  if (isSavedReport(content)) return savedReport(sheets);
  const formatos: FormatoReview[] = [];
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
        if (formato.metas.length > 0) formatos.push(judgeFormato(computeFormato(formato, trimestre), options.ajustes));
        else hojasNoReconocidas.push(reviewUnrecognised(withoutMetas(grid, formato)));
      }
    }
  }
  return { formatos, hojasNoReconocidas, hojasIgnoradas };
}

function savedReport(sheets: readonly Grid[]): WorkbookReview {
  const hojasIgnoradas = sheets.map(({ name }) => ({ hoja: name, motivo: 'informe' }) as const);
  return { formatos: [], hojasNoReconocidas: [], hojasIgnoradas };
}

/** Takes a sheet on which no form could be read; gives what is found of it. */
export function reviewUnrecognised(hoja: HojaNoReconocida): HojaNoReconocidaReview {
  const { id, severidad, revisarHoja } = formatoNoReconocido;
  return { hoja: hoja.hoja, hallazgos: revisarHoja(hoja).map((found) => ({ ...found, regla: id, severidad })) };
}

function withoutMetas(grid: Grid, { celdaTabla }: Formato): HojaNoReconocida {
  return { hoja: grid.name, celda: celdaTabla, encontrados: [], faltantes: [] };
}
