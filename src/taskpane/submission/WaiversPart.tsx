import type { ReactElement } from 'react';
import { describeRechazo } from '../../messages/submission/seal';
import { describeAnulada, describeDispensa } from '../../messages/submission/waivers';
import { plain } from '../../reports/plain';
import { countsOf } from '../../session/situation';
import type { Dispensa } from '../../submission/waivers/dispensas';
import { useIsBusy, useSession, useSessionState } from '../app/SessionContext';
import { listFindings } from '../findings/listFindings';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { submissionStyles } from './submission.styles';
import { SUBMISSION } from './texts';

/** The waivers that hold, those that do not and why, and how many warnings have none. */
export function WaiversPart(): ReactElement {
  const reviewed = useSessionState((state) => state.reviewed!);
  const { porFormato, anuladas, rechazo } = reviewed.entrega.dispensas;
  const { advertencias } = countsOf(reviewed);
  const held = listFindings(reviewed.review, porFormato).flatMap(({ key, finding, message, dispensa }) =>
    dispensa ? [{ key, celda: finding.celda, message, dispensa }] : [],
  );
  return (
    <section>
      <h3 className={submissionStyles.heading}>{SUBMISSION.waiversTitle}</h3>
      {rechazo && <Notice kind="warning">{plain(describeRechazo(rechazo, 'Las dispensas'))}</Notice>}
      {held.length + anuladas.length === 0 && <p>{SUBMISSION.noWaivers}</p>}
      <ul className={submissionStyles.list}>
        {held.map(({ key, celda, message, dispensa }) => (
          <Waived
            key={key}
            name={SUBMISSION.unwaiveThis(celda)}
            text={message}
            dispensa={dispensa}
            note={describeDispensa(dispensa)}
          />
        ))}
      </ul>
      {anuladas.length > 0 && <h4 className={submissionStyles.heading}>{SUBMISSION.void}</h4>}
      <ul className={submissionStyles.list}>
        {anuladas.map((anulada) => (
          <Waived
            key={JSON.stringify(anulada)}
            name={anulada.dispensa.clave === null ? SUBMISSION.unwaive : SUBMISSION.unwaiveMeta(anulada.dispensa.clave)}
            text={describeAnulada(anulada)}
            dispensa={anulada.dispensa}
            note={describeDispensa(anulada.dispensa)}
          />
        ))}
      </ul>
      {advertencias > 0 && <p className={submissionStyles.hint}>{SUBMISSION.pending(advertencias)}</p>}
    </section>
  );
}

interface WaivedProps {
  readonly text: string;
  readonly dispensa: Dispensa;
  readonly note: string;
  /** What its button is called: the words on it are the same in all. */
  readonly name: string;
}

function Waived({ text, dispensa, note, name }: WaivedProps): ReactElement {
  const session = useSession();
  const isBusy = useIsBusy();
  return (
    <li className={submissionStyles.item}>
      <p>{plain(text)}</p>
      <p className={submissionStyles.hint}>{plain(note)}</p>
      <Button kind="quiet" aria-label={name} disabled={isBusy} onClick={() => void session.unwaive(dispensa)}>
        {SUBMISSION.unwaive}
      </Button>
    </li>
  );
}
