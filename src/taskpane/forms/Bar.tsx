import type { ReactElement } from 'react';
import { formsStyles } from './forms.styles';

interface BarProps {
  readonly kind: 'plan' | 'done';
  readonly size: number;
  /** What the whole width stands for. */
  readonly most: number;
  /** Where an outline ends that the bar is to fill. */
  readonly frame?: number;
}

/** A bar drawn on a hundred units and stretched to the room there is; the number stands beside it as text. */
export function Bar({ kind, size, most, frame }: BarProps): ReactElement {
  const width = (part: number): number => (most === 0 ? 0 : Math.round((part / most) * 1000) / 10);
  return (
    <svg
      className={formsStyles.svg}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={formsStyles[kind]} width={width(size)} height="8" />
      {frame !== undefined && <rect className={formsStyles.frame} width={width(frame)} height="8" />}
    </svg>
  );
}
