import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { describeFinding } from '../../messages/findings';
import { plain } from '../../reports/plain';
import { alikeWarnings } from '../../session/submission';
import { LONGEST_MOTIVO, LONGEST_NOMBRE } from '../../submission/waivers/dispensas';
import { useTyped } from '../app/drafts';
import { useNavigation } from '../app/navigation';
import { Page } from '../app/Page';
import { useSession } from '../app/SessionContext';
import type { Listed } from '../findings/listFindings';
import { Button } from '../parts/Button';
import { CheckField } from '../parts/CheckField';
import { showFirstWrong } from '../parts/showFirstWrong';
import { submissionStyles } from './submission.styles';
import { SUBMISSION } from './texts';

/** Waives one warning, or all of its kind in its form: why, and who does it. */
export default function WaivePage({ listed }: { listed: Listed }): ReactElement {
  const { hoja, finding, message } = listed;
  const session = useSession();
  const { back } = useNavigation();
  const reason = useTyped(`${hoja} ${finding.celda} ${finding.regla}`, () => '');
  // Who waives one warning mostly waives the next: the name stays while the pane is open.
  const signer = useTyped('nombre de quien dispensa', () => '');
  const motivo = reason.value;
  const nombre = signer.value;
  const [alike] = useState(() => alikeWarnings(session.getState().reviewed!, listed));
  const [withAlike, setWithAlike] = useState(false);
  const chosen = withAlike ? [listed, ...alike] : [listed];
  const [tries, setTries] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => showFirstWrong(tries > 0 ? fields.current : null), [tries]);
  const lacks = { motivo: motivo.trim() === '', nombre: nombre.trim() === '' };
  const cancel = (): void => {
    reason.forget();
    back();
  };
  const waive = async (): Promise<void> => {
    if (lacks.motivo || lacks.nombre) return setTries(tries + 1);
    back();
    const settled = await session.waive(chosen, { motivo, nombre });
    if (settled.kind === 'done') reason.forget();
  };
  return (
    <Page
      title={SUBMISSION.waivePage}
      actions={
        <>
          <Button kind="primary" onClick={() => void waive()}>
            {chosen.length === 1 ? SUBMISSION.waive : SUBMISSION.waiveSeveral(chosen.length)}
          </Button>
          <Button onClick={cancel}>{SUBMISSION.cancel}</Button>
        </>
      }
    >
      <p>{plain(message)}</p>
      {alike.length > 0 && (
        <CheckField label={SUBMISSION.alsoAlike(alike.length)} checked={withAlike} onChange={setWithAlike} />
      )}
      {withAlike && (
        <ul className={submissionStyles.list}>
          {alike.map(({ finding: each }, index) => (
            <li key={index}>{plain(describeFinding(each))}</li>
          ))}
        </ul>
      )}
      <p>{SUBMISSION.waiveHint}</p>
      <div ref={fields} className={submissionStyles.fields}>
        <TextField
          label={SUBMISSION.reason}
          required
          multiline
          autoAdjustHeight
          resizable={false}
          rows={3}
          maxLength={LONGEST_MOTIVO}
          value={motivo}
          onChange={(_event, value) => reason.change(value ?? '')}
          {...(tries > 0 && lacks.motivo ? { errorMessage: SUBMISSION.needsReason } : {})}
        />
        <TextField
          label={SUBMISSION.name}
          required
          maxLength={LONGEST_NOMBRE}
          value={nombre}
          onChange={(_event, value) => signer.change(value ?? '')}
          {...(tries > 0 && lacks.nombre ? { errorMessage: SUBMISSION.needsName } : {})}
        />
      </div>
    </Page>
  );
}
