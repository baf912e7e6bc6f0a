import type { ReactElement } from 'react';
import type { Draft, SideDraft } from './draft';
import type { FieldErrors } from './fieldErrors';
import { FigureField } from './FigureField';
import { settingsStyles } from './settings.styles';
import { SETTINGS } from './texts';

interface ThresholdsProps {
  readonly draft: Draft;
  readonly errors: FieldErrors;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** From which difference on an observation is needed. */
export function Thresholds({ draft, errors, onChange }: ThresholdsProps): ReactElement {
  return (
    <section className={settingsStyles.group}>
      <h3 className={settingsStyles.heading}>{SETTINGS.thresholds}</h3>
      <p className={settingsStyles.hint}>{SETTINGS.thresholdsHint}</p>
      <Side
        legend={SETTINGS.below}
        side={draft.porDebajo}
        errors={errors}
        at="umbrales.porDebajo"
        onChange={(porDebajo) => onChange({ porDebajo })}
      />
      <Side
        legend={SETTINGS.above}
        side={draft.porEncima}
        errors={errors}
        at="umbrales.porEncima"
        onChange={(porEncima) => onChange({ porEncima })}
      />
      <FigureField
        label={SETTINGS.yearLimit}
        value={draft.limiteAnual}
        error={errors['umbrales.limiteAnual']}
        onChange={(limiteAnual) => onChange({ limiteAnual })}
      />
    </section>
  );
}

interface SideProps {
  readonly legend: string;
  readonly side: SideDraft;
  readonly errors: FieldErrors;
  /** Its place in the document. */
  readonly at: string;
  readonly onChange: (side: SideDraft) => void;
}

/** The tolerances of one side. */
export function Side({ legend, side, errors, at, onChange }: SideProps): ReactElement {
  return (
    <fieldset>
      <legend className={settingsStyles.legend}>{legend}</legend>
      <div className={settingsStyles.pair}>
        <FigureField
          label={SETTINGS.percentage}
          value={side.porcentaje}
          error={errors[`${at}.porcentaje`]}
          onChange={(porcentaje) => onChange({ ...side, porcentaje })}
        />
        <FigureField
          label={SETTINGS.units}
          value={side.unidades}
          error={errors[`${at}.unidades`]}
          onChange={(unidades) => onChange({ ...side, unidades })}
        />
      </div>
    </fieldset>
  );
}
