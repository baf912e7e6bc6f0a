import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useState } from 'react';
import { OBSERVATION } from './texts';

interface SlotFieldProps {
  readonly slot: string;
  /** The usual causes; empty where the slot is another. */
  readonly causas: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const OTHER = '';

/** What goes into one slot: one of the usual causes, or one's own words. */
export function SlotField({ slot, causas, value, onChange }: SlotFieldProps): ReactElement {
  const [choice, setChoice] = useState<string | null>(null);
  const hasCauses = causas.length > 0;
  const choose = (key: string): void => {
    setChoice(key);
    onChange(key);
  };
  return (
    <div>
      {hasCauses && (
        <ChoiceGroup
          label={OBSERVATION.slot(slot)}
          selectedKey={choice ?? null}
          options={[
            ...[...new Set(causas)].map((causa) => ({ key: causa, text: causa })),
            { key: OTHER, text: OBSERVATION.otherCause },
          ]}
          onChange={(_event, option) => option && choose(option.key)}
        />
      )}
      {(!hasCauses || choice === OTHER) && (
        <TextField
          label={hasCauses ? OBSERVATION.ownWords : OBSERVATION.slot(slot)}
          value={value}
          onChange={(_event, text) => onChange(text ?? '')}
        />
      )}
    </div>
  );
}
