import type { Calculo } from '../../form/compute';
import type { Meta } from '../../form/formato';
import type { Trimestre } from '../../form/trimestre';
import { historiaOf } from '../../history/historiaOf';
import type { PlanOriginal } from '../../history/planOriginal';
import { describePlanOriginal } from '../../messages/comparison';
import type { FormatoReview } from '../../review/reviewWorkbook';
import { HTML } from '../messages';
import { writeMeta } from '../writtenMeta';
import { quarterBars, yearBar } from './bars';
import { markup, type Markup } from './markup';

/** Takes the review of a form; gives its table of metas with the bars of the quarter and of the year. */
export function metasTable({ formato, trimestre, calculos, comparacion }: FormatoReview): Markup {
  const planes = historiaOf(comparacion)?.metas.map(({ planOriginal }) => planOriginal) ?? [];
  const titles = [HTML.meta, HTML.metaAnual, HTML.quarter(trimestre), HTML.variacion, HTML.year];
  const rows = formato.metas.map((meta, index) => metaRow(meta, calculos[index]!, trimestre, planes[index] ?? null));
  // On a narrow screen rows become cards; the roles keep them a table for whoever listens to the page.
  return markup`
<table class="metas" role="table">
<caption>${HTML.metasCaption}</caption>
<thead role="rowgroup"><tr role="row">${titles.map((title) => markup`<th role="columnheader" scope="col">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows}
</tbody>
</table>`;
}

function metaRow(meta: Meta, calculo: Calculo, trimestre: Trimestre | null, plan: PlanOriginal | null): Markup {
  const written = writeMeta(meta, calculo, trimestre);
  const original = plan && describePlanOriginal(plan);
  return markup`
<tr role="row">
<th role="rowheader" scope="row"><span class="clave">${written.clave}</span> ${meta.descripcion}<span class="unidad">${written.unidad}</span></th>
<td role="cell" class="cifra" data-titulo="${HTML.metaAnual}">${written.metaAnual}</td>
<td role="cell" class="barras" data-titulo="${HTML.quarter(trimestre)}">${quarterLines(meta, trimestre, written)}</td>
<td role="cell" class="cifra" data-titulo="${HTML.variacion}">${written.variacion}</td>
<td role="cell" class="barras" data-titulo="${HTML.year}"><span class="fila">${yearBar(calculo)}<span class="cifra">${written.acumuladoRelativo}</span></span><span class="detalle">${HTML.advance(written.avanceAbsoluto, written.metaAnual)}</span>${original ? markup`<span class="detalle">${original}</span>` : ''}</td>
</tr>`;
}

function quarterLines(
  { programado, alcanzado }: Meta,
  trimestre: Trimestre | null,
  written: { readonly programado: string; readonly alcanzado: string },
): Markup {
  const bars = trimestre && quarterBars(programado[trimestre - 1]!, alcanzado[trimestre - 1]!);
  const line = (letter: 'P' | 'A', figure: string): Markup =>
    markup`<span class="fila"><abbr title="${HTML.letters[letter]}">${letter}</abbr>${bars ? bars[letter] : ''}<span class="cifra">${figure}</span></span>`;
  return markup`${line('P', written.programado)}${line('A', written.alcanzado)}`;
}
