import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '../parts/Button';
import { useKeptFocus } from './keptFocus';
import { useNavigation } from './navigation';
import { pageStyles } from './Page.styles';
import { PAGE } from './texts';

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What is to be done with the page, always in sight at its foot. */
  readonly actions?: ReactNode;
}

/** A page over the main screen, with the way back. */
export function Page({ title, children, actions }: PageProps): ReactElement {
  const { back } = useNavigation();
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the page is seen: a focus that moves later would take the keyboard from what was reached meanwhile.
  useLayoutEffect(() => heading.current?.focus(), []);
  useKeptFocus(page, heading);
  return (
    <div
      ref={page}
      className={pageStyles.page}
      onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && back()}
    >
      <header className={pageStyles.header}>
        <Button kind="quiet" glyph="back" onClick={back}>
          {PAGE.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={pageStyles.title}>
          {title}
        </h2>
      </header>
      <div className={pageStyles.body}>{children}</div>
      {actions && <footer className={pageStyles.actions}>{actions}</footer>}
    </div>
  );
}
