import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { ReactElement } from 'react';

interface FigureFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A figure as it is typed. */
export function FigureField({ label, value, onChange }: FigureFieldProps): ReactElement {
  return (
    <TextField label={label} inputMode="decimal" value={value} onChange={(_event, text) => onChange(text ?? '')} />
  );
}
