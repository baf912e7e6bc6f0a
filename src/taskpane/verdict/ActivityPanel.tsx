import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { type ReactElement, useEffect, useRef } from 'react';
import { describeFailure, type Failure, nameFailure } from '../../messages/failures';
import { describeDone, type Done } from '../../messages/outcomes';
import { isWritten } from '../../session/state';
import type { CellPlace } from '../../workbook/openWorkbook';
import { UnwritableWorkbook } from '../../workbook/unreadable';
import { useSession, useSessionState } from '../app/SessionContext';
import { STEPS } from '../app/texts';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { VERDICT } from './texts';
import { UndoButton } from './UndoButton';
import { verdictStyles } from './verdict.styles';

/** What is under way, waits, failed or was done last; it stays in sight while the list below it is scrolled. */
export function ActivityPanel(): ReactElement {
  const session = useSession();
  const activity = useSessionState((state) => state.activity);
  const panel = useRef<HTMLDivElement>(null);
  // The button goes away with what it closes.
  const close = (): void => {
    panel.current?.focus({ preventScroll: true });
    session.dismiss();
  };
  return (
    <div ref={panel} tabIndex={-1} className={verdictStyles.activity}>
      <div role="status">
        {activity.kind === 'working' && (
          <div className={verdictStyles.progress}>
            <div className={verdictStyles.progressRow}>
              <span className={verdictStyles.progressText}>{STEPS[activity.step]}</span>
              {activity.cancellable && (
                <Button kind="quiet" onClick={session.cancel}>
                  {VERDICT.cancel}
                </Button>
              )}
            </div>
            <ProgressIndicator
              barHeight={3}
              ariaValueText={STEPS[activity.step]}
              styles={{ itemProgress: { padding: 0 } }}
            />
          </div>
        )}
        {activity.kind === 'done' && <Outcome done={activity.done} wasWritten={isWritten(activity)} onClose={close} />}
      </div>
      {activity.kind === 'waiting' && <Waiting failure={activity.failure} />}
      {activity.kind === 'failed' && <Failed failure={activity.failure} onClose={close} />}
    </div>
  );
}

interface OutcomeProps {
  readonly done: Done;
  readonly wasWritten: boolean;
  readonly onClose: () => void;
}

function Outcome({ done, wasWritten, onClose }: OutcomeProps): ReactElement | null {
  const place = useRef<HTMLDivElement>(null);
  // What was done may have taken away what the keyboard was on.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [done]);
  if (done.tipo === 'revisado') return null;
  return (
    <div ref={place} tabIndex={-1} className={verdictStyles.outcome}>
      <Notice
        kind={wasWritten || done.tipo === 'reporte' ? 'ready' : 'hint'}
        actions={
          <>
            {wasWritten && <UndoButton />}
            <Button kind="quiet" onClick={onClose}>
              {VERDICT.close}
            </Button>
          </>
        }
      >
        {describeDone(done)}
      </Notice>
    </div>
  );
}

function Waiting({ failure }: { failure: Failure }): ReactElement {
  const session = useSession();
  const actions = (
    <>
      <Button kind="quiet" onClick={session.retry}>
        {VERDICT.retryNow}
      </Button>
      <Button kind="quiet" onClick={session.cancel}>
        {VERDICT.cancel}
      </Button>
    </>
  );
  return (
    <Notice kind="warning" role="alert" actions={actions}>
      <p className={verdictStyles.failureTitle}>{nameFailure(failure)}</p>
      {describeFailure(failure)}
    </Notice>
  );
}

function Failed({ failure, onClose }: { failure: Failure; onClose: () => void }): ReactElement {
  const session = useSession();
  const place = placeOf(failure);
  const actions = (
    <>
      {place && (
        <Button kind="quiet" glyph="target" onClick={() => void session.goTo(place)}>
          {VERDICT.goToCell}
        </Button>
      )}
      <Button kind="quiet" onClick={session.retry}>
        {VERDICT.retry}
      </Button>
      <Button kind="quiet" onClick={onClose}>
        {VERDICT.close}
      </Button>
    </>
  );
  return (
    <Notice kind="error" role="alert" actions={actions}>
      <p className={verdictStyles.failureTitle}>{nameFailure(failure)}</p>
      {describeFailure(failure)}
    </Notice>
  );
}

function placeOf(failure: Failure): CellPlace | null {
  return failure instanceof UnwritableWorkbook ? placeIn(failure) : null;
}

function placeIn({ datos }: UnwritableWorkbook): CellPlace | null {
  if ('celda' in datos) return { sheet: datos.hoja, cell: datos.celda };
  const [first] = 'celdas' in datos ? datos.celdas : [];
  return 'hoja' in datos && first !== undefined ? { sheet: datos.hoja, cell: first } : null;
}
