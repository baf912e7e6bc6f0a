import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useState } from 'react';
import { plain } from '../../reports/plain';
import { LONGEST_MOTIVO, LONGEST_NOMBRE } from '../../submission/waivers/dispensas';
import { useNavigation } from '../app/navigation';
import { Page } from '../app/Page';
import { useSession } from '../app/SessionContext';
import type { Listed } from '../findings/listFindings';
import { Button } from '../parts/Button';
import { SUBMISSION } from './texts';

/** Waives one warning: why, and who does it. */
export default function WaivePage({ listed: { finding, message } }: { listed: Listed }): ReactElement {
  const session = useSession();
  const { back } = useNavigation();
  const [motivo, setMotivo] = useState('');
  const [nombre, setNombre] = useState('');
  const [isTried, setTried] = useState(false);
  const lacks = { motivo: motivo.trim() === '', nombre: nombre.trim() === '' };
  const waive = (): void => {
    setTried(true);
    if (lacks.motivo || lacks.nombre) return;
    back();
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
          <Button onClick={back}>{SUBMISSION.cancel}</Button>
        </>
      }
    >
      <p>{plain(message)}</p>
      <p>{SUBMISSION.waiveHint}</p>
      <TextField
        label={SUBMISSION.reason}
        required
        multiline
        autoAdjustHeight
        resizable={false}
        rows={3}
        maxLength={LONGEST_MOTIVO}
        value={motivo}
        onChange={(_event, value) => setMotivo(value ?? '')}
        {...(isTried && lacks.motivo ? { errorMessage: SUBMISSION.needsReason } : {})}
      />
      <TextField
        label={SUBMISSION.name}
        required
        maxLength={LONGEST_NOMBRE}
        value={nombre}
        onChange={(_event, value) => setNombre(value ?? '')}
        {...(isTried && lacks.nombre ? { errorMessage: SUBMISSION.needsName } : {})}
      />
    </Page>
  );
}
