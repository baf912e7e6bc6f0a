import { lazy, type ReactElement } from 'react';
import { useNavigation } from '../app/navigation';
import { useIsBusy } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { VERDICT } from './texts';

const CorrectionsPage = lazy(() => import(/* webpackChunkName: "corrections" */ '../corrections/CorrectionsPage'));

/** The way to correct everything that needs nobody's judgement: it is shown first. */
export function CorrectSafe({ cells }: { cells: number }): ReactElement {
  const { open } = useNavigation();
  const isBusy = useIsBusy();
  return (
    <Button glyph="wand" wide disabled={isBusy} onClick={() => open(<CorrectionsPage />)}>
      {VERDICT.correctSafe(cells)}
    </Button>
  );
}
