import type { ReactElement } from 'react';
import { describeCobertura } from '../../messages/submission/coverage';
import { describeAjustes, describeAvisoDeAjustes } from '../../messages/submission/settings';
import { plain } from '../../reports/plain';
import { useSessionState } from '../app/SessionContext';
import { Notice } from '../parts/Notice';
import { SealPart } from './SealPart';
import { submissionStyles } from './submission.styles';
import { SUBMISSION } from './texts';
import { WaiversPart } from './WaiversPart';

/** What the workbook is handed in with: its seal, its waivers, the settings in force and what was not checked. */
export default function SubmissionView(): ReactElement {
  const { ajustes, cobertura } = useSessionState(({ reviewed }) => reviewed!.entrega);
  const unchecked = describeCobertura(cobertura);
  return (
    <div className={submissionStyles.view}>
      <SealPart />
      <WaiversPart />
      <section>
        <h3 className={submissionStyles.heading}>{SUBMISSION.settingsTitle}</h3>
        <p>{plain(describeAjustes(ajustes))}</p>
        {ajustes.avisos.map((aviso) => (
          <Notice key={JSON.stringify(aviso)} kind="warning">
            {plain(describeAvisoDeAjustes(aviso))}
          </Notice>
        ))}
      </section>
      <section>
        <h3 className={submissionStyles.heading}>{SUBMISSION.coverageTitle}</h3>
        {unchecked.length === 0 ? (
          <p>{SUBMISSION.allChecked}</p>
        ) : (
          <ul className={submissionStyles.list}>
            {unchecked.map((each) => (
              <li key={each}>{plain(each)}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
