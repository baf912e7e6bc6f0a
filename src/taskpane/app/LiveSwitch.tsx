import { Toggle } from 'office-ui-fabric-react/lib/Toggle';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/failures';
import { Notice } from '../parts/Notice';
import { LIVE } from './liveTexts';
import { moreStyles } from './MoreView.styles';
import { useSession, useSessionState } from './SessionContext';

/** The switch of the live mode. */
export function LiveSwitch(): ReactElement {
  const session = useSession();
  const live = useSessionState((state) => state.live);
  return (
    <div className={moreStyles.live}>
      <Toggle
        label={LIVE.title}
        inlineLabel
        checked={live.kind !== 'off'}
        onChange={(_event, checked) => void session.setLive(checked === true)}
        styles={{ root: { marginBottom: 0 } }}
      />
      <p className={moreStyles.description}>{LIVE.description}</p>
      {live.kind === 'paused' && (
        <Notice kind="warning" role="status">
          {LIVE.paused} {describeFailure(live.failure)}
        </Notice>
      )}
    </div>
  );
}
