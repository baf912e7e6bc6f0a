import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { plain } from '../../reports/plain';
import type { Waiver } from '../../session/submission';
import { LONGEST_MOTIVO, LONGEST_NOMBRE } from '../../submission/waivers/dispensas';
import { useTyped } from '../app/drafts';
import { useNavigation } from '../app/navigation';
import { Page } from '../app/Page';
import { useSession } from '../app/SessionContext';
import type { Listed } from '../findings/listFindings';
import { Button } from '../parts/Button';
import { showFirstWrong } from '../parts/showFirstWrong';
import { submissionStyles } from './submission.styles';
import { SUBMISSION } from './texts';

/** Waives one warning: why, and who does it. */
export default function WaivePage({ listed: { hoja, finding, message } }: { listed: Listed }): ReactElement {
  const session = useSession();
  const { back } = useNavigation();
  const typed = useTyped<Waiver>(`${hoja} ${finding.celda} ${finding.regla}`, () => ({ motivo: '', nombre: '' }));
  const { motivo, nombre } = typed.value;
  const [tries, setTries] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => showFirstWrong(tries > 0 ? fields.current : null), [tries]);
  const lacks = { motivo: motivo.trim() === '', nombre: nombre.trim() === '' };
  const leave = (): void => {
    typed.forget();
    back();
  };
  const waive = (): void => {
    if (lacks.motivo || lacks.nombre) return setTries(tries + 1);
    leave();
    void session.waive(finding, { motivo, nombre });
  };
  return (
    <Page
      title={SUBMISSION.waivePage}
      actions={
        <>
          <Button kind="primary" onClick={waive}>
            {SUBMISSION.waive}
          </Button>
          <Button onClick={leave}>{SUBMISSION.cancel}</Button>
        </>
      }
    >
      <p>{plain(message)}</p>
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
          onChange={(_event, value) => typed.change({ motivo: value ?? '', nombre })}
          {...(tries > 0 && lacks.motivo ? { errorMessage: SUBMISSION.needsReason } : {})}
        />
        <TextField
          label={SUBMISSION.name}
          required
          maxLength={LONGEST_NOMBRE}
          value={nombre}
          onChange={(_event, value) => typed.change({ motivo, nombre: value ?? '' })}
          {...(tries > 0 && lacks.nombre ? { errorMessage: SUBMISSION.needsName } : {})}
        />
      </div>
    </Page>
  );
}
