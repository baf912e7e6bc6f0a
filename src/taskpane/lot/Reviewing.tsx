import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import type { ReactElement } from 'react';
import { plain } from '../../reports/plain';
import { Button } from '../parts/Button';
import { lotStyles } from './lot.styles';
import type { LotProgress } from './protocol';
import { describeProgress, LOT_VIEW } from './texts';
import { lotReview } from './useLot';

interface ReviewingProps {
  /** `null` before the worker has said anything. */
  readonly progress: LotProgress | null;
  readonly isCancelling: boolean;
}

/** How far the review of the workbooks has come, and the way to end it. */
export function Reviewing({ progress, isCancelling }: ReviewingProps): ReactElement {
  return (
    <div className={lotStyles.part}>
      <p role="status">{isCancelling ? LOT_VIEW.cancelling : ''}</p>
      <Progress progress={progress} />
      <div>
        <Button onClick={lotReview.cancel}>{isCancelling ? LOT_VIEW.leave : LOT_VIEW.cancel}</Button>
      </div>
    </div>
  );
}

/** Takes how far something has come; gives it as a bar with its words. */
export function Progress({ progress }: { progress: LotProgress | null }): ReactElement {
  const words = progress ? describeProgress(progress) : LOT_VIEW.starting;
  return (
    <div>
      <p>{words}</p>
      <ProgressIndicator
        barHeight={4}
        ariaLabel={words}
        ariaValueText={words}
        {...(progress ? { percentComplete: progress.done / progress.total } : {})}
        styles={{ itemProgress: { padding: '6px 0' } }}
      />
      <p className={lotStyles.current}>{progress ? plain(progress.archivo) : ''}</p>
    </div>
  );
}
