import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useId, useState } from 'react';
import { observationStyles } from './observation.styles';
import { OBSERVATION } from './texts';

interface SlotFieldProps {
  readonly slot: string;
  /** The usual causes; empty where the slot is another. */
  readonly causas: readonly string[];
  readonly value: string;
  /** What is missing, once it is to be inserted. */
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

const OTHER = '';

/** What goes into one slot: one of the usual causes, or one's own words. */
export function SlotField({ slot, causas, value, problem, onChange }: SlotFieldProps): ReactElement {
  const [choice, setChoice] = useState(() => (value === '' ? null : causas.includes(value) ? value : OTHER));
  const id = useId();
  const hasCauses = causas.length > 0;
  const isOpen = hasCauses && choice !== OTHER && problem !== null;
  // A list of choices has no place for what is wrong with it: it is said above them, and read with each.
  const described = isOpen ? { 'aria-describedby': id } : {};
  const choose = (key: string): void => {
    setChoice(key);
    onChange(key);
  };
  return (
    <div {...(isOpen ? { 'data-wrong': true } : {})}>
      {isOpen && (
        <p id={id} role="alert" className={observationStyles.problem}>
          {problem}
        </p>
      )}
      {hasCauses && (
        <ChoiceGroup
          label={OBSERVATION.slot(slot)}
          selectedKey={choice ?? null}
          options={[
            ...[...new Set(causas)].map((causa) => ({ key: causa, text: causa, ...described })),
            { key: OTHER, text: OBSERVATION.otherCause, ...described },
          ]}
          onChange={(_event, option) => option && choose(option.key)}
        />
      )}
      {(!hasCauses || choice === OTHER) && (
        <TextField
          label={hasCauses ? OBSERVATION.ownWords : OBSERVATION.slot(slot)}
          value={value}
          onChange={(_event, text) => onChange(text ?? '')}
          {...(problem === null ? {} : { errorMessage: problem })}
        />
      )}
    </div>
  );
}
