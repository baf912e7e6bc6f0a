import type { ReactElement, ReactNode } from 'react';
import { Glyph } from '../parts/Glyph';
import type { NoticeKind } from '../parts/Notice';
import { noticeStyles } from '../parts/Notice.styles';
import { verdictStyles } from './verdict.styles';

interface VerdictCardProps {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly text: string;
  /** What else belongs to it. */
  readonly children?: ReactNode;
}

/** The verdict in words. */
export function VerdictCard({ kind, title, text, children }: VerdictCardProps): ReactElement {
  return (
    <div className={`${noticeStyles.notice} ${noticeStyles[kind]} ${verdictStyles.card}`}>
      <Glyph name={kind} size={24} />
      <div>
        <h2 className={verdictStyles.title}>{title}</h2>
        <p className={verdictStyles.faint}>{text}</p>
        {children}
      </div>
    </div>
  );
}
