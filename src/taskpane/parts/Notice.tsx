import type { ReactElement, ReactNode } from 'react';
import { Glyph, type GlyphName } from './Glyph';
import { noticeStyles } from './Notice.styles';

/** How grave a notice is; its sign and its words say it too. */
export type NoticeKind = 'error' | 'warning' | 'hint' | 'ready';

const GLYPHS: Readonly<Record<NoticeKind, GlyphName>> = {
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  ready: 'ready',
};

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
  /** The buttons below the words. */
  readonly actions?: ReactNode;
  /** `alert` where it must be read aloud at once. */
  readonly role?: 'alert' | 'status';
}

/** Takes words and their gravity; gives them as a coloured strip with a sign. */
export function Notice({ kind, children, actions, role }: NoticeProps): ReactElement {
  return (
    <div className={`${noticeStyles.notice} ${noticeStyles[kind]}`} role={role}>
      <span className={noticeStyles.sign}>
        <Glyph name={GLYPHS[kind]} />
      </span>
      <div className={noticeStyles.body}>
        <div>{children}</div>
        {actions && <div className={noticeStyles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
