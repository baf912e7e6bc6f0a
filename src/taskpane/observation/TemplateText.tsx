import type { ReactElement } from 'react';
import { observationStyles } from './observation.styles';

/** A text with its open slots set apart from the rest. */
export function TemplateText({ texto, slots }: { texto: string; slots: readonly string[] }): ReactElement {
  const parts = slots.reduce<readonly string[]>(
    (all, slot) => all.flatMap((part) => (slots.includes(part) ? part : splitAround(part, slot))),
    [texto],
  );
  return (
    <p className={observationStyles.template}>
      {parts.map((part, index) => (slots.includes(part) ? <strong key={index}>{part}</strong> : part))}
    </p>
  );
}

function splitAround(text: string, slot: string): string[] {
  return text.split(slot).flatMap((part, index) => (index === 0 ? [part] : [slot, part]));
}
