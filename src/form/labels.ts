import type { Campo } from './formato';
import { compactText } from './text';

/** What a label above the table announces. */
export type Etiqueta = Campo | 'fecha';

/** A label and the value that stands behind it in the same cell, `null` where it stands elsewhere or nowhere. */
export interface LabelledText {
  readonly etiqueta: Etiqueta;
  readonly valor: string | null;
}

const LABELS: readonly (readonly [Etiqueta, RegExp])[] = [
  ['ramo', /^RAMO$/],
  ['programa', /^PROGRAMA(?:PRESUPUESTARIO)?$/],
  ['unidadEjecutora', /^UNIDADEJECUTORA$/],
  ['finalidad', /^FINALIDAD$/],
  ['funcion', /^FUNCION$/],
  ['subfuncion', /^SUBFUNCION$/],
  ['ejes', /^EJES?(?:DEGOBIERNO|RECTOR(?:ES)?)?$/],
  ['lineasDeAccion', /^LINEAS?DEACCION(?:P[A-Z]{1,4}D)?$/],
  ['fecha', /^FECHA$/],
];
const LONGEST_LABEL = 40;

/**
 * Takes the text of one cell; gives the labels it holds, in order: `RAMO:`, `RAMO: 54 BIENESTAR`, or several lines of
 * either. None where its first line is no label.
 */
export function readLabels(text: string): LabelledText[] {
  const alone = labelOf(text.trim());
  if (alone) return [{ etiqueta: alone, valor: null }];
  if (!/[\n:]/.test(text)) return [];
  const found: { etiqueta: Etiqueta; lines: string[] }[] = [];
  for (const line of linesOf(text)) {
    const colon = line.indexOf(':');
    const etiqueta = labelOf(colon === -1 ? line : line.slice(0, colon));
    const open = found.at(-1);
    if (etiqueta) found.push({ etiqueta, lines: colon === -1 ? [] : [line.slice(colon + 1)] });
    // A line without a label goes on with the value above it, if a colon announced one.
    else if (open && open.lines.length > 0) open.lines.push(line);
    else return [];
  }
  return found.map(({ etiqueta, lines }) => ({ etiqueta, valor: linesOf(lines.join('\n')).join('\n') || null }));
}

/** Takes a text; gives its lines that are not blank, trimmed. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function labelOf(text: string): Etiqueta | null {
  if (text.length > LONGEST_LABEL) return null;
  const compact = compactText(text);
  return LABELS.find(([, pattern]) => pattern.test(compact))?.[0] ?? null;
}
