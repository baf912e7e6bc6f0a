import { describeComparacion } from '../messages/comparison';
import { describeFinding } from '../messages/findings';
import { IGNORED_REASONS } from '../messages/names';
import type { FormatoReview, HojaIgnorada, HojaNoReconocidaReview } from '../review/reviewWorkbook';
import type { Finding } from '../rules';
import type { FileReview } from './fileReview';
import { describePeriodo, describeState, describeUnidadEjecutora, SEVERITY_HEADINGS, TEXT } from './messages';
import { plain } from './plain';
import { wrap, writeCellLine } from './text/layout';
import { writeMetasTable } from './text/metasTable';
import { PLAIN, type Style } from './text/style';

/** How the text is set. */
export interface TextOptions {
  /** Columns of the page. */
  readonly width: number;
  readonly style: Style;
}

const INDENT = 2;

/** Takes the review of one file; gives it as text for a person, with a line break at its end. */
export function writeText(
  { archivo, problema, review }: FileReview,
  options: TextOptions = { width: 100, style: PLAIN },
): string {
  const { width, style } = options;
  const blocks = [
    [style('titulo', plain(archivo))],
    ...(problema ? [wrap(plain(problema.mensaje), width, 0).map((line) => style('error', line))] : []),
    ...review.formatos.flatMap((form) => writeForm(form, options)),
    ...review.hojasNoReconocidas.flatMap((hoja) => writeUnrecognised(hoja, options)),
    ...(review.hojasIgnoradas.length > 0 ? [writeIgnored(review.hojasIgnoradas, options)] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function writeForm(form: FormatoReview, options: TextOptions): string[][] {
  const { width, style } = options;
  const { formato, trimestre, hallazgos, apto, comparacion } = form;
  const compared = comparacion ? wrap(plain(describeComparacion(comparacion)), width, 0) : [];
  const heading = TEXT.formHeading(
    describeUnidadEjecutora(form),
    describePeriodo(trimestre, formato.ejercicio),
    plain(formato.hoja),
  );
  return [
    [
      ...wrap(heading, width, 0).map((line) => style('titulo', line)),
      ...wrap(describeState(hallazgos), width, 0).map((line) => style(apto ? 'listo' : 'error', line)),
      ...compared.map((line) => style('secundario', line)),
    ],
    writeMetasTable(form, width, INDENT, style),
    ...writeFindings(hallazgos, options),
  ];
}

function writeUnrecognised({ hoja, hallazgos }: HojaNoReconocidaReview, options: TextOptions): string[][] {
  return [[options.style('titulo', TEXT.unrecognisedHeading(plain(hoja)))], ...writeFindings(hallazgos, options)];
}

function writeFindings(hallazgos: readonly Finding[], { width, style }: TextOptions): string[][] {
  return SEVERITY_HEADINGS.flatMap(([severity, heading]) => {
    const found = hallazgos.filter(({ severidad }) => severidad === severity);
    if (found.length === 0) return [];
    const cellWidth = Math.max(...found.map(({ celda }) => celda.length));
    const lines = found.flatMap((finding) =>
      writeCellLine(finding.celda, cellWidth, plain(describeFinding(finding)), width),
    );
    return [[' '.repeat(INDENT) + style(severity, heading(found.length)), ...lines]];
  });
}

function writeIgnored(hojas: readonly HojaIgnorada[], { width, style }: TextOptions): string[] {
  const lines = hojas.flatMap(({ hoja, motivo }) =>
    wrap(TEXT.ignored(plain(hoja), IGNORED_REASONS[motivo]), width, 2 * INDENT).map(
      (line, index) => ' '.repeat(index === 0 ? INDENT : 2 * INDENT) + line,
    ),
  );
  return [TEXT.ignoredHeading, ...lines].map((line) => style('secundario', line));
}
