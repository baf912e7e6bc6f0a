import { describeComparacion } from '../messages/comparison';
import { IGNORED_REASONS } from '../messages/names';
import { countShown } from '../messages/outcomes';
import type { FormatoReview, HojaIgnorada, HojaNoReconocidaReview } from '../review/reviewWorkbook';
import type { Finding } from '../rules';
import { type EntregaBlock, entregaBlocks, type Dispensas, type Telling, tellingOf } from './entrega';
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
  { archivo, problema, review, entrega }: FileReview,
  options: TextOptions = { width: 100, style: PLAIN },
): string {
  const { width, style } = options;
  const entregas = entrega ? entregaBlocks(entrega) : [];
  const told = (isPending: boolean): string[][] =>
    entregas.filter((block) => block.isPending === isPending).map((block) => writeEntrega(block, options));
  const blocks = [
    [style('titulo', plain(archivo))],
    ...(problema ? [wrap(plain(problema.mensaje), width, 0).map((line) => style('error', line))] : []),
    ...told(true),
    ...review.formatos.flatMap((form, index) => writeForm(form, entrega?.dispensas.porFormato[index], options)),
    ...review.hojasNoReconocidas.flatMap((hoja) => writeUnrecognised(hoja, options)),
    ...told(false),
    ...(review.hojasIgnoradas.length > 0 ? [writeIgnored(review.hojasIgnoradas, options)] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function writeForm(form: FormatoReview, dispensas: Dispensas, options: TextOptions): string[][] {
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
      ...wrap(describeState(hallazgos, dispensas), width, 0).map((line) => style(apto ? 'listo' : 'error', line)),
      ...compared.map((line) => style('secundario', line)),
    ],
    writeMetasTable(form, width, INDENT, style),
    ...writeFindings(hallazgos, tellingOf(hallazgos, dispensas), options),
  ];
}

function writeUnrecognised({ hoja, hallazgos }: HojaNoReconocidaReview, options: TextOptions): string[][] {
  return [
    [options.style('titulo', TEXT.unrecognisedHeading(plain(hoja)))],
    ...writeFindings(hallazgos, tellingOf(hallazgos), options),
  ];
}

function writeFindings(
  hallazgos: readonly Finding[],
  { tell, isWaived }: Telling,
  { width, style }: TextOptions,
): string[][] {
  return SEVERITY_HEADINGS.flatMap(([severity, heading]) => {
    const found = hallazgos.filter(({ severidad }) => severidad === severity);
    if (found.length === 0) return [];
    const cellWidth = Math.max(...found.map(({ celda }) => celda.length));
    const lines = found.flatMap((finding) => writeCellLine(finding.celda, cellWidth, plain(tell(finding)), width));
    return [[' '.repeat(INDENT) + style(severity, heading(countShown(found, isWaived))), ...lines]];
  });
}

function writeEntrega({ titulo, isPending, lineas }: EntregaBlock, { width, style }: TextOptions): string[] {
  const lines = lineas.flatMap((linea) => indented(plain(linea), width));
  return [style('titulo', titulo), ...(isPending ? lines.map((line) => style('advertencia', line)) : lines)];
}

function writeIgnored(hojas: readonly HojaIgnorada[], { width, style }: TextOptions): string[] {
  const lines = hojas.flatMap(({ hoja, motivo }) =>
    indented(TEXT.ignored(plain(hoja), IGNORED_REASONS[motivo]), width),
  );
  return [TEXT.ignoredHeading, ...lines].map((line) => style('secundario', line));
}

function indented(sentence: string, width: number): string[] {
  return wrap(sentence, width, 2 * INDENT).map((line, index) => ' '.repeat(index === 0 ? INDENT : 2 * INDENT) + line);
}
