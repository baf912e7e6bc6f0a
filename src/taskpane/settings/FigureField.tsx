import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { ReactElement } from 'react';

interface FigureFieldProps {
  readonly label: string;
  readonly value: string;
  /** What is wrong with it. */
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Takes what is wrong with a field, if anything; gives it as the field takes it. */
export function errorOf(error: string | undefined): { readonly errorMessage?: string } {
  return error === undefined ? {} : { errorMessage: error };
}

/** A figure as it is typed. */
export function FigureField({ label, value, error, onChange }: FigureFieldProps): ReactElement {
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={value}
      onChange={(_event, text) => onChange(text ?? '')}
      {...errorOf(error)}
    />
  );
}
