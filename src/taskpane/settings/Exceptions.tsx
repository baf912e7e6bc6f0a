import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Select } from '../parts/Select';
import { type ExceptionDraft, NEW_EXCEPTION } from './draft';
import { FigureField } from './FigureField';
import { settingsStyles } from './settings.styles';
import { SETTINGS } from './texts';
import { Side } from './Thresholds';

interface ExceptionsProps {
  readonly exceptions: readonly ExceptionDraft[];
  readonly onChange: (exceptions: readonly ExceptionDraft[]) => void;
}

/** The thresholds of single claves and units. */
export function Exceptions({ exceptions, onChange }: ExceptionsProps): ReactElement {
  const replace = (index: number, changed: Partial<ExceptionDraft>): void =>
    onChange(exceptions.map((each, at) => (at === index ? { ...each, ...changed } : each)));
  return (
    <Disclosure title={`${SETTINGS.exceptions} (${exceptions.length})`}>
      <div className={settingsStyles.group}>
        <p className={settingsStyles.hint}>{SETTINGS.exceptionsHint}</p>
        {exceptions.map((exception, index) => (
          <Exception
            key={index}
            exception={exception}
            onChange={(changed) => replace(index, changed)}
            onRemove={() => onChange(exceptions.filter((_each, at) => at !== index))}
          />
        ))}
        <Button onClick={() => onChange([...exceptions, NEW_EXCEPTION])}>{SETTINGS.add}</Button>
      </div>
    </Disclosure>
  );
}

interface ExceptionProps {
  readonly exception: ExceptionDraft;
  readonly onChange: (changed: Partial<ExceptionDraft>) => void;
  readonly onRemove: () => void;
}

function Exception({ exception, onChange, onRemove }: ExceptionProps): ReactElement {
  const { de, nombre, porDebajo, porEncima, limiteAnual } = exception;
  return (
    <fieldset className={settingsStyles.exception}>
      <div className={settingsStyles.pair}>
        <Select
          label={SETTINGS.exceptionOf}
          value={de}
          options={[
            { value: 'clave', text: SETTINGS.clave },
            { value: 'unidad', text: SETTINGS.unidad },
          ]}
          onChange={(kind) => onChange({ de: kind })}
        />
        <TextField
          label={SETTINGS.exceptionName}
          value={nombre}
          onChange={(_event, text) => onChange({ nombre: text ?? '' })}
        />
      </div>
      <Side legend={SETTINGS.below} side={porDebajo} onChange={(side) => onChange({ porDebajo: side })} />
      <Side legend={SETTINGS.above} side={porEncima} onChange={(side) => onChange({ porEncima: side })} />
      <FigureField
        label={SETTINGS.yearLimit}
        value={limiteAnual}
        onChange={(limit) => onChange({ limiteAnual: limit })}
      />
      <Button kind="quiet" onClick={onRemove}>
        {SETTINGS.remove}
      </Button>
    </fieldset>
  );
}
