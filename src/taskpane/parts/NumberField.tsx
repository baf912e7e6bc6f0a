import { type ReactElement, useId } from 'react';
import { fieldStyles } from './field.styles';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number above 0. */
export function NumberField({ label, value, onChange }: NumberFieldProps): ReactElement {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <input
        id={id}
        className={fieldStyles.box}
        inputMode="numeric"
        value={value ?? ''}
        onChange={({ target }) => onChange(Number(target.value.replace(/\D/g, '').slice(0, 7)) || null)}
      />
    </div>
  );
}
