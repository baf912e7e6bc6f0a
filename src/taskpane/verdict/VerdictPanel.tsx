import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/failures';
import { describeVerdict } from '../../messages/outcomes';
import { isChange } from '../../session/plans';
import { countsOf, hasRefusedSettings, situationOf } from '../../session/situation';
import { isWritten, type Reviewed } from '../../session/state';
import { useIsBusy, useSession, useSessionState } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { ActivityPanel } from './ActivityPanel';
import { CorrectSafe } from './CorrectSafe';
import { isBroken, SealLine } from './SealLine';
import { Start } from './Start';
import { ToManyWorkbooks } from './ToManyWorkbooks';
import { SITUATIONS, VERDICT } from './texts';
import { UndoButton } from './UndoButton';
import { VerdictCard } from './VerdictCard';
import { verdictStyles } from './verdict.styles';

/** The button that checks, and under it what came of it. */
export function VerdictPanel(): ReactElement {
  const session = useSession();
  const reviewed = useSessionState((state) => state.reviewed);
  const isBusy = useIsBusy();
  return (
    <>
      <div className={verdictStyles.check}>
        {!reviewed && <Start />}
        <Button kind="primary" wide aria-disabled={isBusy} onClick={() => !isBusy && void session.check()}>
          {VERDICT.check}
        </Button>
        {!reviewed && <p className={verdictStyles.faint}>{VERDICT.checkHint}</p>}
        {!reviewed && <ToManyWorkbooks />}
      </div>
      <ActivityPanel />
      {/* Always there, so that the verdict is read aloud as soon as it stands in it. */}
      <div role="status">{reviewed && <Verdict reviewed={reviewed} />}</div>
      {reviewed && <Afterwards reviewed={reviewed} />}
      {/* Whoever reviews others may have no form open. */}
      {reviewed && situationOf(reviewed) !== 'revisado' && (
        <div className={verdictStyles.aside}>
          <ToManyWorkbooks />
        </div>
      )}
    </>
  );
}

function Verdict({ reviewed }: { reviewed: Reviewed }): ReactElement {
  const isLive = useSessionState(({ live }) => live.kind === 'on');
  const situation = situationOf(reviewed);
  const { sello } = reviewed.entrega;
  if (situation !== 'revisado') {
    return (
      <VerdictCard kind={situation === 'no-reconocido' ? 'error' : 'hint'} {...SITUATIONS[situation]}>
        <SealLine sello={sello} />
      </VerdictCard>
    );
  }
  const counts = countsOf(reviewed);
  const kind = counts.errores > 0 ? 'error' : counts.advertencias > 0 || isBroken(sello) ? 'warning' : 'ready';
  const { formatos, hojasNoReconocidas } = reviewed.review;
  const text = VERDICT.reviewed(formatos.length, hojasNoReconocidas.length, isLive);
  return (
    <VerdictCard kind={kind} title={describeVerdict(counts)} text={text}>
      <SealLine sello={sello} />
    </VerdictCard>
  );
}

// What must be known beside the verdict, and what can be done next.
function Afterwards({ reviewed }: { reviewed: Reviewed }): ReactElement {
  const outdated = useSessionState((state) => state.outdated);
  const live = useSessionState((state) => state.live);
  const changes = reviewed.seguras.filter(isChange).length;
  // Right after a write the words about it have the button beside them.
  const showsUndo = useSessionState(({ undo, activity }) => undo.length > 0 && !isWritten(activity));
  return (
    <div className={verdictStyles.afterwards}>
      {outdated && live.kind === 'off' && <Notice kind="warning">{VERDICT.outdated}</Notice>}
      {live.kind === 'paused' && (
        <Notice kind="warning" role="status">
          {VERDICT.livePaused} {describeFailure(live.failure)}
        </Notice>
      )}
      {hasRefusedSettings(reviewed) && <Notice kind="warning">{VERDICT.settingsIgnored}</Notice>}
      {reviewed.entrega.correspondenciasIlegibles && <Notice kind="warning">{VERDICT.mappingIgnored}</Notice>}
      {changes > 0 && <CorrectSafe cells={changes} />}
      {showsUndo && (
        <div className={verdictStyles.undo}>
          <UndoButton />
        </div>
      )}
    </div>
  );
}
