import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { type ReactElement, useState } from 'react';
import { describeFailure, type Failure, nameFailure } from '../../messages/failures';
import { describeDone, type Done } from '../../messages/outcomes';
import type { Activity } from '../../session/state';
import type { CellPlace } from '../../workbook/openWorkbook';
import { UnwritableWorkbook } from '../../workbook/unreadable';
import { useSession, useSessionState } from '../app/SessionContext';
import { STEPS } from '../app/texts';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { VERDICT } from './texts';
import { verdictStyles } from './verdict.styles';

/** What is under way, waits, failed or was done last. */
export function ActivityPanel({ activity }: { activity: Activity }): ReactElement {
  const session = useSession();
  const [closed, setClosed] = useState<Activity | null>(null);
  return (
    <>
      <div role="status" className={verdictStyles.status}>
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
            <ProgressIndicator barHeight={3} ariaValueText={STEPS[activity.step]} />
          </div>
        )}
        {activity.kind === 'done' && activity !== closed && (
          <Outcome done={activity.done} onClose={() => setClosed(activity)} />
        )}
      </div>
      {activity.kind === 'waiting' && <Waiting failure={activity.failure} />}
      {activity.kind === 'failed' && activity !== closed && (
        <Failed failure={activity.failure} onClose={() => setClosed(activity)} />
      )}
    </>
  );
}

function Outcome({ done, onClose }: { done: Done; onClose: () => void }): ReactElement | null {
  const session = useSession();
  const canUndo = useSessionState(({ undo }) => undo.length > 0);
  if (done.tipo === 'revisado') return null;
  const isWritten = done.tipo === 'escrito' || done.tipo === 'guardado';
  const actions = (
    <>
      {isWritten && canUndo && (
        <Button kind="quiet" glyph="undo" onClick={() => void session.undo()}>
          {VERDICT.undo}
        </Button>
      )}
      <Button kind="quiet" onClick={onClose}>
        {VERDICT.close}
      </Button>
    </>
  );
  return (
    <Notice kind={isWritten ? 'ready' : 'hint'} actions={actions}>
      {describeDone(done)}
    </Notice>
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
