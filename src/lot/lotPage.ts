import { markup, type Markup } from '../reports/html/markup';
import { HTML, SHEETS } from '../reports/messages';
import { isAnySealed, type Matrix, type MatrixRow } from './matrix';
import { describeAviso, LOT, SEAL_STATES } from './messages';
import type { Aviso } from './notices';

/** Takes the matrix of a lot and its notices; gives the sections about the lot as a whole, for the page of the report. */
export function lotSections(matrix: Matrix, avisos: readonly Aviso[]): string {
  return markup`${noticesList(avisos)}${matrixTable(matrix)}`.text;
}

function noticesList(avisos: readonly Aviso[]): Markup {
  if (avisos.length === 0) return markup``;
  const items = avisos.map(
    (aviso) => markup`
<li>${describeAviso(aviso)}</li>`,
  );
  return markup`
<section class="avisos">
<h2>${LOT.noticesTitle(avisos.length)}</h2>
<ul>${items}
</ul>
</section>`;
}

function matrixTable({ reglas, filas, total }: Matrix): Markup {
  const sealed = isAnySealed(filas);
  if (filas.length < 2 || (reglas.length === 0 && !sealed)) return markup``;
  const titles = reglas.map(
    ({ titulo, severidad }) => markup`<th role="columnheader" scope="col" class="${severidad}">${titulo}</th>`,
  );
  const seal = sealed ? markup`<th role="columnheader" scope="col">${LOT.seal}</th>` : markup``;
  const totals = reglas.map((rule) => cell(rule.titulo, rule.total));
  return markup`
<section>
<h2>${LOT.matrix}</h2>
<table class="lote matriz" role="table">
<caption>${LOT.matrixCaption}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${SHEETS.archivo}</th><th role="columnheader" scope="col">${LOT.total}</th><th role="columnheader" scope="col">${LOT.ready}</th>${seal}${titles}</tr></thead>
<tbody role="rowgroup">
<tr role="row"><th role="rowheader" scope="row">${LOT.totals}</th>${cell(LOT.total, total)}${readyCell(null)}${sealed ? sealCell(null) : markup``}${totals}</tr>${filas.map(
    (fila) =>
      matrixRow(
        fila,
        reglas.map(({ titulo }) => titulo),
        sealed,
      ),
  )}
</tbody>
</table>
</section>`;
}

function matrixRow(
  { archivo, error, sello, formatos, aptos, cuentas, total }: MatrixRow,
  titles: readonly string[],
  sealed: boolean,
): Markup {
  const name = markup`<th role="rowheader" scope="row">${archivo}</th>`;
  if (error) {
    return markup`
<tr role="row">${name}<td role="cell" colspan="${titles.length + (sealed ? 3 : 2)}" class="pendiente">${SHEETS.unreviewed}</td></tr>`;
  }
  const seal = sealed ? sealCell(sello) : markup``;
  return markup`
<tr role="row">${name}${cell(LOT.total, total)}${readyCell(LOT.readyOf(aptos, formatos))}${seal}${cuentas.map((found, index) => cell(titles[index]!, found))}</tr>`;
}

function readyCell(ready: string | null): Markup {
  return markup`<td role="cell" data-titulo="${LOT.ready}">${ready ?? HTML.nothing}</td>`;
}

function sealCell(sello: MatrixRow['sello']): Markup {
  return markup`<td role="cell" data-titulo="${LOT.seal}">${(sello && SEAL_STATES[sello]) ?? HTML.nothing}</td>`;
}

function cell(title: string, found: number): Markup {
  return markup`<td role="cell" class="cifra" data-titulo="${title}">${found === 0 ? HTML.nothing : found}</td>`;
}
