import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { REMEDIES, WHAT_TO_DO } from '../../messages/remedies';
import { describeDispensa } from '../../messages/submission/waivers';
import { plain } from '../../reports/plain';
import { sidesOf } from '../../messages/sides';
import { RULES } from '../../rules';
import type { Severidad } from '../../rules/rule';
import { Button } from '../parts/Button';
import { Glyph, type GlyphName } from '../parts/Glyph';
import { fieldStyles } from '../parts/field.styles';
import { findingsStyles } from './findings.styles';
import type { Listed } from './listFindings';
import { SidesTable } from './SidesTable';
import { FINDINGS, nameSeverity } from './texts';

const GLYPHS: Readonly<Record<Severidad, GlyphName>> = { error: 'error', advertencia: 'warning', sugerencia: 'hint' };

interface FindingItemProps {
  readonly listed: Listed;
  readonly showsSheet: boolean;
  /** The buttons for what can be done about it. */
  readonly actions: ReactNode;
}

/** One finding: what it says, both sides, on request why and what to do, and the buttons for it. */
export function FindingItem({ listed, showsSheet, actions }: FindingItemProps): ReactElement {
  const { hoja, finding, message } = listed;
  const { titulo, porque } = RULES.find(({ id }) => id === finding.regla)!;
  const [isExplained, setExplained] = useState(false);
  const id = useId();
  const sides = sidesOf(finding);
  return (
    <li className={findingsStyles.item}>
      <span className={`${findingsStyles.sign} ${findingsStyles[finding.severidad]}`}>
        <Glyph name={GLYPHS[finding.severidad]} />
        <span className={fieldStyles.hidden}>{nameSeverity(finding.severidad)}</span>
      </span>
      <div className={findingsStyles.body}>
        <h4 className={findingsStyles.title}>{titulo}</h4>
        <p>{plain(message)}</p>
        {sides && <SidesTable sides={sides} />}
        {listed.dispensa && <p className={findingsStyles.waived}>{plain(describeDispensa(listed.dispensa))}</p>}
        {isExplained && (
          <div id={id} className={findingsStyles.why}>
            <p>{porque}</p>
            <p>
              <b>{WHAT_TO_DO}</b> {REMEDIES[finding.regla]}
            </p>
          </div>
        )}
        <div className={findingsStyles.actions}>
          {actions}
          <Button
            kind="quiet"
            aria-label={FINDINGS.whyThis(finding.celda)}
            aria-expanded={isExplained}
            aria-controls={id}
            onClick={() => setExplained(!isExplained)}
          >
            {FINDINGS.why}
          </Button>
        </div>
        <span className={findingsStyles.place}>
          {showsSheet ? FINDINGS.place(plain(hoja), finding.celda) : finding.celda}
        </span>
      </div>
    </li>
  );
}
