import type { ReactElement } from 'react';
import { REVISION_SHEET } from '../../workbook/drawnSheet';
import { useIsBusy, useSession, useSessionState } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { reportStyles } from './report.styles';
import { REPORT } from './texts';

/** Writes the report on its sheet, shows that sheet and takes it away. */
export function ReportSheet(): ReactElement {
  const session = useSession();
  const isBusy = useIsBusy();
  const hasReport = useSessionState((state) => state.hasReport);
  const canShowReport = useSessionState((state) => state.canShowReport);
  return (
    <section>
      <h3 className={reportStyles.heading}>{REPORT.sheetTitle}</h3>
      <p>{REPORT.sheetIntro(REVISION_SHEET.name)}</p>
      <div className={reportStyles.buttons}>
        <Button kind="primary" glyph="sheet" disabled={isBusy} onClick={() => void session.writeReport()}>
          {hasReport ? REPORT.writeAgain : REPORT.write}
        </Button>
        {canShowReport && (
          <Button
            glyph="target"
            disabled={isBusy}
            onClick={() => void session.goTo({ sheet: REVISION_SHEET.name, cell: 'A1' })}
          >
            {REPORT.show}
          </Button>
        )}
        {hasReport && (
          <Button glyph="cross" disabled={isBusy} onClick={() => void session.removeReport()}>
            {REPORT.remove}
          </Button>
        )}
      </div>
      <p className={reportStyles.hint}>{REPORT.sheetHint}</p>
    </section>
  );
}
