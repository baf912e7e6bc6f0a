import type { ReactElement } from 'react';
import { describeAvisoDelSello, describeCambio, describeSello } from '../../messages/submission/seal';
import { plain } from '../../reports/plain';
import { countsOf } from '../../session/situation';
import type { CambioDesdeElSello } from '../../submission/seal/compareForms';
import type { EstadoDelSello } from '../../submission/seal/verifySello';
import { useIsBusy, useSession, useSessionState } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { Notice, type NoticeKind } from '../parts/Notice';
import { submissionStyles } from './submission.styles';
import { SUBMISSION } from './texts';

const KINDS: Readonly<Record<EstadoDelSello['tipo'], NoticeKind>> = {
  'sin-sello': 'hint',
  intacto: 'ready',
  cambiado: 'warning',
  rechazado: 'warning',
};

/** The state of the seal, the cells that changed since, and what can be done. */
export function SealPart(): ReactElement {
  const session = useSession();
  const isBusy = useIsBusy();
  const reviewed = useSessionState((state) => state.reviewed!);
  const { sello } = reviewed.entrega;
  const { errores } = countsOf(reviewed);
  const isSealed = sello.tipo !== 'sin-sello';
  return (
    <section>
      <h3 className={submissionStyles.heading}>{SUBMISSION.sealTitle}</h3>
      <Notice kind={KINDS[sello.tipo]} role="status">
        <p>{plain(describeSello(sello))}</p>
        {'sello' in sello && (
          <p className={submissionStyles.hint}>
            {SUBMISSION.sealedWith(
              plain(sello.sello.programa.version),
              sello.sello.conteo.metas,
              sello.sello.conteo.formatos,
            )}
          </p>
        )}
        {'avisos' in sello && sello.avisos.map((aviso) => <p key={aviso}>{describeAvisoDelSello(aviso)}</p>)}
      </Notice>
      {sello.tipo === 'cambiado' && (
        <ul className={submissionStyles.list}>
          {sello.cambios.map((cambio) => (
            <Change key={JSON.stringify(cambio)} cambio={cambio} />
          ))}
        </ul>
      )}
      <p className={submissionStyles.hint}>{errores > 0 ? SUBMISSION.sealBlocked(errores) : SUBMISSION.sealHint}</p>
      <div className={submissionStyles.buttons}>
        <Button kind="primary" disabled={isBusy || errores > 0} onClick={() => void session.seal()}>
          {isSealed ? SUBMISSION.sealAgain : SUBMISSION.seal}
        </Button>
        {isSealed && (
          <Button disabled={isBusy} onClick={() => void session.unseal()}>
            {SUBMISSION.unseal}
          </Button>
        )}
      </div>
    </section>
  );
}

function Change({ cambio }: { cambio: CambioDesdeElSello }): ReactElement {
  const session = useSession();
  const celda = 'celda' in cambio ? cambio.celda : null;
  return (
    <li className={submissionStyles.item}>
      <p>{plain(describeCambio(cambio))}</p>
      {celda !== null && (
        <Button
          kind="quiet"
          glyph="target"
          aria-label={SUBMISSION.goToThisCell(celda)}
          onClick={() => void session.goTo({ sheet: cambio.hoja, cell: celda })}
        >
          {SUBMISSION.goToCell}
        </Button>
      )}
    </li>
  );
}
