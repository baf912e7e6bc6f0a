import type { Finding } from '../../rules';
import type { FileReview, Problema } from '../fileReview';
import { describePeriodo, describeUnidadEjecutora, HTML, SHEETS } from '../messages';
import { countSeverities } from '../resumen';
import { markup, type Markup } from './markup';

/** Takes a file's and a form's index, from 0; gives the id of the form's section, to link to. */
export function formId(file: number, form: number): string {
  return `formato-${file + 1}-${form + 1}`;
}

/** Takes a file's review and its index in the lot, from 0; gives its rows in the table of the lot: one for each form. */
export function lotRows({ archivo, problema, review }: FileReview, index: number): Markup {
  const forms = [
    ...review.formatos.map((form) => ({
      name: describeUnidadEjecutora(form),
      periodo: describePeriodo(form.trimestre, form.formato.ejercicio),
      hoja: form.formato.hoja,
      apto: form.apto,
      hallazgos: form.hallazgos,
    })),
    ...review.hojasNoReconocidas.map((hoja) => ({
      ...hoja,
      name: HTML.unrecognised,
      periodo: HTML.nothing,
      apto: false,
    })),
  ];
  const rows = forms.map(
    ({ name, periodo, hoja, apto, hallazgos }, place) => markup`
<tr role="row"><th role="rowheader" scope="row"><a href="#${formId(index, place)}">${name}</a></th><td role="cell" data-titulo="${HTML.hoja}">${hoja}</td><td role="cell" data-titulo="${HTML.periodo}" class="entero">${periodo}</td><td role="cell" data-titulo="${HTML.state}" class="entero ${apto ? 'listo' : 'pendiente'}">${apto ? HTML.ready : HTML.notReady}</td>${counts(hallazgos)}</tr>`,
  );
  return markup`
<tbody role="rowgroup">
<tr role="row" class="archivo"><th role="rowheader" scope="rowgroup" colspan="7">${archivo}</th></tr>${problema ? problemRow(problema) : rows}
</tbody>`;
}

function problemRow({ mensaje }: Problema): Markup {
  return markup`
<tr role="row"><td role="cell" colspan="7" class="pendiente">${SHEETS.unreviewed}. ${mensaje}</td></tr>`;
}

/** Takes the rows of every file, in their order; gives the table of the lot. */
export function lotTable(rows: readonly Markup[]): Markup {
  const titles = [HTML.form, HTML.hoja, HTML.periodo, HTML.state, HTML.errores, HTML.advertencias, HTML.sugerencias];
  return markup`
<table class="lote" role="table">
<caption>${HTML.lotCaption}</caption>
<thead role="rowgroup"><tr role="row">${titles.map((title) => markup`<th role="columnheader" scope="col">${title}</th>`)}</tr></thead>${rows}
</table>`;
}

function counts(hallazgos: readonly Finding[]): Markup {
  const { errores, advertencias, sugerencias } = countSeverities(hallazgos);
  const cell = (title: string, number: number): Markup =>
    markup`<td role="cell" data-titulo="${title}" class="cifra">${number}</td>`;
  return markup`${cell(HTML.errores, errores)}${cell(HTML.advertencias, advertencias)}${cell(HTML.sugerencias, sugerencias)}`;
}
