import { type ReactElement, useEffect, useRef } from 'react';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { LotResult } from './LotResult';
import { lotStyles } from './lot.styles';
import { PickFiles } from './PickFiles';
import { Reviewing } from './Reviewing';
import { LOT_FAILURES, LOT_VIEW } from './texts';
import { lotReview, useLot } from './useLot';

/** Many workbooks at once: they are picked, reviewed in a worker, and shown as a matrix by rule. */
export default function LotView(): ReactElement {
  const phase = useLot((state) => state.phase);
  const place = useRef<HTMLDivElement>(null);
  // What was pressed is gone: the keyboard goes to what came in its place.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [phase.kind]);
  return (
    <div ref={place} tabIndex={-1} className={lotStyles.view}>
      {phase.kind === 'idle' && <PickFiles />}
      {phase.kind === 'reviewing' && <Reviewing progress={phase.progress} isCancelling={phase.isCancelling} />}
      {phase.kind === 'reviewed' && <LotResult lote={phase.lote} />}
      {phase.kind === 'failed' && (
        <Notice
          kind="error"
          role="alert"
          actions={
            <Button kind="quiet" onClick={lotReview.forget}>
              {LOT_VIEW.retry}
            </Button>
          }
        >
          {LOT_FAILURES[phase.reason]}
        </Notice>
      )}
    </div>
  );
}
