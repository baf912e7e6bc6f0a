import { describeComparacion } from '../messages/comparison';
import { IGNORED_REASONS } from '../messages/names';
import type { FormatoReview, HojaIgnorada, HojaNoReconocidaReview } from '../review/reviewWorkbook';
import { type EntregaBlock, entregaBlocks, type Dispensas, tellingOf } from './entrega';
import type { FileReview } from './fileReview';
import { findingsList } from './html/findings';
import { formId, lotRows, lotTable } from './html/lotTable';
import { markup, Markup } from './html/markup';
import { metasTable } from './html/metasTable';
import { STYLES } from './html/styles';
import { describePeriodo, describeResumen, describeState, describeUnidadEjecutora, HTML } from './messages';
import type { Resumen } from './resumen';

/** What the page says before its files. */
export interface HtmlOpening {
  /** When the review was made, as it is to be read. */
  readonly fecha: string;
  readonly resumen: Resumen;
  /** What `htmlReport.row` gave for every file, in their order. */
  readonly rows: readonly string[];
  /** The sections about the lot as a whole, as HTML that is safe as it stands. */
  readonly lote?: string;
}

/**
 * One page that needs nothing else and runs nothing: `start`, then `file` for each file in its order, then `end`.
 * Rows and files can be written while the review goes on; only `start` needs all of them.
 */
export const htmlReport = {
  /** Takes a file's review and its index from 0; gives its rows in the table of the lot. */
  row: (file: FileReview, index: number): string => lotRows(file, index).text,
  /** Takes when the review was made, the counts and the rows of all files; gives the beginning of the page. */
  start: (opening: HtmlOpening): string => pageStart(opening).text,
  /** Takes a file's review and its index from 0; gives its section. */
  file: (file: FileReview, index: number): string => fileSection(file, index).text,
  /** The end of the page. */
  end: '\n</main>\n</body>\n</html>\n',
};

function pageStart({ fecha, resumen, rows, lote = '' }: HtmlOpening): Markup {
  return markup`<!doctype html>
<html lang="es-MX">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${HTML.title}</title>
<style>${new Markup(STYLES)}</style>
</head>
<body>
<header>
<h1>${HTML.title}</h1>
<p>${fecha}</p>
</header>
<main>
<section>
<h2>${HTML.lot}</h2>
<p>${describeResumen(resumen)}</p>${lotTable(rows.map((row) => new Markup(row)))}
</section>${new Markup(lote)}`;
}

function fileSection({ archivo, problema, review, entrega }: FileReview, index: number): Markup {
  const { formatos, hojasNoReconocidas, hojasIgnoradas } = review;
  const entregas = entrega ? entregaBlocks(entrega) : [];
  const told = (isPending: boolean): Markup[] => {
    const blocks = entregas.filter((block) => block.isPending === isPending);
    return blocks.length > 0 ? [entregaSection(blocks)] : [];
  };
  const forms = [
    ...told(true),
    ...formatos.map((form, place) => formSection(form, formId(index, place), entrega?.dispensas.porFormato[place])),
    ...hojasNoReconocidas.map((hoja, place) => unrecognisedSection(hoja, formId(index, formatos.length + place))),
    ...told(false),
    ...(hojasIgnoradas.length > 0 ? [ignoredSection(hojasIgnoradas)] : []),
  ];
  // What kept a file from being read stands in the table of the lot.
  if (forms.length === 0) return markup``;
  const problem = problema ? markup`<p class="pendiente">${problema.mensaje}</p>` : '';
  return markup`
<section class="archivo">
<h2>${archivo}</h2>${problem}${forms}
</section>`;
}

function entregaSection(blocks: readonly EntregaBlock[]): Markup {
  const parts = blocks.map(({ titulo, isPending, lineas }) => {
    const items = lineas.map(
      (linea) => markup`
<li>${linea}</li>`,
    );
    return markup`
<h3>${titulo}</h3>
<ul${isPending ? new Markup(' class="pendiente"') : ''}>${items}
</ul>`;
  });
  return markup`
<section class="entrega">${parts}
</section>`;
}

function formSection(form: FormatoReview, id: string, dispensas: Dispensas): Markup {
  const { formato, trimestre, hallazgos, apto, comparacion } = form;
  const compared = comparacion
    ? markup`
<p class="comparacion">${describeComparacion(comparacion)}</p>`
    : '';
  return markup`
<section class="formato" id="${id}">
<h3>${describeUnidadEjecutora(form)}</h3>
<p>${HTML.formDetails(describePeriodo(trimestre, formato.ejercicio), formato.hoja)}</p>
<p class="${apto ? 'listo' : 'pendiente'}">${describeState(hallazgos, dispensas)}</p>${compared}${metasTable(form)}${findingsList(hallazgos, tellingOf(hallazgos, dispensas))}
</section>`;
}

function unrecognisedSection({ hoja, hallazgos }: HojaNoReconocidaReview, id: string): Markup {
  return markup`
<section class="formato" id="${id}">
<h3>${HTML.unrecognisedSheet(hoja)}</h3>${findingsList(hallazgos, tellingOf(hallazgos))}
</section>`;
}

function ignoredSection(hojas: readonly HojaIgnorada[]): Markup {
  const items = hojas.map(
    ({ hoja, motivo }) => markup`
<li><b>${hoja}</b>: ${IGNORED_REASONS[motivo]}</li>`,
  );
  return markup`
<section class="ignoradas">
<h3>${HTML.ignored}</h3>
<ul>${items}
</ul>
</section>`;
}
