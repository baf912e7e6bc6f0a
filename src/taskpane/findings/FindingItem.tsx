import { lazy, type ReactElement, useId, useState } from 'react';
import { describeDispensa } from '../../messages/submission/waivers';
import { plain } from '../../reports/plain';
import { sidesOf } from '../../messages/sides';
import { type Finding, RULES } from '../../rules';
import type { Severidad } from '../../rules/rule';
import { useNavigation } from '../app/navigation';
import { useIsBusy, useSession } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { Glyph, type GlyphName } from '../parts/Glyph';
import { fieldStyles } from '../parts/field.styles';
import { findingsStyles } from './findings.styles';
import type { Listed } from './listFindings';
import { SUBMISSION } from '../submission/texts';
import { SidesTable } from './SidesTable';
import { FINDINGS, nameSeverity } from './texts';

const ObservationPage = lazy(() => import(/* webpackChunkName: "observation" */ '../observation/ObservationPage'));
const WaivePage = lazy(() => import(/* webpackChunkName: "waive" */ '../submission/WaivePage'));
const MappingPage = lazy(() => import(/* webpackChunkName: "mapping" */ '../mapping/MappingPage'));

const GLYPHS: Readonly<Record<Severidad, GlyphName>> = { error: 'error', advertencia: 'warning', sugerencia: 'hint' };

/** One finding: what it says, both sides, why, and what can be done about it. */
export function FindingItem({ listed, showsSheet }: { listed: Listed; showsSheet: boolean }): ReactElement {
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
          <p id={id} className={findingsStyles.why}>
            {porque}
          </p>
        )}
        <Actions listed={listed} showsSheet={showsSheet}>
          <Button
            kind="quiet"
            aria-expanded={isExplained}
            aria-controls={id}
            onClick={() => setExplained(!isExplained)}
          >
            {FINDINGS.why}
          </Button>
        </Actions>
        <span className={findingsStyles.place}>
          {showsSheet ? FINDINGS.place(plain(hoja), finding.celda) : finding.celda}
        </span>
      </div>
    </li>
  );
}

// Where somebody wrote something in the cell no template takes its place.
function isObservation({ regla, correccion }: Finding): boolean {
  return regla === 'observacion-incompleta' || (regla === 'observacion-faltante' && correccion !== null);
}

function Actions({ listed, children }: { listed: Listed; showsSheet: boolean; children: ReactElement }): ReactElement {
  const session = useSession();
  const isBusy = useIsBusy();
  const { open } = useNavigation();
  const { hoja, finding } = listed;
  const place = { sheet: hoja, cell: finding.celda };
  return (
    <div className={findingsStyles.actions}>
      {isObservation(finding) ? (
        <Button kind="quiet" glyph="pencil" onClick={() => open(<ObservationPage hoja={hoja} finding={finding} />)}>
          {finding.regla === 'observacion-faltante' ? FINDINGS.writeObservation : FINDINGS.completeObservation}
        </Button>
      ) : finding.regla === 'formato-no-reconocido' ? (
        <Button kind="quiet" glyph="sheet" onClick={() => open(<MappingPage hoja={hoja} />)}>
          {FINDINGS.pointAtHeader}
        </Button>
      ) : (
        finding.correccion && (
          <Button kind="quiet" glyph="wand" disabled={isBusy} onClick={() => void session.correct(finding)}>
            {FINDINGS.correct}
          </Button>
        )
      )}
      <Waiving listed={listed} />
      <Button
        kind="quiet"
        glyph="target"
        aria-label={FINDINGS.goToThisCell(finding.celda)}
        onClick={() => void session.goTo(place)}
      >
        {FINDINGS.goToCell}
      </Button>
      {children}
    </div>
  );
}

// A warning alone can be waived: an error must be corrected, and a suggestion stands in nobody's way.
function Waiving({ listed }: { listed: Listed }): ReactElement | null {
  const session = useSession();
  const isBusy = useIsBusy();
  const { open } = useNavigation();
  const { finding, dispensa } = listed;
  if (finding.severidad !== 'advertencia') return null;
  return dispensa ? (
    <Button kind="quiet" disabled={isBusy} onClick={() => void session.unwaive(dispensa)}>
      {SUBMISSION.unwaive}
    </Button>
  ) : (
    <Button kind="quiet" onClick={() => open(<WaivePage listed={listed} />)}>
      {SUBMISSION.waive}
    </Button>
  );
}
