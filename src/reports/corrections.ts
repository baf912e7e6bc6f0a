import type { PlannedCorrection } from '../review/planCorrections';
import type { Correccion } from '../rules/rule';
import type { Json } from './json';
import { CORRECTIONS, ruleOf } from './messages';
import { plain } from './plain';
import type { TextOptions } from './text';
import { writeCellLine } from './text/layout';

/** Takes a correction that was made; gives its entry in `correcciones`. */
export function toCorreccion({ hoja, regla, correccion }: PlannedCorrection): Json {
  const { celda, tipo, antes, despues } = correccion;
  return { hoja, celda, regla, tipo, antes, despues };
}

/** Takes the corrections that were made; gives them as text for a person: sheet and reason, then each cell, what it held and holds. */
export function writeCorrections(correcciones: readonly PlannedCorrection[], { width, style }: TextOptions): string {
  const groups = new Map<string, PlannedCorrection[]>();
  for (const planned of correcciones) {
    const heading = CORRECTIONS.heading(plain(planned.hoja), ruleOf(planned).titulo);
    groups.set(heading, [...(groups.get(heading) ?? []), planned]);
  }
  const blocks = [...groups].map(([heading, group]) => {
    const cellWidth = Math.max(...group.map(({ correccion }) => correccion.celda.length));
    const lines = group.flatMap(({ correccion }) =>
      writeCellLine(correccion.celda, cellWidth, describeChange(correccion), width),
    );
    return [`  ${style('titulo', heading)}`, ...lines].join('\n');
  });
  return blocks.join('\n\n');
}

// A formula that was right had a result of other figures.
function describeChange({ antes, despues, resultado }: Correccion): string {
  return antes === despues
    ? CORRECTIONS.recalculated(show(antes), show(resultado))
    : CORRECTIONS.change(show(antes), show(despues));
}

function show(content: Correccion['antes']): string {
  if (content === null) return CORRECTIONS.empty;
  if (typeof content !== 'string' || content.startsWith('=')) return plain(String(content));
  return `«${plain(content)}»`;
}
