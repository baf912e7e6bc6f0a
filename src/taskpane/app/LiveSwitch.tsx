import { Toggle } from 'office-ui-fabric-react/lib/Toggle';
import type { ReactElement } from 'react';
import { LIVE } from './liveTexts';
import { moreStyles } from './MoreView.styles';
import { useSession, useSessionState } from './SessionContext';

/** The switch of the live mode. */
export function LiveSwitch(): ReactElement {
  const session = useSession();
  const isLive = useSessionState(({ live }) => live.kind !== 'off');
  return (
    <div className={moreStyles.live}>
      <Toggle
        label={LIVE.title}
        inlineLabel
        checked={isLive}
        onChange={(_event, checked) => void session.setLive(checked === true)}
        styles={{ root: { marginBottom: 0 } }}
      />
      <p className={moreStyles.description}>{LIVE.description}</p>
    </div>
  );
}
