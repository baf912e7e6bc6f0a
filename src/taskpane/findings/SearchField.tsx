import { type ReactElement, useId } from 'react';
import { fieldStyles } from '../parts/field.styles';
import { Glyph } from '../parts/Glyph';
import { findingsStyles } from './findings.styles';
import { FINDINGS } from './texts';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** For screen readers alone. */
  readonly label?: string;
  /** What may be looked for. */
  readonly hint?: string;
}

/** Where the words to look for are written. */
export function SearchField(props: SearchFieldProps): ReactElement {
  const { value, onChange, label = FINDINGS.search, hint = FINDINGS.searchHint } = props;
  const id = useId();
  return (
    <div className={findingsStyles.search}>
      <label htmlFor={id} className={fieldStyles.hidden}>
        {label}
      </label>
      <Glyph name="search" />
      <input
        id={id}
        type="search"
        className={fieldStyles.box}
        placeholder={hint}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
