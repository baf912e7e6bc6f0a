import type { ReactElement } from 'react';
import { checkStyles } from './CheckField.styles';

interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A choice of yes or no: the system's own box, because Fluent UI's is drawn with a font that the pane does not load. */
export function CheckField({ label, checked, onChange }: CheckFieldProps): ReactElement {
  return (
    <label className={checkStyles.field}>
      <input
        type="checkbox"
        className={checkStyles.box}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
