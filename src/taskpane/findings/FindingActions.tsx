import { lazy, type ReactElement } from 'react';
import type { Finding } from '../../rules';
import { useNavigation } from '../app/navigation';
import { useIsBusy, useSession } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { SUBMISSION } from '../submission/texts';
import type { Listed } from './listFindings';
import { FINDINGS } from './texts';

const ObservationPage = lazy(() => import(/* webpackChunkName: "observation" */ '../observation/ObservationPage'));
const WaivePage = lazy(() => import(/* webpackChunkName: "waive" */ '../submission/WaivePage'));
const MappingPage = lazy(() => import(/* webpackChunkName: "mapping" */ '../mapping/MappingPage'));

// Where somebody wrote something in the cell no template takes its place.
function isObservation({ regla, correccion }: Finding): boolean {
  return regla === 'observacion-incompleta' || (regla === 'observacion-faltante' && correccion !== null);
}

/** What can be done about a finding of the open workbook. */
export function FindingActions({ listed }: { listed: Listed }): ReactElement {
  const session = useSession();
  const isBusy = useIsBusy();
  const { open } = useNavigation();
  const { hoja, finding } = listed;
  const isMissing = finding.regla === 'observacion-faltante';
  const place = { sheet: hoja, cell: finding.celda };
  return (
    <>
      {isObservation(finding) ? (
        <Button
          kind="quiet"
          glyph="pencil"
          aria-label={isMissing ? FINDINGS.writeThis(finding.celda) : FINDINGS.completeThis(finding.celda)}
          onClick={() => open(<ObservationPage hoja={hoja} finding={finding} />)}
        >
          {isMissing ? FINDINGS.writeObservation : FINDINGS.completeObservation}
        </Button>
      ) : finding.regla === 'formato-no-reconocido' ? (
        <Button kind="quiet" glyph="sheet" onClick={() => open(<MappingPage hoja={hoja} />)}>
          {FINDINGS.pointAtHeader}
        </Button>
      ) : (
        finding.correccion && (
          <Button
            kind="quiet"
            glyph="wand"
            aria-label={FINDINGS.correctThis(finding.celda)}
            disabled={isBusy}
            onClick={() => void session.correct(finding)}
          >
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
    </>
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
    <Button
      kind="quiet"
      aria-label={SUBMISSION.unwaiveThis(finding.celda)}
      disabled={isBusy}
      onClick={() => void session.unwaive(dispensa)}
    >
      {SUBMISSION.unwaive}
    </Button>
  ) : (
    <Button
      kind="quiet"
      aria-label={FINDINGS.waiveThis(finding.celda)}
      onClick={() => open(<WaivePage listed={listed} />)}
    >
      {SUBMISSION.waive}
    </Button>
  );
}
