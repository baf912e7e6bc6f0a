import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { disclosureStyles } from './Disclosure.styles';
import { Glyph } from './Glyph';

interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Open to begin with, and each time that it becomes so. */
  readonly open?: boolean;
  /** The heading that holds the button: 3 unless told otherwise. */
  readonly level?: 2 | 3 | 4;
}

/** Takes a title and what it stands over; gives a heading that opens and closes it. */
export function Disclosure({ title, children, open = false, level = 3 }: DisclosureProps): ReactElement {
  const [isOpen, setOpen] = useState(open);
  const [wasOpen, setWasOpen] = useState(open);
  if (open !== wasOpen) {
    setWasOpen(open);
    if (open) setOpen(true);
  }
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading className={disclosureStyles.heading}>
        <button
          type="button"
          className={disclosureStyles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Glyph name={isOpen ? 'down' : 'forward'} size={12} />
          <span className={disclosureStyles.title}>{title}</span>
        </button>
      </Heading>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
