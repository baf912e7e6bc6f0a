import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Select } from '../parts/Select';
import { type ExceptionDraft, NEW_EXCEPTION } from './draft';
import { exceptionField, type FieldErrors } from './fieldErrors';
import { errorOf, FigureField } from './FigureField';
import { settingsStyles } from './settings.styles';
import { SETTINGS } from './texts';
import { Side } from './Thresholds';

interface ExceptionsProps {
  readonly exceptions: readonly ExceptionDraft[];
  readonly errors: FieldErrors;
  readonly onChange: (exceptions: readonly ExceptionDraft[]) => void;
}

/** The thresholds of single claves and units. */
export function Exceptions({ exceptions, errors, onChange }: ExceptionsProps): ReactElement {
  const replace = (index: number, changed: Partial<ExceptionDraft>): void =>
    onChange(exceptions.map((each, at) => (at === index ? { ...each, ...changed } : each)));
  return (
    <Disclosure
      title={`${SETTINGS.exceptions} (${exceptions.length})`}
      open={exceptions.some((_each, index) => hasErrors(errors, exceptionField(index)))}
    >
      <div className={settingsStyles.group}>
        <p className={settingsStyles.hint}>{SETTINGS.exceptionsHint}</p>
        {exceptions.map((exception, index) => (
          <Exception
            key={index}
            exception={exception}
            errors={errors}
            at={exceptionField(index)}
            onChange={(changed) => replace(index, changed)}
            onRemove={() => onChange(exceptions.filter((_each, at) => at !== index))}
          />
        ))}
        <Button onClick={() => onChange([...exceptions, NEW_EXCEPTION])}>{SETTINGS.add}</Button>
      </div>
    </Disclosure>
  );
}

function hasErrors(errors: FieldErrors, at: string): boolean {
  return Object.keys(errors).some((field) => field.startsWith(`${at}.`));
}

interface ExceptionProps {
  readonly exception: ExceptionDraft;
  readonly errors: FieldErrors;
  readonly at: string;
  readonly onChange: (changed: Partial<ExceptionDraft>) => void;
  readonly onRemove: () => void;
}

function Exception({ exception, errors, at, onChange, onRemove }: ExceptionProps): ReactElement {
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
          {...errorOf(errors[`${at}.nombre`])}
        />
      </div>
      <Side
        legend={SETTINGS.below}
        side={porDebajo}
        errors={errors}
        at={`${at}.porDebajo`}
        onChange={(side) => onChange({ porDebajo: side })}
      />
      <Side
        legend={SETTINGS.above}
        side={porEncima}
        errors={errors}
        at={`${at}.porEncima`}
        onChange={(side) => onChange({ porEncima: side })}
      />
      <FigureField
        label={SETTINGS.yearLimit}
        value={limiteAnual}
        error={errors[`${at}.limiteAnual`]}
        onChange={(limit) => onChange({ limiteAnual: limit })}
      />
      <Button kind="quiet" onClick={onRemove}>
        {SETTINGS.remove}
      </Button>
    </fieldset>
  );
}
