import type { ReactElement } from 'react';
import type { Draft, SideDraft } from './draft';
import { FigureField } from './FigureField';
import { settingsStyles } from './settings.styles';
import { SETTINGS } from './texts';

/** From which difference on an observation is needed. */
export function Thresholds({
  draft,
  onChange,
}: {
  draft: Draft;
  onChange: (changed: Partial<Draft>) => void;
}): ReactElement {
  return (
    <section className={settingsStyles.group}>
      <h3 className={settingsStyles.heading}>{SETTINGS.thresholds}</h3>
      <p className={settingsStyles.hint}>{SETTINGS.thresholdsHint}</p>
      <Side legend={SETTINGS.below} side={draft.porDebajo} onChange={(porDebajo) => onChange({ porDebajo })} />
      <Side legend={SETTINGS.above} side={draft.porEncima} onChange={(porEncima) => onChange({ porEncima })} />
      <FigureField
        label={SETTINGS.yearLimit}
        value={draft.limiteAnual}
        onChange={(limiteAnual) => onChange({ limiteAnual })}
      />
    </section>
  );
}

interface SideProps {
  readonly legend: string;
  readonly side: SideDraft;
  readonly onChange: (side: SideDraft) => void;
}

/** The tolerances of one side. */
export function Side({ legend, side, onChange }: SideProps): ReactElement {
  return (
    <fieldset>
      <legend className={settingsStyles.legend}>{legend}</legend>
      <div className={settingsStyles.pair}>
        <FigureField
          label={SETTINGS.percentage}
          value={side.porcentaje}
          onChange={(porcentaje) => onChange({ ...side, porcentaje })}
        />
        <FigureField
          label={SETTINGS.units}
          value={side.unidades}
          onChange={(unidades) => onChange({ ...side, unidades })}
        />
      </div>
    </fieldset>
  );
}
