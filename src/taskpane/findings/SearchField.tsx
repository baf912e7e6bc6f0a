import { type ReactElement, useId } from 'react';
import { fieldStyles } from '../parts/field.styles';
import { Glyph } from '../parts/Glyph';
import { findingsStyles } from './findings.styles';
import { FINDINGS } from './texts';

/** Where the words to look for are written. */
export function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }): ReactElement {
  const id = useId();
  return (
    <div className={findingsStyles.search}>
      <label htmlFor={id} className={fieldStyles.hidden}>
        {FINDINGS.search}
      </label>
      <Glyph name="search" />
      <input
        id={id}
        type="search"
        className={fieldStyles.box}
        placeholder={FINDINGS.searchHint}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
