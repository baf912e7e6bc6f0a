import type { ReactElement } from 'react';
import { describeVerdict } from '../../messages/outcomes';
import { countsOf, situationOf } from '../../session/situation';
import type { Reviewed } from '../../session/state';
import { useSession, useSessionState } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { ActivityPanel } from './ActivityPanel';
import { CorrectSafe } from './CorrectSafe';
import { Start } from './Start';
import { SITUATIONS, VERDICT } from './texts';
import { VerdictCard } from './VerdictCard';
import { verdictStyles } from './verdict.styles';

/** The button that checks, and under it what came of it. */
export function VerdictPanel(): ReactElement {
  const session = useSession();
  const reviewed = useSessionState((state) => state.reviewed);
  const outdated = useSessionState((state) => state.outdated);
  const activity = useSessionState((state) => state.activity);
  const isBusy = activity.kind === 'working' || activity.kind === 'waiting';
  return (
    <div className={verdictStyles.panel}>
      {!reviewed && <Start />}
      <Button kind="primary" wide aria-disabled={isBusy} onClick={() => !isBusy && void session.check()}>
        {VERDICT.check}
      </Button>
      {!reviewed && <p className={verdictStyles.faint}>{VERDICT.checkHint}</p>}
      <ActivityPanel activity={activity} />
      <div role="status" className={verdictStyles.status}>
        {reviewed && <VerdictCard {...verdictOf(reviewed)} />}
      </div>
      {reviewed && outdated && <Notice kind="warning">{VERDICT.outdated}</Notice>}
      {reviewed && reviewed.problemasDeAjustes.length > 0 && <Notice kind="warning">{VERDICT.settingsIgnored}</Notice>}
      {reviewed && reviewed.seguras.length > 0 && <CorrectSafe cells={reviewed.seguras.length} />}
    </div>
  );
}

function verdictOf(reviewed: Reviewed): Parameters<typeof VerdictCard>[0] {
  const situation = situationOf(reviewed);
  if (situation !== 'revisado')
    return { kind: situation === 'no-reconocido' ? 'error' : 'hint', ...SITUATIONS[situation] };
  const counts = countsOf(reviewed);
  const kind = counts.errores > 0 ? 'error' : counts.advertencias > 0 ? 'warning' : 'ready';
  return { kind, title: describeVerdict(counts), text: VERDICT.reviewed(reviewed.review.formatos.length) };
}
