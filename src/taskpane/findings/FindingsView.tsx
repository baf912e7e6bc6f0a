import { type ReactElement, useMemo } from 'react';
import { useSessionState } from '../app/SessionContext';
import { FindingActions } from './FindingActions';
import { FindingsList } from './FindingsList';
import { listFindings } from './listFindings';

/** The findings of the last review, each with what can be done about it. */
export default function FindingsView(): ReactElement {
  const review = useSessionState(({ reviewed }) => reviewed!.review);
  const { porFormato } = useSessionState(({ reviewed }) => reviewed!.entrega.dispensas);
  const listed = useMemo(() => listFindings(review, porFormato), [review, porFormato]);
  return <FindingsList listed={listed} actionsOf={(each) => <FindingActions listed={each} />} />;
}
